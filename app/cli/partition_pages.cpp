// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/partition_pages.h"

#include <iterator>

namespace callbox::cli {

namespace api = core::api;

core::Result<api::PartitionPage> allPartitions(Session& session, api::PartitionQuery query) {
    api::PartitionPage all;
    query.limit = 1000;
    for (;;) {
        auto page = session.call(api::kPartitionList, query);
        if (!page)
            return core::passOn(page);
        all.total = page->total;
        std::move(page->rows.begin(), page->rows.end(), std::back_inserter(all.rows));
        query.offset = all.rows.size();
        if (page->rows.empty() || all.rows.size() >= all.total)
            return all;
    }
}

}  // namespace callbox::cli

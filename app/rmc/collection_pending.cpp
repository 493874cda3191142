// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in until rmc/collect has its reader: a collection is refused with a reason.
#include "rmc/collect/linux_collection.h"

namespace callbox::rmc::collect {

core::Result<std::string> linuxCollectionScript(std::string_view) {
    return core::fail(core::ErrorCode::unsupported, core::say("channel.not-open"));
}

core::Result<core::Inventory> readCollection(std::string_view, const CollectionContext&) {
    return core::fail(core::ErrorCode::unsupported, core::say("channel.not-open"));
}

}  // namespace callbox::rmc::collect

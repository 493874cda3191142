// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/receiver/cli/listing.h"
#include "app/receiver/cli/table.h"
#include "core/json/codec.h"

namespace callbox::app::receiver {

/// What a verb lists out of the store: `gather` reads it in one transaction, `row` gives the cells
/// of one entry under `heading`.
template <class View>
struct StoreListing {
    std::function<Done(StoreTransaction&, std::vector<View>&)> gather;
    std::vector<std::string> heading;
    std::function<std::vector<std::string>(const View&)> row;
};

/// Prints the listing as a table, or as JSON when --json is given.
template <class View>
ExitCode printListing(const StoreListing<View>& listing, const Arguments& arguments,
                      Terminal& terminal) {
    auto store = storeOf(arguments, SqliteStore::Mode::readOnly);
    if (!store)
        return complain(terminal, store.error());
    std::vector<View> views;
    const auto read =
        (*store)->read([&](StoreTransaction& view) { return listing.gather(view, views); });
    if (!read)
        return complain(terminal, read.error());
    if (arguments.has("json")) {
        terminal.out << core::toJson(views) << '\n';
        return ExitCode::good;
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto& view : views)
        rows.push_back(listing.row(view));
    printTable(terminal.out, listing.heading, rows);
    return ExitCode::good;
}

}  // namespace callbox::app::receiver

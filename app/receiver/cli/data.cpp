// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <utility>

#include <boost/describe/enum_to_string.hpp>

#include "app/receiver/cli/store_listing.h"
#include "app/receiver/cli/views.h"
#include "app/receiver/ingest/service_requests.h"
#include "core/json/codec.h"
#include "core/protocol/identity.h"

namespace callbox::app::receiver {

namespace {

constexpr const char* kHelp = R"(usage: callbox-receiver data --state DIR [--json] NUMBER
       callbox-receiver data --state DIR NUMBER --file NAME
       callbox-receiver data --state DIR NUMBER --save TARGET

Lists the extended error data of a service request; prints one file as it is; or writes every file
that is complete into the directory TARGET. NUMBER as printed ("SR 100-0001"), or its digits. What is
damaged is not written.
)";
constexpr std::size_t kShown = 10'000;

tl::unexpected<core::Error> gone(const std::string& file) {
    return core::fail(core::ErrorCode::notFound,
                      core::say("receiver.data-unknown", {{"file", file}}));
}

/// The whole file, found to be what its digest says.
core::Result<std::string> wholeOf(StoreTransaction& view, const RequestData& file) {
    auto content = view.data().content(file);
    if (!content)
        return content;
    if (content->size() != file.bytes || core::protocol::sha256Hex(*content) != file.digest)
        return core::fail(core::ErrorCode::unavailable,
                          core::say("receiver.data-incomplete", {{"file", file.name}}));
    return content;
}

Done print(StoreTransaction& view, const std::vector<RequestData>& files, const std::string& name,
           Terminal& terminal) {
    // The newest of that name.
    const auto found = std::find_if(files.rbegin(), files.rend(),
                                    [&](const auto& file) { return file.name == name; });
    if (found == files.rend())
        return gone(name);
    const auto content = wholeOf(view, *found);
    if (!content)
        return core::passOn(content);
    terminal.out << *content;
    return {};
}

Done save(StoreTransaction& view, const std::vector<RequestData>& files,
          const std::filesystem::path& target, Terminal& terminal) {
    std::error_code error;
    std::filesystem::create_directories(target, error);
    for (const auto& file : files) {
        const auto content = wholeOf(view, file);
        if (!content) {
            complain(terminal, content.error());
            continue;
        }
        // Two of one name differ: neither takes the other's place.
        auto path = target / file.name;
        if (std::filesystem::exists(path))
            path = target / (file.digest.substr(0, 8) + '-' + file.name);
        std::ofstream out(path, std::ios::binary);
        out << *content;
        out.close();
        if (!out)
            return core::fail(core::ErrorCode::storage,
                              core::say("receiver.data-not-written", {{"path", path.string()}}));
        terminal.out << path.string() << '\n';
    }
    return {};
}

Done list(const std::vector<RequestData>& files, bool json, Terminal& terminal) {
    std::vector<DataView> views;
    for (const auto& file : files)
        views.push_back({file.name, boost::describe::enum_to_string(file.set, ""), file.bytes,
                         file.here, file.cut, file.digest, file.gatheredAt, file.receivedAt});
    if (json) {
        terminal.out << core::toJson(views) << '\n';
        return {};
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto& view : views)
        rows.push_back({view.name, view.set, std::to_string(view.bytes),
                        view.here == view.bytes ? "complete" : std::to_string(view.here),
                        shortTime(view.gatheredAt)});
    printTable(terminal.out, {"File", "Set", "Bytes", "Here", "Gathered"}, rows);
    return {};
}

}  // namespace

ExitCode runData(const std::vector<std::string>& words, Terminal& terminal) {
    const auto arguments =
        parseArguments(words, {{"state", true}, {"json", false}, {"file", true}, {"save", true}});
    if (!arguments)
        return complain(terminal, arguments.error());
    if (arguments->has("help")) {
        terminal.out << kHelp;
        return ExitCode::good;
    }
    std::string name;
    for (const auto& operand : arguments->operands)
        name += operand;
    const auto number = serviceRequestNumber(name);
    if (!number)
        return complain(terminal, number.error());
    auto store = storeOf(*arguments, SqliteStore::Mode::readOnly);
    if (!store)
        return complain(terminal, store.error());
    const auto done = (*store)->read([&](StoreTransaction& view) -> Done {
        auto request = view.requests().find(*number);
        if (!request)
            return core::passOn(std::move(request));
        if (!*request)
            return core::fail(core::ErrorCode::notFound,
                              core::say("receiver.request-unknown", {{"number", name}}));
        const auto files = view.data().list(*number, kShown);
        if (!files)
            return core::passOn(files);
        if (arguments->has("file"))
            return print(view, *files, arguments->value("file"), terminal);
        if (arguments->has("save"))
            return save(view, *files, arguments->value("save"), terminal);
        return list(*files, arguments->has("json"), terminal);
    });
    return done ? ExitCode::good : complain(terminal, done.error());
}

}  // namespace callbox::app::receiver

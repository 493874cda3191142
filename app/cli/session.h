// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <iosfwd>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "app/cli/api_client.h"
#include "app/cli/exit_code.h"
#include "core/model/problem_record.h"
#include "core/words/catalogue.h"

namespace callbox::cli {

/// What the command line needs besides the service: given by the composition root, because the
/// parsers and rules must not be known here. Without them the verbs are not there.
struct OfflineTools {
    std::function<std::vector<std::string>()> sources;
    /// JSON of what a source's text holds.
    std::function<core::Result<std::string>(const std::string& source, const std::string& text)>
        parse;
    /// JSON of what would become of problem records (JSON, an array or one a line).
    std::function<core::Result<std::string>(const std::string& text, const core::Catalogue& words)>
        analyse;
    /// Problem records in the forms that analyse() takes.
    std::function<core::Result<std::vector<core::ProblemRecord>>(const std::string& text)> records;
    /// Whether the entries of an exported ledger (JSON, one a line) are whole.
    std::function<core::Result<core::api::LedgerVerdict>(const std::string& text)> verifyLedger;
};

/// The world of one run.
struct Environment {
    std::ostream& out;
    std::ostream& err;
    std::istream& in;
    std::function<std::string(std::string_view)> variable;
    std::string hostName;
    bool interactive = false;                 ///< standard input and output are a terminal
    std::function<std::string()> readSecret;  ///< one line without echo
    std::function<core::TimePoint()> now;
    OfflineTools offline;
};

/// One run of a verb: the connection to the service, where output goes, in which language.
class Session {
public:
    struct Options {
        std::string socketPath;
        bool json = false;
        std::chrono::milliseconds limit{120'000};  ///< of one call, and of following a job
    };

    Session(Environment& environment, Options options);

    template <class Arguments, class Reply>
    core::Result<Reply> call(const core::api::Operation<Arguments, Reply>& operation,
                             const Arguments& arguments = {}) {
        if (auto ready = connect(); !ready)
            return core::passOn(ready);
        return client_->call(operation, arguments, options_.limit);
    }

    /// All that a list holds, page by page. Query has offset and limit, Page total and rows.
    template <class Query, class Page>
    core::Result<Page> all(const core::api::Operation<Query, Page>& list,
                           std::type_identity_t<Query> query = {}) {
        query.limit = 1000;
        Page pages;
        for (;;) {
            auto page = call(list, query);
            if (!page)
                return page;
            pages.total = page->total;
            std::move(page->rows.begin(), page->rows.end(), std::back_inserter(pages.rows));
            query.offset += page->rows.size();
            if (page->rows.empty() || query.offset >= page->total)
                return pages;
        }
    }

    /// Follows a job to its end and prints its steps as they come.
    ExitCode follow(const std::string& jobId);
    /// Prints a job, its first `shownSteps` steps left out, and says what it means for the caller.
    ExitCode finish(const core::api::Job& job, std::size_t shownSteps = 0);
    /// Waits until `done` says so or `limit` has passed; it is asked again at every change.
    core::Result<bool> waitUntil(const std::function<core::Result<bool>()>& done,
                                 std::chrono::milliseconds limit);

    /// Prints what went wrong, the field and the remedy.
    ExitCode fail(const core::Error& error);
    /// The same for one argument of the command line.
    ExitCode refuse(std::string field, core::Message message);
    ExitCode printJson(const std::string& json);
    void printSteps(const std::vector<core::TestStep>& steps, std::size_t from = 0);
    /// Prints `label: value`, aligned; nothing when the value is empty.
    void field(std::string_view label, std::string_view value);
    /// Prints which messages were put into the outbox.
    void printQueued(const std::vector<std::uint64_t>& sequences);

    std::string text(const core::Message& message) const { return words_.render(message); }
    std::string time(const std::optional<core::TimePoint>& time) const;
    /// Empty for a system without a known type and serial number.
    static std::string systemName(const core::Mtms& mtms);
    bool json() const { return options_.json; }
    std::ostream& out() { return environment_.out; }
    Environment& environment() { return environment_; }
    const core::Catalogue& words() const { return words_; }
    std::chrono::milliseconds limit() const { return options_.limit; }

private:
    core::Result<void> connect();

    Environment& environment_;
    Options options_;
    core::Catalogue words_;
    std::optional<ApiClient> client_;
};

/// Named column texts, padded to their widest; control characters are made visible.
class Table {
public:
    explicit Table(std::vector<std::string> headings);
    void add(std::vector<std::string> cells);
    void print(std::ostream& out) const;
    bool empty() const { return rows_.size() < 2; }

private:
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace callbox::cli

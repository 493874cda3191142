// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "core/model/serviceable_event.h"
#include "core/store/partitions.h"
#include "core/store/store.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"

namespace callbox::tests {

inline core::TimePoint at(long long seconds) {
    return core::TimePoint(std::chrono::seconds(1'790'000'000 + seconds));
}

/// A store in a directory of its own, with words that a failing check shows.
struct Stored {
    TemporaryDirectory directory;
    std::unique_ptr<core::store::Store> store = open();

    std::filesystem::path path() const { return directory.path() / "callbox.db"; }

    core::store::StoreOptions options() const {
        core::store::StoreOptions options;
        options.path = path();
        options.reserveBytes = 64 << 10;
        return options;
    }
    std::unique_ptr<core::store::Store> open() const {
        auto opened = core::store::Store::open(options());
        if (!opened)
            FAIL(opened.error().message.key << " " << opened.error().detail);
        return std::move(*opened);
    }
    void reopen() {
        store.reset();
        store = open();
    }

    /// Runs `work`, which gives a Result, in a write and gives what it gave.
    template <class Work>
    auto write(Work work) {
        using Answer = std::invoke_result_t<Work, core::store::Transaction&>;
        std::optional<Answer> answer;
        const auto done =
            store->write([&](core::store::Transaction& transaction) -> core::Result<void> {
                answer.emplace(work(transaction));
                if (!*answer)
                    return core::passOn(*answer);
                return {};
            });
        if (!done && answer && answer->has_value())
            FAIL(done.error().message.key << " " << done.error().detail);
        if (!answer)
            FAIL(done.error().message.key << " " << done.error().detail);
        return *answer;
    }
    template <class Work>
    auto read(Work work) {
        return store->read(work);
    }
    /// The same where nothing may go wrong.
    template <class Work>
    auto good(Work work) {
        auto result = write(std::move(work));
        if (!result)
            FAIL(result.error().message.key << " " << result.error().detail);
        if constexpr (!std::is_void_v<typename decltype(result)::value_type>)
            return *result;
    }
    template <class Work>
    auto seen(Work work) {
        auto result = store->read(std::move(work));
        if (!result)
            FAIL(result.error().message.key << " " << result.error().detail);
        return *result;
    }
};

inline core::Partition somePartition(const std::string& name) {
    core::Partition partition;
    partition.name = name;
    partition.address.host = name + ".example.net";
    partition.addedAt = at(0);
    return partition;
}

inline core::ServiceableEvent someEvent(const std::string& code = "CBX-MEM-0002") {
    core::ServiceableEvent event;
    event.referenceCode = code;
    event.description = core::say("rules.memory-uncorrected");
    event.failingMtms = {"PowerEdge R640", "", "CZJ0412"};
    event.firstReported = event.lastReported = at(0);
    event.duplicateKey = "key-" + code;
    core::Fru fru;
    fru.partNumber = "M393A4K40DB3";
    fru.locationCode = "A1";
    event.frus.push_back(fru);
    return event;
}

}  // namespace callbox::tests

// SPDX-License-Identifier: GPL-3.0-or-later
// Group commit, undoing, threads.
#include <atomic>
#include <condition_variable>
#include <future>
#include <thread>

#include "tests/contract/store/obligations.h"
#include "tests/support/faulty_vfs.h"

using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;

namespace {

/// Keeps the writer busy until it is let go, so that posts pile up behind it.
class Plug {
public:
    explicit Plug(Store& store) {
        store.post([this](Transaction&) -> Result<void> {
            entered_.set_value();
            released_.get_future().wait();
            return {};
        });
        entered_.get_future().wait();
    }
    void release() { released_.set_value(); }

private:
    std::promise<void> entered_;
    std::promise<void> released_;
};

Store::Work setting(const std::string& key) {
    return [key](Transaction& t) { return putSettingText(t, key, "1"); };
}

bool has(Store& store, const std::string& key) {
    const auto text = store.read([&](Reader& r) { return settingText(r, key); });
    REQUIRE(text);
    return text->has_value();
}

}  // namespace

TEST_CASE("Writes that wait together share one commit and one sync") {
    FaultyVfs disk;
    Stored stored;
    stored.store.reset();
    auto options = stored.options();
    options.vfs = disk.name();
    stored.store = std::move(*Store::open(options));
    const auto commits = stored.store->commits();
    Plug plug(*stored.store);
    constexpr int kPosts = 100;
    std::promise<void> all;
    std::atomic<int> done{0};
    for (int i = 0; i < kPosts; ++i)
        stored.store->post(setting(std::to_string(i)), [&](Result<void> result) {
            if (result && ++done == kPosts)
                all.set_value();
        });
    const auto syncs = disk.syncs();
    plug.release();
    all.get_future().wait();
    // One for the plug itself, one for the hundred.
    CHECK(stored.store->commits() - commits == 2);
    CHECK(disk.syncs() - syncs <= 4);
    CHECK(has(*stored.store, "99"));
}

TEST_CASE("A work's own error undoes it alone, in the middle of a batch") {
    Stored stored;
    Plug plug(*stored.store);
    std::vector<std::future<bool>> outcomes;
    for (int i = 0; i < 5; ++i) {
        auto outcome = std::make_shared<std::promise<bool>>();
        outcomes.push_back(outcome->get_future());
        stored.store->post(
            [i](Transaction& t) -> Result<void> {
                auto put = putSettingText(t, std::to_string(i), "1");
                if (!put || i != 2)
                    return put;
                return fail(ErrorCode::conflict, say("store.busy"));
            },
            [outcome](Result<void> result) { outcome->set_value(result.has_value()); });
    }
    plug.release();
    for (int i = 0; i < 5; ++i) {
        CHECK(outcomes[static_cast<std::size_t>(i)].get() == (i != 2));
        CHECK(has(*stored.store, std::to_string(i)) == (i != 2));
    }
}

TEST_CASE("An exception in a work becomes an error, and the store goes on") {
    Stored stored;
    const auto thrown = stored.store->write([](Transaction& t) -> Result<void> {
        static_cast<void>(putSettingText(t, "a", "1"));
        throw std::runtime_error("oops");
    });
    CHECK(thrown.error().code == ErrorCode::internal);
    CHECK_FALSE(has(*stored.store, "a"));
    CHECK(stored.store->write(setting("b")));
    const auto read =
        stored.store->read([](Reader&) -> Result<int> { throw std::runtime_error("oops"); });
    CHECK(read.error().code == ErrorCode::internal);
    CHECK(has(*stored.store, "b"));
}

TEST_CASE("Waiting for a write from within a write is refused, not a deadlock") {
    Stored stored;
    std::optional<ErrorCode> inner;
    REQUIRE(stored.store->write([&](Transaction&) -> Result<void> {
        inner = stored.store->write(setting("a")).error().code;
        return {};
    }));
    CHECK(inner == ErrorCode::internal);
}

TEST_CASE("Callbacks run on the executor, in order, and after the commit") {
    Stored stored;
    stored.store.reset();
    auto options = stored.options();
    std::mutex mutex;
    std::condition_variable more;
    std::vector<std::function<void()>> queue;
    options.executor = [&](std::function<void()> call) {
        const std::lock_guard lock(mutex);
        queue.push_back(std::move(call));
        more.notify_one();
    };
    stored.store = std::move(*Store::open(options));
    std::vector<int> order;
    const auto here = std::this_thread::get_id();
    for (int i = 0; i < 3; ++i)
        stored.store->post(setting(std::to_string(i)), [&, i](Result<void> result) {
            CHECK(result);
            CHECK(std::this_thread::get_id() == here);
            CHECK(has(*stored.store, std::to_string(i)));
            order.push_back(i);
        });
    // Blocking writes do not need the executor, which this thread would have to run.
    CHECK(stored.store->write(setting("w")));
    std::unique_lock lock(mutex);
    more.wait(lock, [&] { return queue.size() == 3; });
    for (auto& call : queue)
        call();
    CHECK(order == std::vector{0, 1, 2});
}

TEST_CASE("What was posted before closing is written") {
    Stored stored;
    std::atomic<int> done{0};
    for (int i = 0; i < 50; ++i)
        stored.store->post(setting(std::to_string(i)), [&](Result<void> result) {
            if (result)
                ++done;
        });
    stored.reopen();
    CHECK(done == 50);
    CHECK(has(*stored.store, "49"));
}

TEST_CASE("Many threads read and write, and each sees what it wrote") {
    Stored stored;
    std::atomic<int> wrong{0};
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 8; ++thread)
        threads.emplace_back([&, thread] {
            for (int i = 0; i < 25; ++i) {
                const std::string key = std::to_string(thread) + "." + std::to_string(i);
                const bool written = stored.store->write(setting(key)).has_value();
                const auto text =
                    stored.store->read([&](Reader& r) { return settingText(r, key); });
                if (!written || !text || !*text)
                    ++wrong;
            }
        });
    for (auto& thread : threads)
        thread.join();
    CHECK(wrong == 0);
}

TEST_CASE("A read sees one state of the database, whatever is written meanwhile") {
    Stored stored;
    REQUIRE(stored.store->read([&](Reader& r) -> Result<void> {
        CHECK_FALSE(*settingText(r, "a"));
        CHECK(stored.store->write(setting("a")));
        CHECK_FALSE(*settingText(r, "a"));
        return {};
    }));
    CHECK(has(*stored.store, "a"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Power is cut while sectors are under way: some are on disk, some not, some pages are torn.
#include "tests/contract/store/obligations.h"
#include "tests/support/faulty_vfs.h"

using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;

namespace {

/// With a small reserve the log is written back after every few pages, with a large one rarely.
StoreOptions options(const std::filesystem::path& path, const std::string& vfs,
                     std::uint32_t round) {
    StoreOptions options;
    options.path = path;
    options.vfs = vfs;
    options.reserveBytes = round % 2 == 0 ? 4096 : 1 << 20;
    return options;
}

}  // namespace

TEST_CASE("What was acknowledged survives the loss of power with torn writes") {
    TemporaryDirectory directory;
    FaultyVfs disk;
    const auto path = directory.path() / "callbox.db";
    {
        auto store = Store::open(options(path, disk.name(), 0));
        REQUIRE(store);
        REQUIRE((*store)->write([](Transaction& t) { return Obligations::prepare(t); }));
    }
    Obligations obligations;
    std::uint64_t fault = 0;
    for (std::uint32_t round = 0; round < 60; ++round) {
        CAPTURE(round);
        {
            auto store = Store::open(options(path, disk.name(), round));
            if (!store)
                FAIL(store.error().message.key << " " << store.error().detail);
            obligations.hold(**store);
            REQUIRE((*store)->write([&](Transaction& t) { return obligations.outbox.recover(t); }));
            // Power goes during one of the syncs of the work to come.
            disk.arm({DiskCall::sync, 10 /* SQLITE_IOERR */, 5 /* EIO */, round % 13, true});
            for (int i = 0; i < 4; ++i) {
                ++fault;
                if ((*store)->write([&](Transaction& t) { return obligations.report(t, fault); }))
                    obligations.reported.insert(fault);
                static_cast<void>(obligations.deliver(**store));
            }
            // Not committed yet, with pages spilled into the log.
            (*store)->post([&](Transaction& t) -> Result<void> {
                disk.cutPower();
                return obligations.report(t, fault + 1);
            });
        }
        disk.restorePower(round * 7919);
        fault += 2;
    }
    CHECK(obligations.reported.size() > 40);
    CHECK(obligations.delivered.size() > 20);
}

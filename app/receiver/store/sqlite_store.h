// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "app/receiver/store/receiver_store.h"

namespace callbox::app::receiver {

/// The receiver's store in one SQLite file (WAL, synchronous FULL). SQLite before 3.51.3 can
/// corrupt a database when one connection checkpoints while another writes, so every write,
/// checkpoints included, happens under a lock file beside the database, whichever process it comes
/// from.
class SqliteStore final : public ReceiverStore {
public:
    enum class Mode { readWrite, readOnly };

    /// Opens `file`; readWrite also makes it (mode 0600) and brings an older schema up to date
    /// after a backup beside it ("<file>.before-<version>"). Errors: notFound (readOnly),
    /// unsupported (a newer schema, or somebody else's database), corrupt, storage.
    static core::Result<std::unique_ptr<SqliteStore>> open(const std::string& file, Mode mode);

    ~SqliteStore() override;
    SqliteStore(const SqliteStore&) = delete;
    SqliteStore& operator=(const SqliteStore&) = delete;

    std::vector<Done> write(std::span<const Work> works) override;
    Done read(const Work& work) override;

private:
    class Core;
    explicit SqliteStore(std::unique_ptr<Core> core);

    std::unique_ptr<Core> core_;
};

}  // namespace callbox::app::receiver

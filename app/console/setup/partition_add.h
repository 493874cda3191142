// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/console/link/api_client.h"

namespace callbox::app::console {

/// Adding a partition, decided without widgets: type an address, ask its host key, confirm the
/// fingerprint, add with an optional one-time password.
class PartitionAdd : public QObject {
    Q_OBJECT

public:
    enum class Stage { typing, probing, confirming, adding };

    explicit PartitionAdd(ApiClient& client, QObject* parent = nullptr);

    Stage stage() const { return stage_; }
    const core::api::PartitionAddArguments& arguments() const { return arguments_; }
    const std::optional<core::Error>& error() const { return error_; }
    const std::string& added() const { return added_; }
    std::vector<core::Error> faults() const;

    /// Typing again after a host key was shown asks for it anew.
    void setName(const std::string& name);
    void setAddress(const core::PartitionAddress& address);
    /// Asks the host for its key.
    void probe();
    /// The operator compared the fingerprint and agrees. The password is used once and not kept.
    void confirm(std::string password);
    /// The operator does not agree; back to typing, with everything typed still there.
    void reject();

signals:
    void changed();
    void partitionAdded();

private:
    void become(Stage stage);

    ApiClient& client_;
    Stage stage_ = Stage::typing;
    core::api::PartitionAddArguments arguments_;
    std::optional<core::Error> error_;
    std::string added_;
    std::uint64_t question_ = 0;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/setup/partition_add.h"

#include <algorithm>

namespace callbox::app::console {

using core::ErrorCode;
using core::say;

PartitionAdd::PartitionAdd(ApiClient& client, QObject* parent) : QObject(parent), client_(client) {}

std::vector<core::Error> PartitionAdd::faults() const {
    std::vector<core::Error> faults;
    const auto add = [&](const char* field, core::Message message) {
        faults.push_back({ErrorCode::invalidArgument, std::move(message), field, {}});
    };
    const auto blank = [](const std::string& text) {
        return text.empty() || std::ranges::any_of(text, [](unsigned char c) { return c <= ' '; });
    };
    if (arguments_.name.empty())
        add("name", say("console.partition-name-missing"));
    if (blank(arguments_.address.host))
        add("host", say("console.partition-host-wrong"));
    if (arguments_.address.port == 0)
        add("port", say("console.partition-port-wrong"));
    if (blank(arguments_.address.user))
        add("user", say("console.partition-user-wrong"));
    return faults;
}

void PartitionAdd::become(Stage stage) {
    stage_ = stage;
    emit changed();
}

void PartitionAdd::setName(const std::string& name) {
    arguments_.name = name;
    emit changed();
}

void PartitionAdd::setAddress(const core::PartitionAddress& address) {
    arguments_.address = address;
    arguments_.hostKey = {};
    error_.reset();
    ++question_;
    become(Stage::typing);
}

void PartitionAdd::probe() {
    if (!faults().empty())
        return;
    error_.reset();
    become(Stage::probing);
    client_.call(
        core::api::kPartitionProbe,
        {arguments_.address.host, arguments_.address.port, arguments_.address.user, {}, {}}, this,
        [this, question = ++question_](core::Result<core::api::HostKeyOffer> offer) {
            if (question != question_)
                return;
            if (offer) {
                arguments_.hostKey = offer->hostKey;
                become(Stage::confirming);
            } else {
                error_ = std::move(offer).error();
                become(Stage::typing);
            }
        },
        ApiClient::kLongDeadline);
}

void PartitionAdd::confirm(std::string password) {
    if (stage_ != Stage::confirming)
        return;
    auto arguments = arguments_;
    arguments.password = std::move(password);
    error_.reset();
    become(Stage::adding);
    client_.call(
        core::api::kPartitionAdd, arguments, this,
        [this, question = ++question_](core::Result<core::Partition> partition) {
            if (question != question_)
                return;
            if (!partition) {
                error_ = std::move(partition).error();
                become(error_->field.empty() ? Stage::confirming : Stage::typing);
                return;
            }
            added_ = partition->name;
            const auto user = arguments_.address.user;
            arguments_ = {};
            arguments_.address.user = user;
            become(Stage::typing);
            emit partitionAdded();
        },
        ApiClient::kLongDeadline);
}

void PartitionAdd::reject() {
    ++question_;
    arguments_.hostKey = {};
    become(Stage::typing);
}

}  // namespace callbox::app::console

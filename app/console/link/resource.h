// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <functional>
#include <optional>
#include <set>
#include <utility>

#include "app/console/link/api_client.h"

namespace callbox::app::console {

/// The latest answer of one reading operation, kept true: it is read again after a resync and
/// after changes of its topics. Only the newest question's answer counts.
template <class Arguments, class Reply>
class Resource : public QObject {
public:
    Resource(ApiClient& client, const api::Operation<Arguments, Reply>& operation,
             std::set<api::Topic> topics, std::function<void()> onChange)
        : client_(client),
          operation_(operation),
          topics_(std::move(topics)),
          onChange_(std::move(onChange)) {
        soon_.setSingleShot(true);
        soon_.setInterval(50);
        connect(&soon_, &QTimer::timeout, this, [this] { reload(); });
        connect(&client_, &ApiClient::resync, this, [this] {
            if (asked_)
                reload();
        });
        connect(&client_, &ApiClient::changed, this, [this](const api::Change& change) {
            if (asked_ && topics_.contains(change.topic) && concerns_(change) && !soon_.isActive())
                soon_.start();
        });
    }

    /// Asks about another thing: what is known is forgotten.
    void ask(Arguments arguments) {
        arguments_ = std::move(arguments);
        value_.reset();
        error_.reset();
        reload();
        onChange_();
    }
    /// Stops being about anything.
    void clear() {
        ++question_;
        asked_ = false;
        loading_ = false;
        value_.reset();
        error_.reset();
        onChange_();
    }
    void reload() {
        asked_ = true;
        loading_ = true;
        client_.call(operation_, arguments_, this,
                     [this, question = ++question_](core::Result<Reply> reply) {
                         if (question != question_)
                             return;
                         loading_ = false;
                         if (reply) {
                             value_ = std::move(*reply);
                             error_.reset();
                         } else {
                             error_ = std::move(reply).error();
                         }
                         onChange_();
                     });
    }
    /// How long changes are gathered before it is read again; 50 ms unless told.
    void setPace(std::chrono::milliseconds pace) { soon_.setInterval(pace); }
    /// Restricts which changes of the topics matter.
    void setConcern(std::function<bool(const api::Change&)> concerns) {
        concerns_ = std::move(concerns);
    }

    const std::optional<Reply>& value() const { return value_; }
    const std::optional<core::Error>& error() const { return error_; }
    bool loading() const { return loading_; }

private:
    ApiClient& client_;
    const api::Operation<Arguments, Reply> operation_;
    std::set<api::Topic> topics_;
    std::function<void()> onChange_;
    std::function<bool(const api::Change&)> concerns_ = [](const api::Change&) { return true; };
    Arguments arguments_;
    std::optional<Reply> value_;
    std::optional<core::Error> error_;
    QTimer soon_;
    std::uint64_t question_ = 0;
    bool asked_ = false;
    bool loading_ = false;
};

}  // namespace callbox::app::console

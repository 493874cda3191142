// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <chrono>
#include <functional>
#include <string>
#include <utility>

#include "core/api/operations.h"
#include "core/json/codec.h"

namespace callbox::app::console {

namespace api = core::api;

/// Whether the console and the service understand each other now.
enum class LinkState { connecting, connected, offline };

/// The operator API as the pages see it: every call is answered exactly once, later, on the thread
/// of the client, and never after the caller's context is gone.
class ApiClient : public QObject {
    Q_OBJECT

public:
    template <class Reply>
    using Callback = std::function<void(core::Result<Reply>)>;

    ~ApiClient() override;

    /// Answers with the reply, the service's error, `unavailable` while there is no link, or
    /// `timeout` after the deadline. `context` owns the answer: it is dropped with it.
    template <class Arguments, class Reply>
    void call(const api::Operation<Arguments, Reply>& operation,
              const std::type_identity_t<Arguments>& arguments, QObject* context,
              std::type_identity_t<Callback<Reply>> callback,
              std::chrono::milliseconds deadline = kDeadline) {
        send(std::string(operation.name), core::toJson(arguments), deadline,
             [owner = QPointer<QObject>(context),
              callback = std::move(callback)](core::Result<std::string> text) {
                 if (!owner)
                     return;
                 if (!text)
                     callback(core::passOn(std::move(text)));
                 else
                     callback(core::fromJson<Reply>(*text));
             });
    }

    virtual LinkState state() const = 0;
    /// Who we are to the service; meaningful while connected.
    virtual const api::HelloReply& session() const = 0;
    /// Why there is no link.
    virtual core::Message reason() const = 0;

    static constexpr std::chrono::milliseconds kDeadline{30'000};
    static constexpr std::chrono::milliseconds kLongDeadline{120'000};

signals:
    /// One thing changed in the service.
    void changed(const callbox::core::api::Change& change);
    void stateChanged();
    /// Everything that was read has to be read again: a new link, or changes were missed.
    void resync();

protected:
    using Answer = std::function<void(core::Result<std::string>)>;
    virtual void send(std::string method, std::string params, std::chrono::milliseconds deadline,
                      Answer answer) = 0;
};

}  // namespace callbox::app::console

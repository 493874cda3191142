// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <vector>

#include "app/console/link/api_client.h"

namespace callbox::app::console {

/// The untyped half of a draft: what pages listen to.
class DraftBase : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void changed();
};

/// Settings being edited: what the service has, with what the operator typed over it. What was
/// typed stays until it is saved, whatever page is shown; without typed changes the draft follows
/// the service.
template <class T>
class Draft : public DraftBase {
public:
    using Done = std::function<void(core::Result<void>)>;
    struct Parts {
        std::function<void(QObject*, std::function<void(core::Result<T>)>)> load;
        std::function<void(const T&, QObject*, Done)> save;
        std::function<std::vector<core::Error>(const T&)> validate;
        std::set<api::Topic> topics;
    };

    Draft(ApiClient& client, Parts parts) : parts_(std::move(parts)) {
        connect(&client, &ApiClient::resync, this, [this] {
            if (asked_)
                load();
        });
        connect(&client, &ApiClient::changed, this, [this](const api::Change& change) {
            if (asked_ && parts_.topics.contains(change.topic))
                load();
        });
    }

    /// Reads once; later calls do nothing.
    void ensureLoaded() {
        if (!std::exchange(asked_, true))
            load();
    }
    void load() {
        parts_.load(this, [this, question = ++question_](core::Result<T> reply) {
            if (question != question_)
                return;
            if (!reply) {
                error_ = std::move(reply).error();
            } else {
                error_.reset();
                loaded_ = true;
                stored_ = std::move(*reply);
                if (!dirty_)
                    value_ = stored_;
            }
            emit changed();
        });
    }

    template <class Change>
    void edit(Change change) {
        change(value_);
        dirty_ = true;
        ++edition_;
        refused_.clear();
        emit changed();
    }
    /// Back to what the service has.
    void revert() {
        value_ = stored_;
        dirty_ = false;
        refused_.clear();
        emit changed();
    }
    /// Stores the draft. `done` gets the first fault without asking the service when it is not
    /// valid. What is typed meanwhile stays a change.
    void save(QObject* context, Done done) {
        if (auto faults = this->faults(); !faults.empty()) {
            done(tl::unexpected<core::Error>(faults.front()));
            return;
        }
        saving_ = true;
        emit changed();
        parts_.save(value_, this,
                    [this, edition = edition_, owner = QPointer<QObject>(context),
                     done = std::move(done)](core::Result<void> result) {
                        saving_ = false;
                        if (result) {
                            dirty_ = edition != edition_;
                            load();
                        } else if (!result.error().field.empty()) {
                            refused_ = {result.error()};
                        }
                        emit changed();
                        if (owner)
                            done(std::move(result));
                    });
    }

    const T& value() const { return value_; }
    const T& stored() const { return stored_; }
    std::vector<core::Error> faults() const {
        auto faults = parts_.validate(value_);
        faults.insert(faults.end(), refused_.begin(), refused_.end());
        return faults;
    }
    bool loaded() const { return loaded_; }
    bool dirty() const { return dirty_; }
    bool saving() const { return saving_; }
    const std::optional<core::Error>& error() const { return error_; }

private:
    Parts parts_;
    T value_;
    T stored_;
    std::vector<core::Error> refused_;
    std::optional<core::Error> error_;
    std::uint64_t question_ = 0;
    std::uint64_t edition_ = 0;
    bool asked_ = false;
    bool loaded_ = false;
    bool dirty_ = false;
    bool saving_ = false;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/link/api_client.h"
#include "app/console/widgets/basics.h"

namespace callbox::app::console {

/// What the strip at the bottom says, decided without widgets.
struct StripText {
    Label health;
    QString path, lastContact, waiting, service;
    bool connected = false;
};
StripText stripText(const ApiClient& client, const std::optional<api::ServiceStatus>& status,
                    const Words& words, core::TimePoint now);

/// The line that always answers: calling home or not, by which path, last contact, how much
/// waits, is the service connected.
class StatusStrip : public QWidget {
public:
    explicit StatusStrip(QWidget* parent = nullptr);
    void show(const StripText& text);

private:
    QLabel* dot_;
    QLabel* health_;
    QLabel* path_;
    QLabel* lastContact_;
    QLabel* waiting_;
    QLabel* service_;
};

}  // namespace callbox::app::console

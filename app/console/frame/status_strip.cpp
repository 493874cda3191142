// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/frame/status_strip.h"

#include <QCoreApplication>

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::StatusStrip)
};

Label healthLabel(const api::ServiceStatus& status) {
    switch (status.health) {
        case api::CallHomeHealth::notSetUp:
            return {Text::tr("Not set up yet"), Tone::quiet};
        case api::CallHomeHealth::callingHome:
            return {Text::tr("Calling home"), Tone::good};
        case api::CallHomeHealth::waiting:
            return {Text::tr("Waiting to call home"), Tone::warning};
        case api::CallHomeHealth::failing:
            return {Text::tr("Not calling home"), Tone::critical};
    }
    return {};
}

}  // namespace

StripText stripText(const ApiClient& client, const std::optional<api::ServiceStatus>& status,
                    const Words& words, core::TimePoint now) {
    StripText strip;
    strip.connected = client.state() == LinkState::connected;
    if (!strip.connected) {
        strip.health = {client.state() == LinkState::connecting
                            ? Text::tr("Connecting to the service")
                            : Text::tr("The service is not connected, so its state is not known"),
                        client.state() == LinkState::connecting ? Tone::quiet : Tone::critical};
        strip.service = words.text(client.reason());
        return strip;
    }
    strip.service = Text::tr("callboxd connected");
    if (!status)
        return strip;
    strip.health = healthLabel(*status);
    if (!status->path.empty())
        strip.path = Text::tr("Path: %1").arg(qs(status->path));
    strip.lastContact = status->lastContact
                            ? Text::tr("Last contact %1").arg(agoText(*status->lastContact, now))
                            : Text::tr("No contact yet");
    strip.waiting = Text::tr("Waiting to be sent: %1").arg(countText(status->waiting));
    return strip;
}

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent),
      dot_(makeLabel({}, "dot")),
      health_(makeLabel()),
      path_(makeLabel()),
      lastContact_(makeLabel()),
      waiting_(makeLabel()),
      service_(makeLabel()) {
    setRole(this, "strip");
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(28);
    dot_->setFixedSize(8, 8);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(18);
    auto* first = makeLine(6);
    first->addWidget(dot_);
    first->addWidget(health_);
    line->addLayout(first);
    line->addWidget(path_);
    line->addWidget(lastContact_);
    line->addWidget(waiting_);
    line->addStretch();
    line->addWidget(service_);
}

void StatusStrip::show(const StripText& text) {
    setTone(dot_, text.health.tone);
    health_->setText(text.health.text);
    const auto set = [](QLabel* label, const QString& value) {
        label->setText(value);
        label->setVisible(!value.isEmpty());
    };
    set(path_, text.path);
    set(lastContact_, text.lastContact);
    set(waiting_, text.waiting);
    set(service_, text.service);
    setTone(service_, text.connected ? Tone::plain : Tone::critical);
    setAccessibleName(text.health.text);
}

}  // namespace callbox::app::console

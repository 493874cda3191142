// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/storm_limits.h"

#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

constexpr int kMostOfPartition = 10'000;
constexpr int kMostOfConsole = 100'000;
constexpr int kMostMinutes = 1440;

Draft<core::StormSettings>::Parts parts(ApiClient& client) {
    return {[&client](QObject* context, auto answer) {
                client.call(api::kStormGet, {}, context, std::move(answer));
            },
            [&client](const core::StormSettings& settings, QObject* context, auto done) {
                client.call(api::kStormSet, settings, context,
                            [done = std::move(done)](core::Result<core::StormSettings> reply) {
                                if (reply)
                                    done({});
                                else
                                    done(core::passOn(std::move(reply)));
                            });
            },
            [](const core::StormSettings&) { return std::vector<core::Error>{}; },
            {api::Topic::policy}};
}

}  // namespace

StormLimits::StormLimits(PageContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      draft_(context.client, parts(context.client)),
      actions_(new QWidget),
      revert_(makeButton(tr("Discard changes"))),
      save_(makeButton(tr("Save limits"), "primary")),
      enabled_(new QCheckBox(tr("Hold storms of new problems back as one event"))),
      form_(new Form(context.words, 3)),
      notice_(new Notice) {
    setRole(this, "card");
    save_->setObjectName(QStringLiteral("saveLimits"));
    enabled_->setObjectName(QStringLiteral("stormsOn"));
    auto* line = new QHBoxLayout(actions_);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
    line->addWidget(revert_);
    line->addWidget(save_);
    addNumber("partition", tr("More new problems of one partition than"), kMostOfPartition,
              &core::StormSettings::partition);
    addNumber("console", tr("Or of all together than"), kMostOfConsole,
              &core::StormSettings::console);
    addNumber("minutes", tr("Within minutes"), kMostMinutes, &core::StormSettings::minutes);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 12);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(enabled_);
    column->addWidget(form_);
    column->addWidget(notice_);
    connect(enabled_, &QCheckBox::clicked, this, [this](bool on) {
        draft_.edit([on](core::StormSettings& settings) { settings.enabled = on; });
    });
    connect(revert_, &QPushButton::clicked, this, [this] { draft_.revert(); });
    connect(save_, &QPushButton::clicked, this, &StormLimits::save);
    connect(&draft_, &DraftBase::changed, this, &StormLimits::showDraft);
    connect(&context_.client, &ApiClient::stateChanged, this, &StormLimits::showDraft);
    showDraft();
}

QSpinBox* StormLimits::addNumber(const char* field, const QString& label, int most,
                                 std::uint64_t core::StormSettings::* member) {
    auto* spin = new QSpinBox;
    spin->setObjectName(QLatin1String(field));
    spin->setRange(1, most);
    spin->setGroupSeparatorShown(true);
    form_->addWidget(field, label, spin);
    numbers_.emplace_back(spin, member);
    connect(spin, &QSpinBox::valueChanged, this, [this, member](int value) {
        if (!showing_)
            draft_.edit([=](core::StormSettings& settings) {
                settings.*member = static_cast<std::uint64_t>(value);
            });
    });
    return spin;
}

void StormLimits::showDraft() {
    showing_ = true;
    const auto& value = draft_.value();
    const bool usable = draft_.loaded();
    const bool may = mayDo(context_.client, api::kStormSet.role);
    enabled_->setChecked(value.enabled);
    allow(enabled_, context_.client, api::kStormSet.role, usable);
    for (const auto& [spin, member] : numbers_) {
        spin->setValue(static_cast<int>(value.*member));
        allow(spin, context_.client, api::kStormSet.role, usable && value.enabled);
    }
    form_->setErrors(draft_.faults(), true);
    allow(save_, context_.client, api::kStormSet.role,
          usable && draft_.dirty() && !draft_.saving());
    revert_->setVisible(may && draft_.dirty());
    if (!usable && draft_.error())
        showError(*notice_, context_.words, *draft_.error());
    else if (draft_.dirty() || !usable)
        notice_->clear();
    showing_ = false;
}

void StormLimits::save() {
    draft_.save(this, [this](const core::Result<void>& result) {
        if (result)
            notice_->show(Tone::good, tr("The limits are saved"));
        else if (result.error().field.empty())
            showError(*notice_, context_.words, result.error());
    });
}

}  // namespace callbox::app::console

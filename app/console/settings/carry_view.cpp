// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/settings/carry_view.h"

#include <QFileInfo>
#include <algorithm>

#include "app/console/settings/setting_text.h"
#include "app/console/text/times.h"
#include "app/console/widgets/file_choice.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

constexpr qint64 kLargestDocument = 4 << 20;

}  // namespace

CarryView::CarryView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      export_(makeButton(tr("Export settings"))),
      choose_(makeButton(tr("Choose a document"))),
      import_(makeButton(tr("Import these settings"), "primary")),
      file_(makeLabel({}, "quiet")),
      onlyChanges_(new QCheckBox(tr("Only what would change"))),
      model_({tr("Setting"), tr("Name"), tr("Outcome"), tr("Why")}),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      why_(makeParagraph({}, "quiet")),
      notice_(new Notice) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(makeExport());
    column->addWidget(makeImport(), 1);
    auto* line = makeLine();
    line->addWidget(notice_, 1);
    line->addStretch();
    line->addWidget(import_, 0, Qt::AlignBottom);
    column->addLayout(line);
    connect(export_, &QPushButton::clicked, this, &CarryView::exportSettings);
    connect(choose_, &QPushButton::clicked, this, &CarryView::chooseDocument);
    connect(import_, &QPushButton::clicked, this, [this] { ask(false); });
    connect(onlyChanges_, &QCheckBox::toggled, this, &CarryView::showRows);
    connect(&context_.client, &ApiClient::stateChanged, this, &CarryView::showState);
    showState();
}

QWidget* CarryView::makeExport() {
    export_->setObjectName(QStringLiteral("exportSettings"));
    auto card = makeCard(tr("Take the settings along"));
    auto* line = makeLine();
    line->addWidget(
        makeParagraph(tr("The document has every setting of this console and never a secret. It is "
                         "readable, so that it can be cut down and kept under version control."),
                      "quiet"),
        1);
    line->addWidget(export_);
    card.layout->addLayout(line);
    return card.frame;
}

QWidget* CarryView::makeImport() {
    choose_->setObjectName(QStringLiteral("chooseDocument"));
    import_->setObjectName(QStringLiteral("importSettings"));
    onlyChanges_->setObjectName(QStringLiteral("onlyChanges"));
    onlyChanges_->setChecked(true);
    table_->setModel(&model_);
    table_->setObjectName(QStringLiteral("importRows"));
    table_->setAccessibleName(tr("What would change"));
    table_->setColumnWidths({210, 200, 140, 0});
    setRole(table_, "inner");
    table_->onCurrentRow([this](int row) {
        const auto index = static_cast<std::size_t>(row);
        why_->setText(row < 0 || index >= shown_.size() ? QString()
                                                        : context_.words.full(shown_[index].why));
        why_->setVisible(!why_->text().isEmpty());
    });
    auto card = makeCard(tr("Take over settings"));
    auto* line = makeLine();
    line->addWidget(choose_);
    line->addWidget(file_, 1);
    line->addWidget(onlyChanges_);
    card.layout->addLayout(line);
    card.layout->addWidget(state_, 1);
    card.layout->addWidget(why_);
    why_->hide();
    return card.frame;
}

void CarryView::exportSettings() {
    export_->setEnabled(false);
    notice_->clear();
    context_.client.call(api::kSettingsExport, {}, this,
                         [this](const core::Result<api::SettingsDocument>& reply) {
                             showState();
                             if (!reply)
                                 return showError(*notice_, context_.words, reply.error());
                             saveFile(
                                 this, tr("Export the settings"),
                                 QStringLiteral("callbox-settings.json"), {tr("Settings (*.json)")},
                                 [text = core::toJson(*reply)](const QString&) {
                                     return QByteArray::fromStdString(text + '\n');
                                 },
                                 [this](const core::Result<QString>& saved) {
                                     if (saved)
                                         notice_->show(Tone::good, tr("Saved as %1").arg(*saved));
                                     else
                                         showError(*notice_, context_.words, saved.error());
                                 });
                         });
}

void CarryView::chooseDocument() {
    chooseFile(this, tr("Choose a document of settings"),
               {tr("Settings (*.json)"), tr("All files (*)")}, kLargestDocument,
               [this](const QString& name, const core::Result<QByteArray>& bytes) {
                   if (bytes)
                       offer(QFileInfo(name).fileName(), bytes->toStdString());
                   else
                       showError(*notice_, context_.words, bytes.error());
               });
}

void CarryView::offer(const QString& name, std::string document) {
    file_->setText(name);
    document_ = std::move(document);
    answer_.reset();
    ask(true);
}

void CarryView::ask(bool dryRun) {
    busy_ = true;
    notice_->clear();
    notice_->setAction({}, {});
    showState();
    context_.client.call(
        api::kSettingsImport, api::SettingsImportArguments{document_, dryRun}, this,
        [this, dryRun](const core::Result<api::ImportedSettings>& reply) {
            showAnswer(reply, dryRun);
        },
        ApiClient::kLongDeadline);
}

void CarryView::showAnswer(const core::Result<api::ImportedSettings>& reply, bool dryRun) {
    busy_ = false;
    if (!reply) {
        const auto& error = reply.error();
        showError(*notice_, context_.words, error);
        // The place in the document is what a person needs to mend it.
        if (!error.field.empty())
            notice_->show(Tone::critical,
                          tr("%1: %2").arg(qs(error.field), context_.words.text(error.message)),
                          context_.words.remedy(error.message));
        notice_->setAction(tr("Try again"), [this, dryRun] { ask(dryRun); });
        return showState();
    }
    answer_ = *reply;
    dryRun_ = dryRun;
    if (!dryRun) {
        const bool failed = std::ranges::any_of(reply->settings, [](const auto& one) {
            return one.outcome == api::SettingOutcome::failed;
        });
        notice_->show(failed ? Tone::warning : Tone::good,
                      failed ? tr("Some settings were refused; the others are done")
                             : tr("The settings are taken over"),
                      tr("Secrets are not in the document: set those that the list names."));
    }
    showRows();
}

QString CarryView::countsText() const {
    std::map<api::SettingOutcome, std::uint64_t> counts;
    for (const auto& one : answer_->settings)
        ++counts[one.outcome];
    QStringList parts;
    for (const auto& [outcome, count] : counts)
        parts += tr("%1: %2").arg(label(outcome, dryRun_).text, countText(count));
    return parts.join(QStringLiteral(", "));
}

void CarryView::showRows() {
    shown_.clear();
    if (answer_)
        std::ranges::copy_if(
            answer_->settings, std::back_inserter(shown_), [this](const auto& one) {
                return !onlyChanges_->isChecked() || one.outcome != api::SettingOutcome::unchanged;
            });
    std::vector<std::vector<Cell>> rows;
    for (const auto& one : shown_) {
        const Label outcome = label(one.outcome, dryRun_);
        rows.push_back({{settingText(one.setting), false, {}, {}},
                        {qs(one.name), false, {}, qs(one.name)},
                        {outcome.text, false, outcome.tone, {}},
                        {context_.words.text(one.why), false, {}, context_.words.full(one.why)}});
    }
    model_.setRows(std::move(rows));
    if (!shown_.empty())
        table_->setCurrentIndex(model_.index(0, 0));
    else
        why_->hide();
    showState();
}

void CarryView::showState() {
    const auto wouldDo = [](const api::ImportedSetting& one) {
        return one.outcome == api::SettingOutcome::changed ||
               one.outcome == api::SettingOutcome::added;
    };
    export_->setEnabled(!busy_);
    allow(choose_, context_.client, api::kSettingsImport.role, !busy_);
    allow(import_, context_.client, api::kSettingsImport.role,
          !busy_ && answer_ && dryRun_ && std::ranges::any_of(answer_->settings, wouldDo));
    onlyChanges_->setVisible(answer_.has_value());
    why_->setVisible(answer_ && !busy_ && !shown_.empty() && !why_->text().isEmpty());
    if (busy_)
        state_->showState(tr("The service looks at the document"), {});
    else if (!answer_ && document_.empty())
        state_->showState(tr("No document is chosen"),
                          tr("Choose one that another console exported. First you see what would "
                             "change; nothing is done before you say so."));
    else if (!answer_)
        state_->showState(tr("The document is not taken"),
                          tr("The reason stands below. Nothing was changed."));
    else if (shown_.empty())
        state_->showState(tr("Everything is so already"),
                          tr("The document would change nothing here."));
    else
        state_->showContent();
    if (answer_ && !busy_) {
        const QString name = file_->text().section(QStringLiteral(" – "), 0, 0);
        file_->setText(name + QStringLiteral(" – ") + countsText());
    }
}

}  // namespace callbox::app::console

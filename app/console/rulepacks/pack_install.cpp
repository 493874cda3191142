// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rulepacks/pack_install.h"

#include <QFile>

#include "app/console/widgets/file_choice.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

constexpr qint64 kLargestPack = 8 << 20;
constexpr qint64 kLargestSignature = 4096;
constexpr int kMostRulesShown = 7;

/// As the file has it; what is none stays as it is.
Label severityLabel(const QString& name) {
    if (name == QLatin1String("critical"))
        return label(core::Severity::critical);
    if (name == QLatin1String("warning"))
        return label(core::Severity::warning);
    if (name == QLatin1String("information"))
        return label(core::Severity::information);
    return {name, Tone::plain};
}

}  // namespace

PackInstall::PackInstall(PageContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      title_(makeParagraph({}, "name")),
      notice_(new Notice),
      model_({tr("Rule"), tr("Reference code"), tr("Severity"), tr("Description"), tr("Must match"),
              tr("Must leave"), tr("Examples")}),
      table_(new DataTable(context.theme)),
      close_(makeButton(tr("Close"))),
      install_(makeButton(tr("Install this pack"), "primary")) {
    setRole(this, "card");
    setObjectName(QStringLiteral("packInstall"));
    install_->setObjectName(QStringLiteral("installPack"));
    table_->setModel(&model_);
    table_->setObjectName(QStringLiteral("packRules"));
    table_->setAccessibleName(tr("Rules of the pack"));
    table_->setColumnWidths({170, 130, 100, 0, 80, 80, 160});
    setRole(table_, "inner");
    auto* line = makeLine();
    line->addStretch();
    line->addWidget(close_);
    line->addWidget(install_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(title_);
    column->addWidget(notice_);
    column->addWidget(table_);
    column->addLayout(line);
    connect(close_, &QPushButton::clicked, this, [this] { setOpen(false); });
    connect(install_, &QPushButton::clicked, this, [this] { send(false, false); });
    connect(&context_.client, &ApiClient::stateChanged, this, &PackInstall::showButtons);
    hide();
}

void PackInstall::setOpen(bool open) {
    setVisible(open);
    emit openChanged(open);
}

void PackInstall::choose() {
    chooseFile(this, tr("Choose a rule pack"), {tr("Rule packs (*.json)"), tr("All files (*)")},
               kLargestPack, [this](const QString& name, const core::Result<QByteArray>& json) {
                   setOpen(true);
                   if (!json)
                       return showError(*notice_, context_.words, json.error());
                   const QString beside = name + QStringLiteral(".sig");
                   if (!QFile::exists(beside))
                       return chooseSignature(*json);
                   const auto signature = readFile(beside, kLargestSignature);
                   if (signature)
                       offer(*json, *signature);
                   else
                       showError(*notice_, context_.words, signature.error());
               });
}

void PackInstall::chooseSignature(const QByteArray& json) {
    pack_ = readPack(json);
    title_->setText(tr("%1 %2").arg(pack_.name, pack_.version));
    good_ = false;
    showRules({});
    showButtons();
    notice_->show(Tone::warning, tr("The signature does not lie beside the file"),
                  tr("It has the file's name and .sig at its end; its maker gives it with the "
                     "pack."));
    notice_->setAction(tr("Choose the signature"), [this, json] {
        chooseFile(this, tr("Choose the signature"),
                   {tr("Signatures (*.sig)"), tr("All files (*)")}, kLargestSignature,
                   [this, json](const QString&, const core::Result<QByteArray>& signature) {
                       if (signature)
                           offer(json, *signature);
                       else
                           showError(*notice_, context_.words, signature.error());
                   });
    });
}

void PackInstall::offer(const QByteArray& json, const QByteArray& signature) {
    pack_ = readPack(json);
    arguments_.json = json.toStdString();
    arguments_.signature = signature.trimmed().toStdString();
    setOpen(true);
    // A try takes an older version, too: that it is older is said when it is installed.
    send(true, true);
}

void PackInstall::send(bool tryOnly, bool downgrade) {
    busy_ = true;
    good_ = good_ && !tryOnly;
    notice_->setAction({}, {});
    notice_->show(Tone::information,
                  tryOnly ? tr("The service tries the pack") : tr("The service installs the pack"));
    title_->setText(tr("%1 %2").arg(pack_.name, pack_.version));
    if (tryOnly)
        showRules({});
    showButtons();
    auto arguments = arguments_;
    arguments.tryOnly = tryOnly;
    arguments.downgrade = downgrade;
    context_.client.call(
        api::kRulePackInstall, arguments, this,
        [this, tryOnly](const core::Result<api::RulePackRow>& reply) {
            busy_ = false;
            if (tryOnly)
                showTried(reply);
            else
                showInstalled(reply);
            showButtons();
        },
        ApiClient::kLongDeadline);
}

void PackInstall::showTried(const core::Result<api::RulePackRow>& reply) {
    good_ = reply.has_value();
    if (!reply) {
        showError(*notice_, context_.words, reply.error());
        notice_->setAction(tr("Try again"), [this] { send(true, true); });
        return showRules(reply.error());
    }
    notice_->show(Tone::good,
                  tr("Signed by %1. Every example comes out as it says.").arg(qs(reply->signer)),
                  tr("Installed, its rules are asked before those that came with Callbox, from the "
                     "next problem on."));
    showRules({});
}

void PackInstall::showInstalled(const core::Result<api::RulePackRow>& reply) {
    if (reply) {
        setOpen(false);
        emit installed(qs(reply->name));
        return;
    }
    showError(*notice_, context_.words, reply.error());
    if (reply.error().code == core::ErrorCode::conflict)
        notice_->setAction(tr("Install the older version"), [this] { send(false, true); });
}

void PackInstall::showRules(const std::optional<core::Error>& error) {
    std::string failing;
    if (error)
        if (const auto rule = error->message.args.find("rule"); rule != error->message.args.end())
            failing = rule->second;
    std::vector<std::vector<Cell>> rows;
    for (const auto& rule : pack_.rules) {
        // The service may put the pack's name before the rule's.
        const bool fails = qs(failing) == rule.id ||
                           qs(failing).endsWith(QLatin1Char('.') + rule.id) ||
                           qs(failing).endsWith(QLatin1Char('/') + rule.id);
        const Label verdict = fails   ? Label{tr("Do not fit"), Tone::critical}
                              : good_ ? Label{tr("As they say"), Tone::good}
                                      : Label{tr("Not judged"), Tone::plain};
        rows.push_back(
            {{rule.id, true, {}, rule.id},
             {rule.referenceCode, true, {}, {}},
             {severityLabel(rule.severity).text, false, severityLabel(rule.severity).tone, {}},
             {rule.description, false, {}, rule.description},
             {QString::number(rule.matches), false, {}, {}},
             {QString::number(rule.leaves), false, {}, {}},
             {verdict.text, false, verdict.tone, {}}});
    }
    model_.setRows(std::move(rows));
    table_->fitHeight(kMostRulesShown);
    table_->setVisible(!pack_.rules.empty());
}

void PackInstall::showButtons() {
    close_->setEnabled(!busy_);
    allow(install_, context_.client, api::kRulePackInstall.role, good_ && !busy_);
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/transmissions/message_history.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <array>
#include <utility>

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::MessageHistory)
};

/// The ledger's words.
QString whatText(const std::string& what) {
    static constexpr std::array<std::pair<const char*, const char*>, 9> kNames{{
        {"sent", QT_TRANSLATE_NOOP("callbox::console::MessageHistory", "Sent")},
        {"acknowledged", QT_TRANSLATE_NOOP("callbox::console::MessageHistory", "Received")},
        {"set-aside", QT_TRANSLATE_NOOP("callbox::console::MessageHistory", "Set aside")},
        {"need-full", QT_TRANSLATE_NOOP("callbox::console::MessageHistory",
                                        "The whole inventory was asked for")},
        {"exported", QT_TRANSLATE_NOOP("callbox::console::MessageHistory", "Carried in a file")},
        {"withdrawn", QT_TRANSLATE_NOOP("callbox::console::MessageHistory", "Withdrawn")},
        {"held", QT_TRANSLATE_NOOP("callbox::console::MessageHistory", "Held")},
        {"released", QT_TRANSLATE_NOOP("callbox::console::MessageHistory", "Released")},
        {"cancelled", QT_TRANSLATE_NOOP("callbox::console::MessageHistory", "Cancelled")},
    }};
    for (const auto& [name, text] : kNames)
        if (what == name)
            return Text::tr(text);
    return qs(what);
}

}  // namespace

MessageHistory::MessageHistory(PageContext context, QWidget* parent)
    : QWidget(parent),
      rows_({tr("When"), tr("What"), tr("Path")}),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      heading_(makeLabel(tr("The receiver's answer"), "heading")),
      receipt_(new QPlainTextEdit) {
    setRole(table_, "inner");
    table_->setObjectName(QStringLiteral("ledgerSteps"));
    table_->setAccessibleName(tr("What happened to the message"));
    table_->setModel(&rows_);
    table_->setColumnWidths({210, 170, 0});
    table_->horizontalHeader()->setSectionsClickable(false);
    receipt_->setObjectName(QStringLiteral("receipt"));
    receipt_->setReadOnly(true);
    receipt_->setTabChangesFocus(true);
    receipt_->setAccessibleName(heading_->text());
    receipt_->setWordWrapMode(QTextOption::WrapAnywhere);
    setRole(receipt_, "code");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(state_, 1);
    auto* facts = new Facts;
    digest_ = facts->add(tr("Digest"), "code");
    column->addWidget(facts);
    column->addWidget(heading_);
    column->addWidget(receipt_, 1);
    show(nullptr);
}

void MessageHistory::show(const api::TransmissionView* view) {
    const bool answered = view && !view->receipt.empty();
    Facts::set(digest_, view ? qs(view->digest) : QString());
    heading_->setVisible(answered);
    receipt_->setVisible(answered);
    if (answered)
        receipt_->setPlainText(
            QString::fromUtf8(QJsonDocument::fromJson(QByteArray::fromStdString(view->receipt))
                                  .toJson(QJsonDocument::Indented)));
    if (!view)
        return state_->showLoading();
    std::vector<std::vector<Cell>> rows;
    for (const api::LedgerEntry& step : view->steps)
        rows.push_back({{exactTime(step.at), false, {}, {}},
                        {whatText(step.what), false, {}, {}},
                        {qs(step.path), false, {}, {}}});
    rows_.setRows(std::move(rows));
    if (view->steps.empty())
        state_->showState(tr("Nothing has happened to it yet"),
                          tr("The ledger notes when it leaves and what comes of it."));
    else
        state_->showContent();
}

}  // namespace callbox::app::console

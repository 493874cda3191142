// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/steps_view.h"

#include <QCoreApplication>
#include <QLocale>
#include <utility>

#include "app/console/text/labels.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::StepsView)
};

QString iconName(core::Verdict verdict) {
    switch (verdict) {
        case core::Verdict::passed:
            return QStringLiteral("tick");
        case core::Verdict::failed:
            return QStringLiteral("cross");
        case core::Verdict::skipped:
            break;
    }
    return QStringLiteral("dash");
}

QString millisecondsText(const core::TestStep& step) {
    if (step.verdict == core::Verdict::skipped)
        return {};
    const int decimals = step.milliseconds < 10 ? 1 : 0;
    return Text::tr("%1 ms").arg(QLocale().toString(step.milliseconds, 'f', decimals));
}

}  // namespace

StepsView::StepsView(const Theme& theme, const Words& words, QWidget* parent)
    : QWidget(parent), theme_(theme), words_(words), grid_(new QGridLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    grid_->setHorizontalSpacing(3 * Tokens::kUnit);
    grid_->setVerticalSpacing(2 * Tokens::kUnit);
    grid_->setColumnMinimumWidth(1, 140);
    grid_->setColumnStretch(2, 1);
    column->addLayout(grid_);
}

void StepsView::setSteps(const std::vector<core::TestStep>& steps) {
    clearLayout(grid_);
    int row = 0;
    std::string subject;
    for (const auto& step : steps) {
        if (std::exchange(subject, step.subject) != step.subject) {
            auto* heading = makeLabel(qs(step.subject), "name");
            heading->setContentsMargins(0, row == 0 ? 0 : 2 * Tokens::kUnit, 0, 0);
            grid_->addWidget(heading, row++, 0, 1, 4);
        }
        const Label verdict = label(step.verdict);
        auto* icon = makeLabel();
        icon->setPixmap(theme_.pixmap(iconName(step.verdict), 16,
                                      verdict.tone == Tone::plain
                                          ? theme_.tokens().quiet
                                          : theme_.tokens().tone(verdict.tone).ink,
                                      devicePixelRatioF()));
        icon->setAccessibleName(verdict.text);
        icon->setToolTip(verdict.text);
        const bool failed = step.verdict == core::Verdict::failed;
        auto* finding = makeParagraph(words_.text(step.finding), failed ? nullptr : "quiet");
        grid_->addWidget(icon, row, 0, Qt::AlignTop);
        grid_->addWidget(makeLabel(stepText(step.name), failed ? "heading" : nullptr), row, 1,
                         Qt::AlignTop);
        grid_->addWidget(finding, row, 2);
        grid_->addWidget(makeLabel(millisecondsText(step), "small"), row, 3,
                         Qt::AlignTop | Qt::AlignRight);
        ++row;
        if (const QString remedy = words_.remedy(step.finding); failed && !remedy.isEmpty()) {
            auto* notice = new Notice;
            grid_->addWidget(notice, row++, 1, 1, 3);
            notice->show(Tone::warning, {}, remedy);
        }
    }
}

}  // namespace callbox::app::console

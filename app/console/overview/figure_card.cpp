// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/overview/figure_card.h"

#include <QMouseEvent>

namespace callbox::app::console {

namespace {
constexpr int kMargin = 14;
}

FigureCard::FigureCard(QWidget* parent)
    : QFrame(parent),
      name_(makeLabel({}, "quiet")),
      value_(new QPushButton),
      note_(makeParagraph({}, "small")),
      links_(new QWidget) {
    setRole(this, "linkCard");
    setCursor(Qt::PointingHandCursor);
    setRole(value_, "figure");
    value_->setObjectName(QStringLiteral("figure"));
    value_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    value_->setAutoDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 10, kMargin, 10);
    column->setSpacing(1);
    column->addWidget(name_);
    column->addWidget(value_);
    column->addWidget(note_);
    column->addWidget(links_);
    column->addStretch();
    links_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    linkGrid_ = new QGridLayout(links_);
    linkGrid_->setContentsMargins(0, 0, 0, 0);
    linkGrid_->setHorizontalSpacing(2 * Tokens::kUnit);
    linkGrid_->setVerticalSpacing(0);
    linkGrid_->setColumnStretch(3, 1);
    for (int i = 0; i < 3; ++i) {
        auto* link = makeButton({}, "smallLink");
        linkButtons_.push_back(link);
        linkGrid_->addWidget(link, 0, i);
        connect(link, &QPushButton::clicked, this,
                [this, i] { emit followed(figure_.links[static_cast<std::size_t>(i)].place); });
    }
    links_->hide();
    connect(value_, &QPushButton::clicked, this, [this] { emit followed(figure_.place); });
}

void FigureCard::show(const Figure& figure) {
    figure_ = figure;
    name_->setText(figure.name);
    setRole(value_, figure.words ? "figureWords" : "figure");
    setTone(value_, figure.tone);
    QStringList said{figure.name + QStringLiteral(": ") + figure.value};
    if (figure.links.empty())
        said += figure.note;
    for (const auto& link : figure.links)
        said += link.text;
    value_->setAccessibleName(said.join(QStringLiteral(", ")));
    note_->setText(figure.note);
    note_->setVisible(figure.links.empty());
    showLinks(figure.links);
    elide();
}

void FigureCard::showLinks(const std::vector<FigureLink>& links) {
    for (std::size_t i = 0; i < linkButtons_.size(); ++i) {
        QPushButton* button = linkButtons_[i];
        button->setVisible(i < links.size());
        if (i >= links.size())
            continue;
        button->setText(links[i].text);
        button->setAccessibleName(figure_.name + QStringLiteral(": ") + links[i].text);
    }
    links_->setVisible(!links.empty());
    placeLinks();
}

void FigureCard::placeLinks() {
    int wanted = 2 * kMargin;
    for (std::size_t i = 0; i < figure_.links.size(); ++i)
        wanted += linkButtons_[i]->sizeHint().width() + 2 * Tokens::kUnit;
    // Where they do not fit beside each other the last one goes below.
    const bool narrow = wanted > width();
    for (int i = 0; i < static_cast<int>(linkButtons_.size()); ++i) {
        const bool below = narrow && i == 2;
        linkGrid_->addWidget(linkButtons_[static_cast<std::size_t>(i)], below ? 1 : 0,
                             below ? 0 : i, 1, below ? 4 : 1, Qt::AlignLeft);
    }
}

void FigureCard::elide() {
    value_->ensurePolished();
    const QString shown =
        value_->fontMetrics().elidedText(figure_.value, Qt::ElideRight, width() - 2 * kMargin - 2);
    value_->setText(shown);
    value_->setToolTip(shown == figure_.value ? QString() : toolTipText(figure_.value));
}

void FigureCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    elide();
    placeLinks();
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit followed(figure_.place);
    QFrame::mouseReleaseEvent(event);
}

}  // namespace callbox::app::console

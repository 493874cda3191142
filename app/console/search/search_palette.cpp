// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/search/search_palette.h"

#include <QApplication>
#include <QKeyEvent>
#include <algorithm>

#include "app/console/search/search_hit_delegate.h"

namespace callbox::app::console {

namespace {
constexpr int kWidth = 560;
constexpr int kTop = 52;
constexpr int kMostRows = 10;
}  // namespace

SearchPalette::SearchPalette(FleetSearch& search, const Theme& theme, const Words& words,
                             QWidget* window)
    : QFrame(window),
      search_(search),
      theme_(theme),
      words_(words),
      text_(new QLineEdit),
      list_(new QListView),
      state_(makeParagraph({}, "quiet")) {
    setObjectName(QStringLiteral("searchPalette"));
    setRole(this, "palette");
    setAccessibleName(tr("Search"));
    text_->setObjectName(QStringLiteral("searchText"));
    text_->setPlaceholderText(tr("Systems, events, tasks"));
    text_->setAccessibleName(tr("Search systems, events and tasks"));
    text_->setMaxLength(100);
    text_->setClearButtonEnabled(true);
    list_->setObjectName(QStringLiteral("searchHits"));
    list_->setAccessibleName(tr("Found"));
    setRole(list_, "palette");
    list_->setModel(&model_);
    list_->setItemDelegate(new SearchHitDelegate(theme, list_));
    list_->setMouseTracking(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(text_);
    column->addWidget(list_);
    column->addWidget(state_);
    hide();

    text_->installEventFilter(this);
    window->installEventFilter(this);
    connect(text_, &QLineEdit::textChanged, &search_, &FleetSearch::setText);
    connect(&search_, &FleetSearch::changed, this, &SearchPalette::showHits);
    connect(list_, &QListView::clicked, this, &SearchPalette::choose);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && isVisible() && now != text_)
            hide();
    });
}

void SearchPalette::open() {
    before_ = QApplication::focusWidget();
    text_->clear();
    show();
    raise();
    text_->setFocus(Qt::ShortcutFocusReason);
    showHits();
}

void SearchPalette::close() {
    const QPointer<QWidget> back = before_;
    if (back)
        back->setFocus(Qt::OtherFocusReason);
    hide();
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == text_ && event->type() == QEvent::KeyPress)
        return key(static_cast<QKeyEvent*>(event)->key());
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        layOut();
    return QFrame::eventFilter(watched, event);
}

bool SearchPalette::key(int key) {
    switch (key) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            move(kMostRows);
            return true;
        case Qt::Key_PageUp:
            move(-kMostRows);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            return false;
    }
}

void SearchPalette::move(int rows) {
    if (model_.rowCount() == 0)
        return;
    const int row = std::clamp(list_->currentIndex().row() + rows, 0, model_.rowCount() - 1);
    list_->setCurrentIndex(model_.index(row));
}

void SearchPalette::choose() {
    const SearchHit* found = model_.hitAt(list_->currentIndex().row());
    if (!found)
        return;
    const SearchHit hit = *found;
    hide();
    emit chosen(hit);
}

void SearchPalette::showHits() {
    if (!isVisible())
        return;
    const int row = std::max(0, list_->currentIndex().row());
    model_.setHits(search_.hits());
    // What is chosen stays chosen while more is found below it.
    if (model_.rowCount() > 0)
        list_->setCurrentIndex(model_.index(std::min(row, model_.rowCount() - 1)));
    QString state;
    if (const auto error = search_.error())
        state = words_.full(error->message);
    else if (model_.rowCount() == 0 && search_.searching())
        state = tr("Searching ...");
    else if (model_.rowCount() == 0)
        state = tr("Nothing has this in its name, number, code or description.");
    state_->setText(state);
    state_->setVisible(!state.isEmpty());
    layOut();
}

void SearchPalette::layOut() {
    const int rows = std::min(kMostRows, model_.rowCount());
    list_->setVisible(rows > 0);
    list_->setFixedHeight(rows * theme_.tokens().row());
    const int width = std::min(theme_.tokens().scaled(kWidth), parentWidget()->width() - 32);
    setFixedWidth(width);
    adjustSize();
    QFrame::move((parentWidget()->width() - width) / 2, kTop);
}

}  // namespace callbox::app::console

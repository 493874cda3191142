// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/data_table.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <algorithm>

#include "app/console/widgets/paged_model.h"

namespace callbox::app::console {

CellDelegate::CellDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Tokens& tokens = theme_.tokens();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.selected);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tokens.hover);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant tone = index.data(kToneRole);
    const QRect area = option.rect.adjusted(10, 0, -10, -1);
    if (tone.isValid() && !text.isEmpty()) {
        const TonePair pair = tokens.tone(static_cast<Tone>(tone.toInt()));
        QFont font = theme_.strong();
        font.setPixelSize(tokens.smallSize());
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width() - 14);
        QRect pill(area.left(), 0, metrics.horizontalAdvance(shown) + 14, metrics.height() + 4);
        pill.moveTop(area.center().y() - pill.height() / 2 + 1);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(pair.ground);
        painter->drawRoundedRect(pill, 4, 4);
        painter->setPen(pair.ink);
        painter->setFont(font);
        painter->drawText(pill, Qt::AlignCenter, shown);
    } else {
        const bool code = index.data(kCodeRole).toBool();
        painter->setFont(code ? theme_.mono() : theme_.text());
        painter->setPen(index.data(kQuietRole).toBool() ? tokens.quiet : tokens.text);
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        painter->drawText(
            area, alignment.isValid() ? alignment.toInt() : int(Qt::AlignVCenter | Qt::AlignLeft),
            painter->fontMetrics().elidedText(text, code ? Qt::ElideMiddle : Qt::ElideRight,
                                              area.width()));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics metrics(index.data(kCodeRole).toBool() ? theme_.mono() : theme_.strong());
    return {metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 34,
            theme_.tokens().row()};
}

QString wholeText(const QModelIndex& index) {
    const QVariant whole = index.data(kWholeRole);
    return (whole.isValid() ? whole : index.data(Qt::DisplayRole)).toString();
}

DataTable::DataTable(const Theme& theme, QWidget* parent) : QTableView(parent), theme_(theme) {
    setItemDelegate(new CellDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme.tokens().row());
    verticalHeader()->setMinimumSectionSize(theme.tokens().row());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(theme.tokens().row());
    horizontalHeader()->setMinimumSectionSize(48);
    horizontalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    horizontalHeader()->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy =
        new QAction(QCoreApplication::translate("callbox::console::DataTable", "Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &DataTable::copyRows);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DataTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    for (int column = 1; column < model->columnCount(); ++column) {
        auto* action = new QAction(
            model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), this);
        action->setData(QString::number(column));
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            layOutColumns();
        });
        horizontalHeader()->addAction(action);
    }
}

void DataTable::copyRows() const {
    QStringList lines;
    for (const QModelIndex& row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells += wholeText(row.siblingAtColumn(column));
        }
        lines += cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void DataTable::remember(QSettings& memory, const QString& name) {
    const QString hidden = QStringLiteral("tables/%1/hidden").arg(name);
    const QString sorted = QStringLiteral("tables/%1/sorted").arg(name);
    const QStringList columns = memory.value(hidden).toStringList();
    for (QAction* action : horizontalHeader()->actions())
        action->setChecked(!columns.contains(action->data().toString()));
    const QStringList sort = memory.value(sorted).toStringList();
    if (const int column = sort.value(0).toInt();
        sort.size() == 2 && column >= 0 && column < model()->columnCount())
        horizontalHeader()->setSortIndicator(column, sort[1] == QLatin1String("descending")
                                                         ? Qt::DescendingOrder
                                                         : Qt::AscendingOrder);
    for (QAction* action : horizontalHeader()->actions()) {
        connect(action, &QAction::toggled, this, [this, &memory, hidden] {
            QStringList now;
            for (const QAction* one : horizontalHeader()->actions()) {
                if (!one->isChecked())
                    now += one->data().toString();
            }
            memory.setValue(hidden, now);
        });
    }
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [&memory, sorted](int column, Qt::SortOrder order) {
                memory.setValue(sorted, QStringList{QString::number(column),
                                                    order == Qt::DescendingOrder
                                                        ? QStringLiteral("descending")
                                                        : QStringLiteral("ascending")});
            });
}

void DataTable::setColumnWidths(const std::vector<int>& widths) {
    widths_ = widths;
    layOutColumns();
}

void DataTable::layOutColumns() {
    if (!model())
        return;
    int left = viewport()->width();
    int open = 0;
    for (int column = 0; column < static_cast<int>(widths_.size()); ++column) {
        if (isColumnHidden(column))
            continue;
        const int width = columnWidthFor(column);
        open += width == 0 ? 1 : 0;
        left -= width;
        if (width > 0)
            setColumnWidth(column, width);
    }
    for (int column = 0; column < static_cast<int>(widths_.size()); ++column) {
        if (!isColumnHidden(column) && widths_[static_cast<std::size_t>(column)] == 0)
            setColumnWidth(column, std::max(theme_.tokens().scaled(140), left / open));
    }
}

int DataTable::columnWidthFor(int column) const {
    const int width = theme_.tokens().scaled(widths_[static_cast<std::size_t>(column)]);
    if (width == 0)
        return 0;
    QFont font = theme_.strong();
    font.setPixelSize(theme_.tokens().smallSize());
    const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    constexpr int kMarginsAndArrow = 32;
    return std::max(width, QFontMetrics(font).horizontalAdvance(title) + kMarginsAndArrow);
}

void DataTable::fitHeight(int most) {
    const int rows = std::min(most, model() ? model()->rowCount() : 0);
    setFixedHeight(horizontalHeader()->height() + rows * theme_.tokens().row() + 2);
    setVerticalScrollBarPolicy(model() && model()->rowCount() > most ? Qt::ScrollBarAsNeeded
                                                                     : Qt::ScrollBarAlwaysOff);
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (onCurrentRow_ && current.row() != previous.row())
        onCurrentRow_(current.row());
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
// The few parts every page is made of. Labels never read their text as markup.
#pragma once

#include <QBoxLayout>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "app/console/look/theme.h"
#include "app/console/text/labels.h"
#include "app/console/text/words.h"

namespace callbox::app::console {

/// `role` as the style sheet knows it: "title", "heading", "quiet", "small", "code" ...
QLabel* makeLabel(const QString& text = {}, const char* role = nullptr);
/// The same, wrapping at the width it gets.
QLabel* makeParagraph(const QString& text = {}, const char* role = nullptr);
/// Text that a user may want to copy: codes, MTMS, fingerprints.
QLabel* makeCode(const QString& text = {});
/// A word on its tinted ground; hidden while empty.
QLabel* makePill();
void setPill(QLabel* pill, const Label& label);

QPushButton* makeButton(const QString& text, const char* role = nullptr);

/// A panel with a border; `layout` is its content with the usual margins.
struct Card {
    QFrame* frame = nullptr;
    QVBoxLayout* layout = nullptr;
};
Card makeCard(const QString& heading = {});

QFrame* makeRule(Qt::Orientation orientation = Qt::Horizontal);

QVBoxLayout* makeColumn(int spacing = 2 * Tokens::kUnit);
QHBoxLayout* makeLine(int spacing = 2 * Tokens::kUnit);

/// Name and value pairs, names quiet at the left.
class Facts : public QWidget {
public:
    explicit Facts(QWidget* parent = nullptr);
    /// A row; `role` of the value. Returns the value's label.
    QLabel* add(const QString& name, const char* role = nullptr);
    void addWidget(const QString& name, QWidget* value);
    /// Sets the text and hides the row while it is empty.
    static void set(QLabel* value, const QString& text);

private:
    QGridLayout* grid_;
};

/// Removes and deletes everything in a layout.
void clearLayout(QLayout* layout);

}  // namespace callbox::app::console

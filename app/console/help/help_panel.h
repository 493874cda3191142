// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include "app/console/widgets/basics.h"

namespace callbox::app::console {

/// The help on the page that is shown, at its side. Esc closes it.
class HelpPanel : public QWidget {
    Q_OBJECT

public:
    explicit HelpPanel(const Theme& theme, QWidget* parent = nullptr);

    /// By its name in frame/places.cpp.
    void setPlace(const QString& place);
    void takeFocus() { text_->setFocus(); }

signals:
    void closeWanted();
    /// A link to another place was followed.
    void wanted(const QString& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();

    const Theme& theme_;
    QTextBrowser* text_;
    QString place_;
};

}  // namespace callbox::app::console

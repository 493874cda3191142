// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

#include "app/console/link/job_tracker.h"
#include "app/console/look/look.h"
#include "app/console/widgets/basics.h"

namespace callbox::app::console {

/// What every page is given.
struct PageContext {
    ApiClient& client;
    JobTracker& jobs;
    const Words& words;
    const Theme& theme;
    QSettings& memory;     ///< what this console remembers of its looks: columns, filters, windows
    Look* look = nullptr;  ///< absent: it cannot be changed
};

/// One place of the navigation: a title, a sentence beside it, actions at the right, and content.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const QString& title, QWidget* parent = nullptr);

    /// Called whenever the page comes to the front.
    virtual void enter() {}
    /// Goes to a part of the page, for instance a step of Guided Setup.
    virtual void goTo(const QString&) {}
    /// Where the keyboard starts.
    virtual void focusFirst() {}

    QString title() const { return title_; }
    /// What the breadcrumb shows after the title: the thing selected.
    QString place() const { return place_; }

signals:
    void placeChanged();
    /// Another page is the next thing to do: its name in the navigation, or "name:part".
    void wanted(const QString& page);

protected:
    void setPlace(const QString& place);
    void setHeadline(const QString& text) { headline_->setText(text); }
    void setSubtitle(const QString& text) { subtitle_->setText(text); }
    /// For pages whose content has a title of its own.
    void hideHeader();
    /// At the right of the title; a primary button stays the last.
    void addAction(QWidget* widget);
    using QWidget::addAction;
    QVBoxLayout* content() { return content_; }

private:
    QString title_;
    QString place_;
    QLabel* headline_;
    QLabel* subtitle_;
    QHBoxLayout* actions_;
    QVBoxLayout* content_;
};

}  // namespace callbox::app::console

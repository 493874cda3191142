// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QTimer>

#include "app/console/link/resource.h"
#include "app/console/policies/window_calendar.h"
#include "app/console/policies/window_detail.h"
#include "app/console/policies/window_form.h"
#include "app/console/policies/windows_model.h"

namespace callbox::app::console {

/// Maintenance windows as a table and on a calendar, the selected one below.
class WindowsView : public QWidget {
    Q_OBJECT

public:
    explicit WindowsView(PageContext context, QWidget* parent = nullptr);

    /// What stands at the page's title while this view is shown.
    QWidget* actions() { return actions_; }
    void enter();
    void focusFirst() { table_->setFocus(); }
    void showWindow(std::uint64_t number);
    QString selectedName() const;

signals:
    void problemWanted(quint64 problemNumber);
    void selectionChanged();

private:
    void arrange();
    void showWindows();
    void showState();
    void select(int row);
    void selectDay(QDate day);
    void addAgain(core::MaintenanceWindow window);
    void offerUndo(const QString& text, const QString& remedy,
                   const core::MaintenanceWindow& window);

    PageContext context_;
    QWidget* actions_;
    QComboBox* which_;
    QPushButton* add_;
    WindowForm* form_;
    Notice* notice_;
    WindowsModel model_;
    DataTable* table_;
    StateView* state_;
    WindowCalendar* calendar_;
    WindowDetail* detail_;
    std::uint64_t selected_ = 0;
    bool started_ = false;
    Resource<api::WindowQuery, api::WindowPage> windows_;
    QTimer tick_;
};

}  // namespace callbox::app::console

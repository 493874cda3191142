// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QStackedWidget>
#include <QTimer>
#include <functional>
#include <map>

#include "app/console/frame/navigation_list.h"
#include "app/console/frame/status_strip.h"
#include "app/console/frame/top_bar.h"
#include "app/console/link/resource.h"
#include "app/console/setup/desk.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// The frame around the pages. A page is made when it is first looked at.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(PageContext context, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// By its name in frame/places.cpp.
    void openPage(const QString& name);
    /// Comes to the front with this problem; 0: with the list of them.
    void showProblem(quint64 problemNumber);
    QString openedPage() const { return opened_; }
    Page* page(const QString& name) const;

private:
    void addPlaces();
    void addShortcuts();
    /// `takeFocus` false: the keyboard stays in the navigation.
    void showPage(const QString& name, bool takeFocus);
    void showStatus();
    void showPlace();
    void considerSetup();

    PageContext context_;
    Desk desk_;
    NavigationList* navigation_;
    TopBar* topBar_;
    StatusStrip* strip_;
    QStackedWidget* stack_;
    std::map<QString, std::function<Page*()>> factories_;
    std::map<QString, Page*> pages_;
    QString opened_;
    bool setupConsidered_ = false;
    Resource<api::Nothing, api::ServiceStatus> status_;
    Resource<api::Nothing, api::SetupProgress> progress_;
    QTimer tick_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <functional>
#include <map>

#include "app/console/frame/navigation_list.h"
#include "app/console/frame/status_strip.h"
#include "app/console/frame/top_bar.h"
#include "app/console/help/help_panel.h"
#include "app/console/link/resource.h"
#include "app/console/search/search_palette.h"
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

signals:
    /// The operator wants another window, on this page.
    void windowWanted(const QString& page);

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restore();
    void addPlaces();
    void addSearch();
    /// "name", or "name:part".
    void goTo(const QString& place);
    void addShortcuts();
    void addHelp();
    void toggleHelp();
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
    QSplitter* split_;
    HelpPanel* help_;
    QPointer<QWidget> focusBeforeHelp_;
    std::map<QString, std::function<Page*()>> factories_;
    std::map<QString, Page*> pages_;
    QString opened_;
    bool setupConsidered_ = false;
    Resource<api::Nothing, api::ServiceStatus> status_;
    Resource<api::Nothing, api::SetupProgress> progress_;
    QTimer tick_;
    std::optional<FleetSearch> search_;
    SearchPalette* palette_ = nullptr;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/frame/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QShortcut>
#include <algorithm>

#include "app/console/frame/places.h"
#include "app/console/text/times.h"

namespace callbox::app::console {

using namespace std::chrono_literals;

namespace {

constexpr int kHelpWidth = 320;

}  // namespace

MainWindow::MainWindow(PageContext context, QWidget* parent)
    : QMainWindow(parent),
      context_(context),
      desk_(context.client),
      navigation_(new NavigationList(context.theme)),
      topBar_(new TopBar(context.theme)),
      strip_(new StatusStrip),
      stack_(new QStackedWidget),
      split_(new QSplitter),
      help_(new HelpPanel(context.theme)),
      status_(context.client, api::kStatusGet,
              {api::Topic::status, api::Topic::event, api::Topic::partition, api::Topic::outbox},
              [this] { showStatus(); }),
      progress_(context.client, api::kSetupGet, {api::Topic::setup}, [this] { considerSetup(); }) {
    setWindowTitle(tr("Callbox"));
    setWindowIcon(
        QIcon(context_.theme.pixmap(QStringLiteral("mark"), 64, context_.theme.tokens().mark)));
    resize(1280, 800);
    setMinimumSize(960, 600);

    auto* centre = new QWidget;
    setRole(centre, "page");
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(topBar_);
    auto* middle = makeLine(0);
    middle->addWidget(navigation_);
    middle->addWidget(split_, 1);
    column->addLayout(middle, 1);
    column->addWidget(strip_);
    setCentralWidget(centre);

    addPlaces();
    addHelp();
    addSearch();
    addShortcuts();
    connect(navigation_, &NavigationList::placeSelected, this,
            [this](const QString& name) { showPage(name, !navigation_->hasFocus()); });
    connect(&context_.client, &ApiClient::stateChanged, this, &MainWindow::showStatus);
    // "2 min ago" grows older by itself.
    tick_.setInterval(30s);
    connect(&tick_, &QTimer::timeout, this, &MainWindow::showStatus);
    tick_.start();
    status_.reload();
    progress_.reload();
    showStatus();
    openPage(QStringLiteral("overview"));
    restore();
}

MainWindow::~MainWindow() {
    // The pages hear focus events to their end, and use the desk: they must go before it does.
    delete takeCentralWidget();
}

void MainWindow::restore() {
    restoreGeometry(context_.memory.value(QStringLiteral("window/geometry")).toByteArray());
    openPage(context_.memory.value(QStringLiteral("window/page")).toString());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    context_.memory.setValue(QStringLiteral("window/geometry"), saveGeometry());
    context_.memory.setValue(QStringLiteral("window/page"), opened_);
    QMainWindow::closeEvent(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    // A field would take Ctrl+K for "delete to the end of the line".
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->keyCombination() == (Qt::CTRL | Qt::Key_K)) {
        event->ignore();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::addPlaces() {
    QString group;
    for (Place& place : places(context_, desk_)) {
        if (std::exchange(group, place.group) != place.group)
            navigation_->addGroup(place.group);
        navigation_->addPlace(place.name, place.title, place.name);
        factories_.emplace(place.name, std::move(place.make));
    }
}

void MainWindow::addSearch() {
    std::vector<SearchHit> hits;
    for (const Place& place : places(context_, desk_))
        hits.push_back({place.title, place.group, place.name, {}});
    for (Task& task : tasks())
        hits.push_back({task.title, tr("Task"), task.page, task.part});
    search_.emplace(context_.client, context_.words, std::move(hits));
    palette_ = new SearchPalette(*search_, context_.theme, context_.words, centralWidget());
    connect(topBar_, &TopBar::searchWanted, palette_, &SearchPalette::open);
    connect(palette_, &SearchPalette::chosen, this, [this](const SearchHit& hit) {
        goTo(hit.part.isEmpty() ? hit.page : hit.page + QLatin1Char(':') + hit.part);
    });
}

void MainWindow::addHelp() {
    split_->setHandleWidth(0);
    split_->setChildrenCollapsible(false);
    split_->addWidget(stack_);
    split_->addWidget(help_);
    split_->setStretchFactor(0, 1);
    split_->setStretchFactor(1, 0);
    help_->hide();
    connect(topBar_, &TopBar::helpWanted, this, &MainWindow::toggleHelp);
    connect(help_, &HelpPanel::closeWanted, this, &MainWindow::toggleHelp);
    connect(help_, &HelpPanel::wanted, this, &MainWindow::goTo);
    connect(split_, &QSplitter::splitterMoved, this,
            [this] { context_.memory.setValue(QStringLiteral("help/width"), help_->width()); });
    auto* help = new QShortcut(Qt::Key_F1, this);
    connect(help, &QShortcut::activated, this, &MainWindow::toggleHelp);
}

void MainWindow::toggleHelp() {
    if (help_->isVisibleTo(this)) {
        const bool hadFocus = help_->isAncestorOf(focusWidget());
        help_->hide();
        if (hadFocus && focusBeforeHelp_)
            focusBeforeHelp_->setFocus();
        return;
    }
    focusBeforeHelp_ = focusWidget();
    help_->setPlace(opened_);
    help_->show();
    const int width = context_.memory.value(QStringLiteral("help/width"), kHelpWidth).toInt();
    split_->setSizes({std::max(0, split_->width() - width), width});
    help_->takeFocus();
}

void MainWindow::addShortcuts() {
    qApp->installEventFilter(this);
    auto* search = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(search, &QShortcut::activated, palette_, &SearchPalette::open);
    for (int digit = 1; digit <= 9; ++digit) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + digit)), this);
        connect(shortcut, &QShortcut::activated, this,
                [this, digit] { openPage(navigation_->placeAt(digit - 1)); });
    }
    auto* another = new QShortcut(QKeySequence::New, this);
    connect(another, &QShortcut::activated, this, [this] { emit windowWanted(opened_); });
    auto* close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    auto* refresh = new QShortcut(QKeySequence::Refresh, this);
    connect(refresh, &QShortcut::activated, &context_.client, &ApiClient::resync);
}

void MainWindow::openPage(const QString& name) {
    showPage(name, true);
}

void MainWindow::showProblem(quint64 problemNumber) {
    const QString events = QStringLiteral("events");
    goTo(problemNumber == 0 ? events : events + QLatin1Char(':') + QString::number(problemNumber));
    showNormal();
    raise();
    activateWindow();
}

void MainWindow::showPage(const QString& name, bool takeFocus) {
    const auto factory = factories_.find(name);
    if (factory == factories_.end() || opened_ == name)
        return;
    opened_ = name;
    auto& page = pages_[name];
    if (!page) {
        page = factory->second();
        stack_->addWidget(page);
        connect(page, &Page::placeChanged, this, &MainWindow::showPlace);
        connect(page, &Page::wanted, this, &MainWindow::goTo);
    }
    navigation_->select(name);
    stack_->setCurrentWidget(page);
    page->enter();
    if (takeFocus)
        page->focusFirst();
    if (help_->isVisibleTo(this))
        help_->setPlace(opened_);
    showPlace();
}

void MainWindow::goTo(const QString& place) {
    const QString name = place.section(QLatin1Char(':'), 0, 0);
    openPage(name);
    if (Page* next = page(name); next && place.contains(QLatin1Char(':')))
        next->goTo(place.section(QLatin1Char(':'), 1));
}

Page* MainWindow::page(const QString& name) const {
    const auto found = pages_.find(name);
    return found == pages_.end() ? nullptr : found->second;
}

void MainWindow::showPlace() {
    if (const Page* page = this->page(opened_)) {
        topBar_->setPlace(page->title(), page->place());
        setWindowTitle(page->title() + QStringLiteral(" – ") + tr("Callbox"));
    }
}

void MainWindow::showStatus() {
    strip_->show(stripText(context_.client, status_.value(), context_.words, timeNow()));
    const bool connected = context_.client.state() == LinkState::connected;
    topBar_->setUser(connected ? qs(context_.client.session().user) : QString());
    if (const auto& status = status_.value()) {
        const auto& events = status->events;
        navigation_->setCount(QStringLiteral("events"), events.open,
                              events.critical > 0  ? Tone::critical
                              : events.warning > 0 ? Tone::warning
                                                   : Tone::information);
    }
}

void MainWindow::considerSetup() {
    if (!progress_.value() || std::exchange(setupConsidered_, true))
        return;
    if (!progress_.value()->complete && opened_ == QLatin1String("overview"))
        openPage(QStringLiteral("setup"));
}

}  // namespace callbox::app::console

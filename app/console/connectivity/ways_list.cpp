// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectivity/ways_list.h"

#include <algorithm>

#include "app/console/connectivity/doctor_dialog.h"
#include "app/console/connectivity/sheet_dialog.h"
#include "app/console/connectivity/way_dialog.h"
#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

constexpr int kMostWaysShown = 8;

QPushButton* named(QPushButton* button, const char* name) {
    button->setObjectName(QLatin1String(name));
    return button;
}

}  // namespace

WaysList::WaysList(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      model_({tr("Order"), tr("Way"), tr("Kind"), tr("Last worked"), tr("State")}),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      notice_(new Notice),
      add_(named(makeButton(tr("Add a way")), "addWay")),
      examineAll_(named(makeButton(tr("Examine all")), "examineAll")),
      sheet_(named(makeButton(tr("Firewall request")), "firewallRequest")),
      ofOne_(new QWidget),
      examine_(named(makeButton(tr("Examine")), "examineWay")),
      change_(named(makeButton(tr("Change")), "changeWay")),
      up_(named(makeButton(tr("Move up")), "moveUp")),
      down_(named(makeButton(tr("Move down")), "moveDown")),
      turn_(named(makeButton({}), "turnWay")),
      remove_(named(makeButton(tr("Remove")), "removeWay")),
      connections_(context.client, api::kConnectionList, {api::Topic::connection},
                   [this] { showWays(); }),
      plugins_(context.client, api::kConnectionPlugins, {}, [this] { showWays(); }) {
    table_->setModel(&model_);
    table_->setObjectName(QStringLiteral("ways"));
    table_->setColumnWidths({64, 0, 0, 130, 120});
    table_->setAccessibleName(tr("Ways to the receiver"));
    table_->fitHeight(kMostWaysShown);
    table_->onCurrentRow([this](int row) {
        const auto& list = connections_.value();
        if (!list || row < 0 || static_cast<std::size_t>(row) >= list->connections.size())
            return;
        selectedId_ = list->connections[static_cast<std::size_t>(row)].id;
        asking_ = false;
        showSelected();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    makeButtons(column);
    connections_.reload();
    plugins_.reload();
    showWays();
}

void WaysList::makeButtons(QVBoxLayout* column) {
    auto* all = makeLine();
    all->addWidget(add_);
    all->addStretch();
    all->addWidget(examineAll_);
    all->addWidget(sheet_);
    auto* one = new QHBoxLayout(ofOne_);
    one->setContentsMargins(0, 0, 0, 0);
    one->setSpacing(2 * Tokens::kUnit);
    for (auto* button : {examine_, change_, up_, down_, turn_, remove_})
        one->addWidget(button);
    one->addStretch();
    column->addLayout(all);
    column->addWidget(state_);
    column->addWidget(ofOne_);
    column->addWidget(notice_);
    connect(add_, &QPushButton::clicked, this, &WaysList::add);
    connect(examineAll_, &QPushButton::clicked, this, [this] { examine({}, {}); });
    connect(sheet_, &QPushButton::clicked, this,
            [this] { (new SheetDialog(context_, this))->open(); });
    connect(examine_, &QPushButton::clicked, this, [this] {
        if (const auto* way = selected())
            examine(way->id, qs(way->name));
    });
    connect(change_, &QPushButton::clicked, this, &WaysList::change);
    connect(table_, &DataTable::doubleClicked, this, &WaysList::change);
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
    connect(turn_, &QPushButton::clicked, this, &WaysList::turn);
    connect(remove_, &QPushButton::clicked, this, &WaysList::askToRemove);
}

const core::Connection* WaysList::selected() const {
    const auto& list = connections_.value();
    if (!list)
        return nullptr;
    const auto found = std::ranges::find(list->connections, selectedId_, &core::Connection::id);
    return found == list->connections.end() ? nullptr : &*found;
}

QString WaysList::kindOf(const core::Connection& connection) const {
    if (plugins_.value())
        for (const auto& plugin : plugins_.value()->plugins)
            if (plugin.name == connection.plugin && !plugin.label.empty())
                return context_.words.text(plugin.label);
    return qs(connection.plugin);
}

void WaysList::showWays() {
    const auto& list = connections_.value();
    busy_ = connections_.loading() && busy_;
    state_->setFixedHeight(context_.theme.tokens().scaled(112));
    if (!list || list->connections.empty()) {
        if (list)
            state_->showState(tr("There is no way home yet"),
                              tr("The direct way is added with the receiver's address."));
        else if (const auto& error = connections_.error())
            state_->showError(context_.words, *error, [this] { connections_.reload(); });
        else
            state_->showLoading();
        return showSelected();
    }
    const auto now = timeNow();
    std::vector<std::vector<Cell>> rows;
    for (const auto& way : list->connections) {
        const Label health = !way.enabled  ? Label{tr("Turned off"), Tone::plain}
                             : way.blocked ? Label{tr("Stopped"), Tone::critical}
                                           : label(way.health);
        rows.push_back(
            {{countText(rows.size() + 1), false, {}, {}},
             {qs(way.name), false, {}, {}},
             {kindOf(way), false, {}, {}},
             {way.lastWorked ? agoText(*way.lastWorked, now) : tr("never"), false, {}, {}},
             {health.text, false, health.tone, context_.words.full(way.lastFailure)}});
    }
    const std::string wanted = selectedId_;
    model_.setRows(std::move(rows));
    auto row = std::ranges::find(list->connections, wanted, &core::Connection::id);
    if (row == list->connections.end())
        row = list->connections.begin();
    selectedId_ = row->id;
    table_->setCurrentIndex(model_.index(static_cast<int>(row - list->connections.begin()), 0));
    table_->fitHeight(kMostWaysShown);
    state_->setFixedHeight(table_->height());
    state_->showContent();
    showSelected();
}

void WaysList::showSelected() {
    const auto* way = selected();
    const auto& list = connections_.value();
    const bool idle = way && !busy_;
    ofOne_->setVisible(way != nullptr);
    for (auto* button : {examine_, change_, turn_, remove_})
        button->setEnabled(idle);
    add_->setEnabled(list && plugins_.value() && !busy_);
    examineAll_->setEnabled(idle);
    sheet_->setEnabled(way != nullptr);
    const bool first = way && way == &list->connections.front();
    const bool last = way && way == &list->connections.back();
    up_->setEnabled(idle && !first);
    down_->setEnabled(idle && !last);
    remove_->setEnabled(idle && !(first && last));
    turn_->setText(way && !way->enabled ? tr("Turn on") : tr("Turn off"));
    if (asking_)
        return;
    notice_->setAction({}, {});
    if (way && way->enabled && !way->lastFailure.empty() &&
        (way->blocked || way->health == core::PathHealth::failing)) {
        showMessage(*notice_, way->blocked ? Tone::critical : Tone::warning, context_.words,
                    way->lastFailure);
        // A way that passes its examination is free again.
        if (way->blocked)
            notice_->setAction(tr("Examine and free"),
                               [this, id = way->id, name = qs(way->name)] { examine(id, name); });
    } else
        notice_->clear();
}

void WaysList::add() {
    core::Connection fresh;
    auto* dialog = new WayDialog(context_, plugins_.value()->plugins, fresh, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        selectedId_ = dialog->connectionId();
        connections_.reload();
    });
    dialog->open();
}

void WaysList::change() {
    const auto* way = selected();
    if (!way || !plugins_.value())
        return;
    const auto& plugins = plugins_.value()->plugins;
    if (std::ranges::find(plugins, way->plugin, &core::PluginDescription::name) == plugins.end()) {
        notice_->show(Tone::warning, tr("The plugin %1 cannot be used now").arg(qs(way->plugin)),
                      context_.words.full(way->lastFailure));
        return;
    }
    (new WayDialog(context_, plugins, *way, this))->open();
}

void WaysList::move(int by) {
    store([id = selectedId_, by](std::vector<core::Connection>& ways) {
        const auto found = std::ranges::find(ways, id, &core::Connection::id);
        const auto other = found - ways.begin() + by;
        if (found != ways.end() && other >= 0 && other < static_cast<std::ptrdiff_t>(ways.size()))
            std::iter_swap(found, ways.begin() + other);
    });
}

void WaysList::turn() {
    store([id = selectedId_](std::vector<core::Connection>& ways) {
        for (auto& way : ways)
            if (way.id == id)
                way.enabled = !way.enabled;
    });
}

void WaysList::askToRemove() {
    const auto* way = selected();
    if (!way)
        return;
    asking_ = true;
    notice_->show(Tone::warning, tr("Remove %1?").arg(qs(way->name)),
                  tr("Its settings and secrets are gone then."));
    notice_->setAction(tr("Remove it"), [this, id = way->id] {
        asking_ = false;
        store([id](std::vector<core::Connection>& ways) {
            std::erase_if(ways, [&](const core::Connection& one) { return one.id == id; });
        });
    });
}

void WaysList::examine(const std::string& id, const QString& name) {
    (new DoctorDialog(context_, id, name, this))->open();
}

void WaysList::store(std::function<void(std::vector<core::Connection>&)> change) {
    busy_ = true;
    asking_ = false;
    showSelected();
    const auto failed = [this](const core::Error& error) {
        busy_ = false;
        showSelected();
        showError(*notice_, context_.words, error);
    };
    context_.client.call(
        api::kConnectionList, {}, this,
        [this, change = std::move(change), failed](core::Result<api::ConnectionList> list) {
            if (!list)
                return failed(list.error());
            change(list->connections);
            context_.client.call(api::kConnectionSet, *list, this,
                                 [this, failed](const core::Result<api::ConnectionList>& stored) {
                                     if (!stored)
                                         return failed(stored.error());
                                     connections_.reload();
                                 });
        });
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/audit/roles_view.h"

#include <algorithm>

#include "app/console/audit/audit_model.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

constexpr api::Role kRoles[] = {api::Role::viewer, api::Role::consoleOperator,
                                api::Role::serviceRepresentative, api::Role::administrator};

QString groupOf(api::Role role) {
    switch (role) {
        case api::Role::viewer:
            return QStringLiteral("callbox-viewer");
        case api::Role::consoleOperator:
            return QStringLiteral("callbox-operator");
        case api::Role::serviceRepresentative:
            return QStringLiteral("callbox-service");
        case api::Role::administrator:
            return QStringLiteral("callbox-admin");
    }
    return {};
}

}  // namespace

RolesView::RolesView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      pill_(makePill()),
      own_(makeParagraph()),
      role_(new QComboBox),
      roles_({tr("Role"), tr("UNIX group"), tr("May")}),
      deeds_({tr("What"), tr("About"), tr("Operation"), tr("Least role")}),
      table_(new DataTable(context.theme)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(makeOwn());
    column->addWidget(makeRoles());
    role_->setObjectName(QStringLiteral("deedsOf"));
    role_->setAccessibleName(tr("Role"));
    for (const auto role : kRoles)
        role_->addItem(tr("What the role %1 may change").arg(roleText(role)),
                       static_cast<int>(role));
    table_->setModel(&deeds_);
    table_->setObjectName(QStringLiteral("deeds"));
    table_->setAccessibleName(tr("Operations"));
    table_->setColumnWidths({0, 200, 220, 180});
    auto* line = makeLine();
    line->addWidget(makeLabel(tr("Operations that are audited"), "heading"));
    line->addStretch();
    line->addWidget(role_);
    column->addLayout(line);
    column->addWidget(table_, 1);
    connect(role_, &QComboBox::currentIndexChanged, this, &RolesView::showDeeds);
    connect(&context_.client, &ApiClient::stateChanged, this, &RolesView::showOwn);
    role_->setCurrentIndex(1);
    showOwn();
    showDeeds();
}

QWidget* RolesView::makeOwn() {
    auto card = makeCard();
    auto* line = makeLine();
    line->addWidget(pill_);
    line->addWidget(own_, 1);
    card.layout->addLayout(line);
    card.layout->addWidget(makeParagraph(
        tr("A role is given by UNIX group; root and the account of callboxd are administrators. "
           "For the role operator: sudo usermod -aG callbox-operator NAME. It holds from the next "
           "login on."),
        "hint"));
    return card.frame;
}

QWidget* RolesView::makeRoles() {
    const QString may[] = {tr("See everything but secrets and the names behind pseudonyms"),
                           tr("Viewer, and the daily work: partitions, schedules, tests"),
                           tr("Operator, and closing events"), tr("Everything")};
    std::vector<std::vector<Cell>> rows;
    for (const auto role : kRoles)
        rows.push_back({{roleText(role), false, {}, {}},
                        {groupOf(role), true, {}, {}},
                        {may[static_cast<int>(role)], false, {}, may[static_cast<int>(role)]}});
    auto* table = new DataTable(context_.theme);
    table->setModel(&roles_);
    table->setObjectName(QStringLiteral("roles"));
    table->setAccessibleName(tr("Roles"));
    table->setColumnWidths({190, 170, 0});
    roles_.setRows(std::move(rows));
    table->fitHeight(static_cast<int>(std::size(kRoles)));
    return table;
}

void RolesView::showOwn() {
    if (context_.client.state() != LinkState::connected) {
        setPill(pill_, {});
        own_->setText(tr("The service says who you are once it is connected."));
        return;
    }
    const auto& session = context_.client.session();
    setPill(pill_, {roleText(session.role), Tone::information});
    own_->setText(tr("You are %1.").arg(qs(session.user)));
}

void RolesView::showDeeds() {
    const auto most = api::Role(role_->currentData().toInt());
    struct Deed {
        QString what, about;
        std::string operation;
        api::Role role;
    };
    std::vector<Deed> deeds;
    // What may be done is read off the operations themselves.
    api::forEachOperation([&](const auto& operation) {
        if (!operation.auditKey.empty() && operation.role <= most)
            deeds.push_back({context_.words.text({std::string(operation.auditKey), {}}),
                             areaText(areaOf(std::string(operation.name))),
                             std::string(operation.name), operation.role});
    });
    std::ranges::sort(deeds, [](const Deed& a, const Deed& b) {
        return a.role != b.role     ? a.role > b.role
               : a.about != b.about ? a.about < b.about
                                    : a.operation < b.operation;
    });
    std::vector<std::vector<Cell>> rows;
    for (const auto& deed : deeds)
        rows.push_back({{deed.what, false, {}, deed.what},
                        {deed.about, false, {}, {}},
                        {qs(deed.operation), true, {}, {}},
                        {roleText(deed.role), false, Tone::plain, {}}});
    deeds_.setRows(std::move(rows));
}

}  // namespace callbox::app::console

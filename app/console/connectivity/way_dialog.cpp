// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectivity/way_dialog.h"

#include <algorithm>

#include "app/console/widgets/form_page.h"

namespace callbox::app::console {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 600;

}  // namespace

WayDialog::WayDialog(PageContext context, std::vector<core::PluginDescription> plugins,
                     core::Connection connection, QWidget* parent)
    : QDialog(parent),
      context_(context),
      plugins_(std::move(plugins)),
      connection_(std::move(connection)),
      kind_(new QComboBox),
      about_(makeParagraph({}, "quiet")),
      form_(new PluginForm(context.words)),
      notice_(new Notice),
      cancel_(makeButton(tr("Cancel"))),
      save_(makeButton({}, "primary")) {
    const bool isNew = connection_.id.empty();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("wayDialog"));
    setRole(this, "page");
    setWindowTitle(isNew ? tr("Add a way to the receiver")
                         : tr("Change %1").arg(qs(connection_.name)));
    kind_->setObjectName(QStringLiteral("kind"));
    kind_->setAccessibleName(tr("Kind of way"));
    for (const auto& plugin : plugins_) {
        const QString text = context_.words.text(plugin.label);
        kind_->addItem(text.isEmpty() ? qs(plugin.name) : text, qs(plugin.name));
    }
    kind_->setCurrentIndex(std::max(0, kind_->findData(qs(connection_.plugin))));
    kind_->setEnabled(isNew);
    save_->setObjectName(QStringLiteral("saveWay"));
    save_->setText(isNew ? tr("Add this way") : tr("Save changes"));
    save_->setDefault(true);

    auto* body = new QWidget;
    auto* bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(0, 0, 2 * Tokens::kUnit, 0);
    bodyColumn->setSpacing(2 * Tokens::kUnit);
    bodyColumn->addWidget(makeLabel(tr("Kind of way"), "small"));
    bodyColumn->addWidget(kind_);
    bodyColumn->addWidget(about_);
    bodyColumn->addWidget(form_);
    bodyColumn->addStretch();
    auto* line = makeLine();
    line->addStretch();
    line->addWidget(cancel_);
    line->addWidget(save_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::kEdge, Tokens::kEdge, Tokens::kEdge, Tokens::kEdge);
    column->setSpacing(3 * Tokens::kUnit);
    column->addWidget(makeScroll(body), 1);
    column->addWidget(notice_);
    column->addWidget(makeRule());
    column->addLayout(line);
    const Tokens& tokens = context_.theme.tokens();
    resize(tokens.scaled(kWidth), tokens.scaled(kHeight));
    connect(kind_, &QComboBox::currentIndexChanged, this, &WayDialog::showPlugin);
    connect(cancel_, &QPushButton::clicked, this, &WayDialog::reject);
    connect(save_, &QPushButton::clicked, this, &WayDialog::save);
    showPlugin();
}

void WayDialog::showPlugin() {
    const auto index = static_cast<std::size_t>(std::max(0, kind_->currentIndex()));
    if (index >= plugins_.size())
        return;
    const auto& plugin = plugins_[index];
    if (connection_.id.empty()) {
        connection_.plugin = plugin.name;
        connection_.name = kind_->currentText().left(64).toStdString();
    }
    about_->setText(context_.words.text(plugin.help));
    about_->setVisible(!about_->text().isEmpty());
    form_->fill(plugin, connection_);
    orderTabs();
    if (!kind_->hasFocus())
        form_->focusFirst();
    notice_->clear();
}

void WayDialog::orderTabs() {
    QWidget* before = kind_;
    const auto follow = [&before](QWidget* next) {
        setTabOrder(before, next);
        before = next;
    };
    // New fields are shown only later; those of the kind before were hidden on purpose. The lists
    // of choices are windows of their own.
    const auto takesKeys = [this](const QWidget* field) {
        const bool gone = field->isHidden() && field->testAttribute(Qt::WA_WState_ExplicitShowHide);
        return (field->focusPolicy() & Qt::TabFocus) && !gone && !field->focusProxy() &&
               field->window() == this;
    };
    for (auto* field : form_->findChildren<QWidget*>())
        if (takesKeys(field))
            follow(field);
    // The buttons are older than the fields above them.
    follow(cancel_);
    follow(save_);
}

void WayDialog::reject() {
    // Halfway through, a way would be left without its secrets.
    if (busy_)
        return;
    if (!form_->changed())
        return QDialog::reject();
    notice_->show(Tone::warning, tr("Close without saving?"), tr("What you typed here is lost."));
    notice_->setAction(tr("Discard changes"), [this] { QDialog::reject(); });
}

void WayDialog::setBusy(bool busy) {
    busy_ = busy;
    for (QWidget* widget : std::initializer_list<QWidget*>{form_, cancel_, save_})
        widget->setEnabled(!busy);
}

void WayDialog::save() {
    if (!form_->check())
        return;
    notice_->clear();
    notice_->setAction({}, {});
    setBusy(true);
    // What others changed meanwhile must not be lost: the list is read before it is written.
    context_.client.call(api::kConnectionList, {}, this,
                         [this](core::Result<api::ConnectionList> list) {
                             if (list)
                                 store(std::move(*list));
                             else
                                 refused(list.error());
                         });
}

void WayDialog::store(api::ConnectionList list) {
    const auto before = list;
    const auto wanted = form_->connection();
    const auto present = std::ranges::find(list.connections, wanted.id, &core::Connection::id);
    if (!wanted.id.empty() && present != list.connections.end()) {
        const bool enabled = present->enabled;
        *present = wanted;
        present->enabled = enabled;
    } else {
        list.connections.push_back(wanted);
        list.connections.back().id.clear();
    }
    context_.client.call(api::kConnectionSet, list, this,
                         [this, before](core::Result<api::ConnectionList> after) {
                             if (after)
                                 stored(before, *after);
                             else
                                 refused(after.error());
                         });
}

void WayDialog::stored(const api::ConnectionList& before, const api::ConnectionList& after) {
    for (const auto& connection : after.connections) {
        const bool known = std::ranges::find(before.connections, connection.id,
                                             &core::Connection::id) != before.connections.end();
        if (connection.id == connection_.id || (connection_.id.empty() && !known)) {
            // From here on it is there: saving again must not add it twice.
            connection_ = connection;
            kind_->setEnabled(false);
            break;
        }
    }
    storeSecrets(form_->secrets());
}

void WayDialog::storeSecrets(std::map<std::string, std::string> left) {
    if (left.empty()) {
        accept();
        return;
    }
    auto first = left.extract(left.begin());
    const auto name = first.key();
    context_.client.call(
        api::kConnectionSecret,
        api::ConnectionSecretArguments{connection_.id, name, std::move(first.mapped())}, this,
        [this, name, left = std::move(left)](const core::Result<api::Nothing>& done) mutable {
            if (done)
                return storeSecrets(std::move(left));
            auto error = done.error();
            error.field = name;
            refused(error);
        });
}

void WayDialog::refused(const core::Error& error) {
    setBusy(false);
    notice_->setAction({}, {});
    if (!form_->showRefusal(error))
        showError(*notice_, context_.words, error);
}

}  // namespace callbox::app::console

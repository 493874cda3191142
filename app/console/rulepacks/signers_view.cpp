// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rulepacks/signers_view.h"

#include <utility>

#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

constexpr int kLongestName = 64;
constexpr qint64 kLargestKey = 16 * 1024;

core::Error missing(const char* field) {
    return {core::ErrorCode::invalidArgument, core::say("model.required"), field, {}};
}

}  // namespace

SignersView::SignersView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      model_({tr("Signer"), tr("Public key (Ed25519)")}),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      trust_(makeButton(tr("Trust this signer"), "primary")),
      distrust_(makeButton(tr("Distrust"))),
      notice_(new Notice),
      list_(context.client, api::kRulePackList, {api::Topic::rulePack}, [this] { showSigners(); }) {
    trust_->setObjectName(QStringLiteral("trustSigner"));
    distrust_->setObjectName(QStringLiteral("distrustSigner"));
    table_->setModel(&model_);
    table_->setObjectName(QStringLiteral("signers"));
    table_->setAccessibleName(tr("Trusted signers"));
    table_->setColumnWidths({240, 0});
    table_->onCurrentRow([this](int row) {
        row_ = row;
        showButtons();
    });
    auto* top = makeLine();
    top->addWidget(makeParagraph(tr("A pack is taken only with a signature of one of these. What a "
                                    "signer signed stays installed when it is distrusted, and is "
                                    "left out."),
                                 "quiet"),
                   1);
    top->addWidget(distrust_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(top);
    column->addWidget(state_, 1);
    column->addWidget(notice_);
    column->addWidget(makeForm());
    connect(distrust_, &QPushButton::clicked, this, [this] {
        if (const auto* signer = selected())
            distrust(*signer);
    });
    connect(&context_.client, &ApiClient::stateChanged, this, &SignersView::showButtons);
    showSigners();
}

QWidget* SignersView::makeForm() {
    auto card = makeCard(tr("Trust another signer"));
    form_ = new Form(context_.words, 1);
    form_->addText("name", tr("Name"), true)->setMaxLength(kLongestName);
    key_ = new TextField({}, {tr("Paste the text that begins with -----BEGIN PUBLIC KEY-----, or "
                                 "choose its file."),
                              tr("Choose the signer's public key"),
                              {tr("Public keys (*.pub *.pem)"), tr("All files (*)")},
                              kLargestKey});
    key_->edit()->setObjectName(QStringLiteral("publicKey"));
    key_->onError([this](const core::Error& error) {
        form_->setErrors({{error.code, error.message, "publicKey", {}}}, true);
    });
    form_->addWidget("publicKey", tr("Public key"), key_,
                     {false, nullptr,
                      tr("Make sure by another way that it is the maker's: whoever has the private "
                         "key decides what is a problem here.")});
    key_->edit()->setAccessibleName(tr("Public key"));
    auto* line = makeLine();
    line->addStretch();
    line->addWidget(trust_);
    card.layout->addWidget(form_);
    card.layout->addLayout(line);
    connect(trust_, &QPushButton::clicked, this, [this] {
        const api::RulePackTrustArguments signer{form_->text("name").trimmed().toStdString(),
                                                 key_->text().trimmed().toStdString()};
        std::vector<core::Error> faults;
        if (signer.name.empty())
            faults.push_back(missing("name"));
        if (signer.publicKey.empty())
            faults.push_back(missing("publicKey"));
        form_->setErrors(faults, true);
        if (faults.empty() || !form_->focusFault())
            trust(signer, true);
    });
    return card.frame;
}

void SignersView::enter() {
    if (!std::exchange(started_, true))
        list_.reload();
}

const api::RulePackSignerRow* SignersView::selected() const {
    const auto index = static_cast<std::size_t>(row_);
    return !list_.value() || row_ < 0 || index >= list_.value()->signers.size()
               ? nullptr
               : &list_.value()->signers[index];
}

void SignersView::showSigners() {
    const auto& list = list_.value();
    std::vector<std::vector<Cell>> rows;
    if (list)
        for (const auto& signer : list->signers)
            rows.push_back({{qs(signer.name), false, {}, {}},
                            {qs(signer.publicKey), true, {}, qs(signer.publicKey)}});
    const bool any = !rows.empty();
    model_.setRows(std::move(rows));
    row_ = -1;
    if (any) {
        table_->setCurrentIndex(model_.index(0, 0));
        state_->showContent();
    } else if (!list && list_.error()) {
        state_->showError(context_.words, *list_.error(), [this] { list_.reload(); });
    } else if (!list) {
        state_->showLoading();
    } else {
        state_->showState(tr("No signer is trusted"),
                          tr("Only the rules that came with Callbox are used. To take others, "
                             "trust their maker's key below."));
    }
    showButtons();
}

void SignersView::showButtons() {
    allow(trust_, context_.client, api::kRulePackTrust.role, !busy_);
    allow(distrust_, context_.client, api::kRulePackDistrust.role, selected() && !busy_);
}

void SignersView::trust(const api::RulePackTrustArguments& signer, bool typed) {
    busy_ = true;
    notice_->clear();
    showButtons();
    context_.client.call(
        api::kRulePackTrust, signer, this,
        [this, name = signer.name, typed](const core::Result<api::RulePackList>& reply) {
            busy_ = false;
            notice_->setAction({}, {});
            if (reply) {
                notice_->show(Tone::good, tr("%1 is trusted").arg(qs(name)));
                if (typed) {
                    form_->setText("name", {});
                    key_->edit()->clear();
                }
            } else {
                form_->setErrors({reply.error()}, true);
                if (reply.error().field.empty() || !form_->focusFault())
                    showError(*notice_, context_.words, reply.error());
            }
            list_.reload();
            showButtons();
        });
}

void SignersView::distrust(const api::RulePackSignerRow& signer) {
    busy_ = true;
    notice_->clear();
    showButtons();
    context_.client.call(api::kRulePackDistrust, api::RulePackName{signer.name}, this,
                         [this, signer](const core::Result<api::RulePackList>& reply) {
                             busy_ = false;
                             notice_->setAction({}, {});
                             if (reply) {
                                 notice_->show(Tone::good,
                                               tr("%1 is trusted no more").arg(qs(signer.name)));
                                 notice_->setAction(tr("Trust again"), [this, signer] {
                                     trust({signer.name, signer.publicKey}, false);
                                 });
                             } else {
                                 showError(*notice_, context_.words, reply.error());
                             }
                             list_.reload();
                             showButtons();
                         });
}

}  // namespace callbox::app::console

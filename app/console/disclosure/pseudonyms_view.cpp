// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/disclosure/pseudonyms_view.h"

#include <algorithm>

#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

constexpr std::uint64_t kPiece = 1000;
constexpr std::size_t kMost = 20'000;
constexpr int kMapHeight = 230;

Draft<api::PseudonymSettings>::Parts parts(ApiClient& client) {
    using Settings = api::PseudonymSettings;
    return {[&client](QObject* context, std::function<void(core::Result<Settings>)> answer) {
                client.call(api::kPseudonymGet, {}, context, std::move(answer));
            },
            [&client](const Settings& wanted, QObject* context, Draft<Settings>::Done done) {
                client.call(api::kPseudonymSet, wanted, context,
                            [done = std::move(done)](core::Result<Settings> reply) {
                                if (reply)
                                    done({});
                                else
                                    done(core::passOn(std::move(reply)));
                            });
            },
            [](const Settings&) { return std::vector<core::Error>(); },
            {}};
}

}  // namespace

PseudonymsView::PseudonymsView(PageContext context, QWidget* parent)
    : FormPage(context, tr("Pseudonyms"), tr("Save changes"), parent),
      draft_(context.client, parts(context.client)),
      hosts_(new QCheckBox(tr("Host and partition names"))),
      addresses_(new QCheckBox(tr("IP addresses"))),
      people_(new QCheckBox(tr("Names, mail addresses and telephone numbers of people"))),
      model_({tr("Token"), tr("Since")}),
      table_(new DataTable(context.theme)),
      map_(new StateView(table_)),
      search_(new QLineEdit),
      read_(makeButton(tr("Read the map"))),
      reveal_(makeButton(tr("Reveal"))),
      meaning_(new Notice) {
    hideHeader();
    layout()->setContentsMargins(0, 0, 0, 0);
    needs(api::kPseudonymSet.role);
    edits(draft_, makeForm(), tr("It holds from the next message on"), [] { return true; });
    connect(&draft_, &DraftBase::changed, this, &PseudonymsView::showDraft);
    connect(&context_.client, &ApiClient::stateChanged, this, &PseudonymsView::showButtons);
    showMap();
}

QWidget* PseudonymsView::makeForm() {
    hosts_->setObjectName(QStringLiteral("hosts"));
    addresses_->setObjectName(QStringLiteral("addresses"));
    people_->setObjectName(QStringLiteral("people"));
    auto card = makeCard();
    for (const auto& [box, member] : {std::pair{hosts_, &api::PseudonymSettings::hosts},
                                      std::pair{addresses_, &api::PseudonymSettings::addresses},
                                      std::pair{people_, &api::PseudonymSettings::people}}) {
        card.layout->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, wanted = member](bool on) {
            draft_.edit([&](api::PseudonymSettings& value) { value.*wanted = on; });
        });
    }
    card.layout->addWidget(makeParagraph(
        tr("The same name gets the same token in every message. Key and map never leave; what the "
           "provider answers is turned back before it is shown here."),
        "hint"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(makeLabel(tr("What leaves as a token"), "heading"));
    column->addWidget(card.frame);
    column->addSpacing(6);
    column->addWidget(makeLabel(tr("What stands behind a token"), "heading"));
    column->addWidget(makeMap());
    return body;
}

QWidget* PseudonymsView::makeMap() {
    search_->setObjectName(QStringLiteral("token"));
    search_->setPlaceholderText(QStringLiteral("host-3f0a9c51b2d4"));
    search_->setAccessibleName(tr("Token"));
    search_->setClearButtonEnabled(true);
    read_->setObjectName(QStringLiteral("readMap"));
    reveal_->setObjectName(QStringLiteral("reveal"));
    table_->setModel(&model_);
    table_->setObjectName(QStringLiteral("tokens"));
    table_->setAccessibleName(tr("Tokens"));
    table_->setColumnWidths({0, 160});
    table_->onCurrentRow([this](int) { showButtons(); });
    map_->setFixedHeight(context_.theme.tokens().scaled(kMapHeight));
    auto* box = new QWidget;
    auto* line = makeLine();
    line->addWidget(search_, 1);
    line->addWidget(read_);
    line->addWidget(reveal_);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addLayout(line);
    column->addWidget(map_);
    column->addWidget(meaning_);
    connect(search_, &QLineEdit::textChanged, this, &PseudonymsView::showMap);
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        if (reveal_->isEnabled())
            reveal(selected());
    });
    connect(read_, &QPushButton::clicked, this, &PseudonymsView::readMap);
    connect(reveal_, &QPushButton::clicked, this, [this] { reveal(selected()); });
    return box;
}

void PseudonymsView::showDraft() {
    hosts_->setChecked(draft_.value().hosts);
    addresses_->setChecked(draft_.value().addresses);
    people_->setChecked(draft_.value().people);
    showButtons();
}

void PseudonymsView::readMap() {
    tokens_.clear();
    meaning_->clear();
    askMap(0);
}

void PseudonymsView::askMap(std::uint64_t offset) {
    reading_ = true;
    showButtons();
    context_.client.call(
        api::kPseudonymList, {offset, kPiece}, this,
        [this, offset](const core::Result<api::PseudonymPage>& page) {
            reading_ = false;
            if (page) {
                readOnce_ = true;
                tokens_.insert(tokens_.end(), page->rows.begin(), page->rows.end());
                if (!page->rows.empty() && tokens_.size() < page->total && tokens_.size() < kMost)
                    askMap(offset + page->rows.size());
            } else {
                showError(*meaning_, context_.words, page.error());
            }
            showMap();
        });
}

void PseudonymsView::showMap() {
    const QString text = search_->text().trimmed();
    const auto now = timeNow();
    shown_.clear();
    std::ranges::copy_if(tokens_, std::back_inserter(shown_), [&](const auto& row) {
        return qs(row.token).contains(text, Qt::CaseInsensitive);
    });
    std::vector<std::vector<Cell>> rows;
    for (const auto& row : shown_)
        rows.push_back({{qs(row.token), true, {}, {}},
                        {agoText(row.createdAt, now), false, {}, exactTime(row.createdAt)}});
    model_.setRows(std::move(rows));
    if (!shown_.empty()) {
        map_->showContent();
        table_->setCurrentIndex(model_.index(0, 0));
    } else if (!readOnce_) {
        map_->showState(tr("The map was not read"),
                        tr("Reading it, and revealing a name, is for administrators and is in the "
                           "audit log. A token from a message can be typed above."));
    } else if (tokens_.empty()) {
        map_->showState(tr("There is no token yet"), tr("None left this console so far."));
    } else {
        map_->showState(tr("No token matches"),
                        tr("It can be revealed all the same if it is one."));
    }
    showButtons();
}

std::string PseudonymsView::selected() const {
    const int row = table_->currentIndex().row();
    if (map_->showsContent() && row >= 0 && static_cast<std::size_t>(row) < shown_.size())
        return shown_[static_cast<std::size_t>(row)].token;
    return search_->text().trimmed().toStdString();
}

void PseudonymsView::showButtons() {
    const bool mayChange = mayDo(context_.client, api::kPseudonymSet.role);
    for (auto* box : {hosts_, addresses_, people_})
        allow(box, context_.client, api::kPseudonymSet.role, mayChange);
    allow(read_, context_.client, api::kPseudonymList.role, !reading_);
    allow(reveal_, context_.client, api::kPseudonymReveal.role, !reading_ && !selected().empty());
}

void PseudonymsView::reveal(const std::string& token) {
    meaning_->clear();
    context_.client.call(api::kPseudonymReveal, api::PseudonymToken{token}, this,
                         [this](const core::Result<api::PseudonymMeaning>& meaning) {
                             if (meaning)
                                 meaning_->show(
                                     Tone::information,
                                     tr("%1 is %2").arg(qs(meaning->token), qs(meaning->name)));
                             else
                                 showError(*meaning_, context_.words, meaning.error());
                         });
}

}  // namespace callbox::app::console

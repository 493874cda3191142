// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/disclosure/bundle_view.h"

#include "app/console/text/times.h"
#include "app/console/widgets/file_choice.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

constexpr std::uint64_t kMostMessages = 10'000;
constexpr qint64 kLargestReceipts = 16 << 20;

}  // namespace

BundleView::BundleView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      export_(makeButton(tr("Write the bundle"), "primary")),
      import_(makeButton(tr("Take in receipts"))),
      exported_(new Notice),
      imported_(new Notice) {
    export_->setObjectName(QStringLiteral("exportBundle"));
    import_->setObjectName(QStringLiteral("importReceipts"));
    auto out = makeCard(tr("Carry what waits to the receiver"));
    auto* outLine = makeLine();
    outLine->addWidget(
        makeParagraph(tr("Each waiting message is in the file exactly as it would be posted; there "
                         "is no secret in it. The messages wait on for a connection all the same, "
                         "and one that arrives both ways is one message."),
                      "quiet"),
        1);
    outLine->addWidget(export_, 0, Qt::AlignTop);
    out.layout->addLayout(outLine);
    out.layout->addWidget(exported_);
    auto back = makeCard(tr("Bring its receipts back"));
    auto* backLine = makeLine();
    backLine->addWidget(
        makeParagraph(tr("The receiver writes signed receipts beside the bundle it took. They may "
                         "be taken in more than once."),
                      "quiet"),
        1);
    backLine->addWidget(import_, 0, Qt::AlignTop);
    back.layout->addLayout(backLine);
    back.layout->addWidget(imported_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(out.frame);
    column->addWidget(back.frame);
    column->addStretch();
    connect(export_, &QPushButton::clicked, this, &BundleView::exportBundle);
    connect(import_, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("Choose the receipts"), {tr("Receipts (*.json)"), tr("All files (*)")},
                   kLargestReceipts, [this](const QString&, const core::Result<QByteArray>& text) {
                       if (text)
                           importReceipts(*text);
                       else
                           showError(*imported_, context_.words, text.error());
                   });
    });
    connect(&context_.client, &ApiClient::stateChanged, this, &BundleView::showButtons);
    showButtons();
}

void BundleView::showButtons() {
    allow(export_, context_.client, api::kBundleExport.role, !busy_);
    allow(import_, context_.client, api::kBundleImportReceipts.role, !busy_);
}

void BundleView::exportBundle() {
    busy_ = true;
    exported_->clear();
    showButtons();
    context_.client.call(
        api::kBundleExport, {kMostMessages}, this,
        [this](const core::Result<api::Bundle>& bundle) {
            busy_ = false;
            showButtons();
            if (!bundle)
                return showError(*exported_, context_.words, bundle.error());
            saveFile(
                this, tr("Write the bundle"), QStringLiteral("callbox-bundle.json"),
                {tr("Bundles (*.json)")},
                [text = bundle->text](const QString&) { return QByteArray::fromStdString(text); },
                [this, messages = bundle->messages,
                 left = bundle->left](const core::Result<QString>& saved) {
                    if (!saved)
                        return showError(*exported_, context_.words, saved.error());
                    exported_->show(
                        Tone::good, tr("%1 messages are in %2").arg(countText(messages), *saved),
                        left == 0 ? QString()
                                  : tr("%1 more wait: write another one when the receipts are in.")
                                        .arg(countText(left)));
                });
        },
        ApiClient::kLongDeadline);
}

void BundleView::importReceipts(const QByteArray& text) {
    busy_ = true;
    imported_->clear();
    showButtons();
    context_.client.call(
        api::kBundleImportReceipts, api::BundleReceiptsArguments{text.toStdString()}, this,
        [this](const core::Result<api::BundleReceipts>& receipts) {
            busy_ = false;
            showButtons();
            if (!receipts)
                return showError(*imported_, context_.words, receipts.error());
            QStringList parts;
            for (const auto& [name, count] :
                 {std::pair{tr("received before: %1"), receipts->before},
                  std::pair{tr("set aside for good: %1"), receipts->setAside},
                  std::pair{tr("refused, they wait on: %1"), receipts->refused},
                  std::pair{tr("of another console: %1"), receipts->foreign}})
                if (count > 0)
                    parts += name.arg(countText(count));
            const bool well = receipts->setAside + receipts->refused + receipts->foreign == 0;
            imported_->show(well ? Tone::good : Tone::warning,
                            tr("Messages that arrived: %1").arg(countText(receipts->acknowledged)),
                            parts.join(QStringLiteral(", ")));
        },
        ApiClient::kLongDeadline);
}

}  // namespace callbox::app::console

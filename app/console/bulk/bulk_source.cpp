// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/bulk/bulk_source.h"

#include <algorithm>

#include "app/console/widgets/file_choice.h"

namespace callbox::app::console {

namespace {

constexpr qint64 kLargestFile = qint64{4} << 20;
/// Of the places in the choice.
enum Source { kPattern, kCsv, kSettings, kHmc };

bool tellsOfOthers(const core::Partition& partition) {
    return partition.platform == core::PartitionPlatform::hmc ||
           std::ranges::count(partition.capabilities, "kvm") > 0;
}

QWidget* column(std::initializer_list<QWidget*> widgets) {
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Tokens::kUnit);
    for (auto* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return part;
}

}  // namespace

BulkSource::BulkSource(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      kind_(new QComboBox),
      defaults_(new Form(context.words, 2)),
      list_(makeButton(tr("List these partitions"))),
      notice_(new Notice) {
    kind_->setObjectName(QStringLiteral("bulkSource"));
    kind_->setAccessibleName(tr("Where the partitions come from"));
    kind_->addItems({tr("By a pattern of names"), tr("From CSV"),
                     tr("From another console's settings"), tr("From an HMC or KVM host")});
    defaults_->addText("bulkUser", tr("Log in as"), true)->setText(QStringLiteral("root"));
    defaults_->addText("bulkPort", tr("Port"), true)->setText(QStringLiteral("22"));
    list_->setObjectName(QStringLiteral("listPartitions"));
    auto* line = makeLine();
    line->addStretch();
    line->addWidget(list_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(10);
    whole->addWidget(kind_);
    parts_ = {makePattern(), makeText(), makeSettings(), makeHmc()};
    for (QWidget* part : parts_)
        whole->addWidget(part);
    whole->addWidget(defaults_);
    whole->addLayout(line);
    whole->addWidget(notice_);
    connect(kind_, &QComboBox::currentIndexChanged, this, [this](int index) {
        notice_->clear();
        showPart(index);
    });
    showPart(0);
    connect(list_, &QPushButton::clicked, this, &BulkSource::list);
    connect(pattern_, &QLineEdit::returnPressed, this, &BulkSource::list);
}

void BulkSource::showPart(int index) {
    // A stack would be as high as the highest of them.
    for (std::size_t i = 0; i < parts_.size(); ++i)
        parts_[i]->setVisible(int(i) == index);
    defaults_->setVisible(index != kSettings);
}

QWidget* BulkSource::makePattern() {
    pattern_ = new QLineEdit;
    pattern_->setObjectName(QStringLiteral("pattern"));
    pattern_->setAccessibleName(tr("Pattern of host names"));
    pattern_->setPlaceholderText(QStringLiteral("lpar[01-20,25].example.com"));
    return column({pattern_, makeParagraph(tr("Ranges and lists stand in brackets; several "
                                              "patterns are separated by spaces."),
                                           "hint")});
}

QWidget* BulkSource::makeText() {
    csv_ = new QPlainTextEdit;
    csv_->setObjectName(QStringLiteral("csv"));
    csv_->setAccessibleName(tr("Partitions as CSV"));
    csv_->setTabChangesFocus(true);
    csv_->setPlaceholderText(QStringLiteral("host,name,user,port"));
    csv_->setFixedHeight(context_.theme.tokens().row() * 4);
    setRole(csv_, "code");
    auto* open = makeButton(tr("Open a file ..."));
    connect(open, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("Choose a CSV file"), {tr("CSV files (*.csv)"), tr("All files (*)")},
                   kLargestFile, [this](const QString&, const core::Result<QByteArray>& bytes) {
                       if (bytes)
                           csv_->setPlainText(QString::fromUtf8(*bytes));
                       else
                           console::showError(*notice_, context_.words, bytes.error());
                   });
    });
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeParagraph(tr("Columns: host, name, user, port, in this order or named "
                                       "in the first line. Only the host is needed."),
                                    "hint"),
                      1);
    layout->addWidget(open);
    return column({csv_, line});
}

QWidget* BulkSource::makeSettings() {
    file_ = makeParagraph(tr("No file chosen yet"), "quiet");
    auto* open = makeButton(tr("Open a file ..."));
    connect(open, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("Choose another console's settings"),
                   {tr("Settings (*.json)"), tr("All files (*)")}, kLargestFile,
                   [this](const QString& name, const core::Result<QByteArray>& bytes) {
                       if (!bytes)
                           return console::showError(*notice_, context_.words, bytes.error());
                       settings_ = bytes->toStdString();
                       file_->setText(name);
                       list();
                   });
    });
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(file_, 1);
    layout->addWidget(open);
    return column({line, makeParagraph(tr("Takes the partitions alone; their host keys are asked "
                                          "for anew. The place Settings takes everything."),
                                       "hint")});
}

QWidget* BulkSource::makeHmc() {
    hmcs_ = new QComboBox;
    hmcs_->setObjectName(QStringLiteral("hmcs"));
    hmcs_->setAccessibleName(tr("HMC or KVM host"));
    domain_ = new QLineEdit;
    domain_->setObjectName(QStringLiteral("domain"));
    domain_->setAccessibleName(tr("Domain of the partitions"));
    domain_->setPlaceholderText(tr("Domain put behind the names, for instance example.com"));
    return column({hmcs_, domain_,
                   makeParagraph(tr("Lists what it told of in its last collection and is not here "
                                    "yet. Add the HMC itself first, as a partition."),
                                 "hint")});
}

void BulkSource::enter() {
    api::PartitionQuery query;
    query.limit = 1000;
    context_.client.call(api::kPartitionList, query, this,
                         [this](const core::Result<api::PartitionPage>& page) {
                             if (page)
                                 readHmcs(*page);
                         });
}

void BulkSource::readHmcs(const api::PartitionPage& page) {
    const QVariant chosen = hmcs_->currentData();
    hmcs_->clear();
    known_.clear();
    for (const auto& row : page.rows) {
        known_.push_back(row.partition.name);
        if (tellsOfOthers(row.partition))
            hmcs_->addItem(qs(row.partition.name), qs(row.partition.id));
    }
    const bool any = hmcs_->count() > 0;
    if (!any)
        hmcs_->addItem(tr("No HMC and no KVM host is here yet"));
    hmcs_->setEnabled(any);
    if (const int index = hmcs_->findData(chosen); chosen.isValid() && index >= 0)
        hmcs_->setCurrentIndex(index);
}

BulkDefaults BulkSource::defaults() const {
    return {defaults_->text("bulkUser").trimmed().toStdString(),
            defaults_->text("bulkPort").trimmed().toUShort(),
            domain_->text().trimmed().toStdString()};
}

void BulkSource::list() {
    notice_->clear();
    switch (kind_->currentIndex()) {
        case kPattern:
            return take(rowsOfPattern(pattern_->text(), defaults()));
        case kCsv:
            return take(rowsOfCsv(csv_->toPlainText(), defaults()));
        case kSettings:
            return take(rowsOfSettings(settings_));
        default:
            break;
    }
    const QVariant hmc = hmcs_->currentData();
    if (!hmc.isValid())
        return notice_->show(Tone::warning, tr("There is no HMC to ask"),
                             tr("Add the HMC itself first, as a partition."));
    context_.client.call(
        api::kInventoryGet, {hmc.toString().toStdString()}, this,
        [this](const core::Result<api::InventoryReply>& reply) { takeInventory(reply); });
}

void BulkSource::takeInventory(const core::Result<api::InventoryReply>& reply) {
    if (!reply)
        return console::showError(*notice_, context_.words, reply.error());
    if (!reply->inventory)
        return notice_->show(Tone::warning, tr("Nothing was collected from it yet"),
                             tr("Collect from it in Systems, then list again."));
    take(rowsOfInventory(*reply->inventory, known_, defaults()));
}

void BulkSource::take(core::Result<BulkRows> rows) {
    if (!rows)
        return console::showError(*notice_, context_.words, rows.error());
    if (rows->empty())
        return notice_->show(Tone::warning, tr("There is no partition in it"),
                             tr("Look whether the right source is chosen."));
    emit listed(*rows);
}

}  // namespace callbox::app::console

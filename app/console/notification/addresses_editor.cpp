// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/notification/addresses_editor.h"

#include <algorithm>

#include "app/console/notification/target_text.h"

namespace callbox::app::console {

namespace {

constexpr std::size_t kMostAddresses = 16;
constexpr int kLongestAddress = 320;

}  // namespace

AddressesEditor::AddressesEditor(const std::vector<core::MailAddress>& addresses, QWidget* parent)
    : QWidget(parent), column_(makeColumn()), add_(makeButton(tr("Add an address"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    auto* box = new QWidget;
    box->setLayout(column_);
    column->addWidget(box);
    column->addWidget(add_);
    add_->setObjectName(QStringLiteral("addAddress"));
    for (const auto& address : addresses)
        addLine(address);
    if (lines_.empty())
        addLine({});
    connect(add_, &QPushButton::clicked, this, [this] {
        addLine({});
        lines_.back().address->setFocus();
    });
}

void AddressesEditor::addLine(const core::MailAddress& address) {
    Line line;
    line.frame = new QWidget;
    line.address = new QLineEdit(qs(address.address));
    line.address->setMaxLength(kLongestAddress);
    line.address->setPlaceholderText(QStringLiteral("operators@example.net"));
    line.address->setAccessibleName(tr("Address"));
    line.address->setObjectName(QStringLiteral("address"));
    line.about = new QComboBox;
    for (const auto about : {core::NotifyAbout::callHomeOnly, core::NotifyAbout::all})
        line.about->addItem(aboutText(about), static_cast<int>(about));
    line.about->setCurrentIndex(line.about->findData(static_cast<int>(address.about)));
    line.about->setAccessibleName(tr("What this address is told"));
    line.about->setObjectName(QStringLiteral("about"));
    line.remove = makeButton(tr("Remove"));
    line.remove->setAccessibleName(tr("Remove this address"));
    auto* row = new QHBoxLayout(line.frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Tokens::kUnit);
    row->addWidget(line.address, 1);
    row->addWidget(line.about);
    row->addWidget(line.remove);
    connect(line.remove, &QPushButton::clicked, this,
            [this, frame = line.frame] { removeLine(frame); });
    column_->addWidget(line.frame);
    // Between the line before and the button that adds one: where the keyboard expects it.
    if (!lines_.empty())
        setTabOrder(lines_.back().remove, line.address);
    setTabOrder(line.address, line.about);
    setTabOrder(line.about, line.remove);
    setTabOrder(line.remove, add_);
    lines_.push_back(line);
    showButtons();
}

void AddressesEditor::removeLine(const QWidget* frame) {
    const auto found = std::ranges::find(lines_, frame, &Line::frame);
    if (found == lines_.end())
        return;
    found->frame->hide();
    found->frame->deleteLater();
    lines_.erase(found);
    showButtons();
    lines_.front().address->setFocus();
}

void AddressesEditor::showButtons() {
    for (const auto& line : lines_)
        line.remove->setEnabled(lines_.size() > 1);
    add_->setEnabled(lines_.size() < kMostAddresses);
}

std::vector<core::MailAddress> AddressesEditor::addresses() const {
    std::vector<core::MailAddress> addresses;
    for (const auto& line : lines_)
        if (const QString text = line.address->text().trimmed(); !text.isEmpty())
            addresses.push_back(
                {text.toStdString(), core::NotifyAbout(line.about->currentData().toInt())});
    return addresses;
}

void AddressesEditor::focusFirst() {
    lines_.front().address->setFocus();
}

}  // namespace callbox::app::console

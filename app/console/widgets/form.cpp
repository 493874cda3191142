// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/form.h"

#include <algorithm>

#include "core/words/characters.h"

namespace callbox::app::console {

namespace {

constexpr int kLongestText = 1024;

std::string plainName(const std::string& name) {
    std::string plain;
    for (const char c : name) {
        if (c != '_' && c != '-')
            plain += core::lowered(c);
    }
    return plain;
}

}  // namespace

bool sameField(const std::string& a, const std::string& b) {
    return plainName(a) == plainName(b);
}

Form::Form(const Words& words, int columns, QWidget* parent)
    : QWidget(parent), words_(words), columns_(columns), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(4 * Tokens::kUnit);
    grid_->setVerticalSpacing(2 * Tokens::kUnit);
    for (int column = 0; column < columns_; ++column)
        grid_->setColumnStretch(column, 1);
}

QLineEdit* Form::addText(const std::string& field, const QString& label, bool required, bool wide) {
    auto* edit = new QLineEdit;
    edit->setMaxLength(kLongestText);
    edit->setObjectName(qs(field));
    addWidget(field, required ? label : tr("%1 (optional)").arg(label), edit, {wide, nullptr, {}});
    connect(edit, &QLineEdit::textEdited, this,
            [this, field](const QString& text) { emit edited(field, text); });
    connect(edit, &QLineEdit::editingFinished, this, [this, field, edit] {
        if (Field* own = find(field); own && !edit->text().isEmpty())
            own->visited = true;
        emit visited();
    });
    return edit;
}

void Form::addWidget(const std::string& field, const QString& label, QWidget* editor,
                     const FieldExtras& extras) {
    const bool wide = extras.wide;
    auto* name = makeLabel(label, "small");
    name->setBuddy(editor);
    if (label.isEmpty())
        name->hide();
    editor->setAccessibleName(label);
    auto* fault = makeParagraph({}, "fault");
    fault->hide();
    auto* column = makeColumn(3);
    column->addWidget(name);
    if (extras.beside) {
        auto* line = makeLine();
        line->addWidget(editor, 1);
        line->addWidget(extras.beside, 0, Qt::AlignTop);
        column->addLayout(line);
    } else {
        column->addWidget(editor);
    }
    column->addWidget(fault);
    if (!extras.hint.isEmpty()) {
        editor->setToolTip(toolTipText(extras.hint));
        column->addWidget(makeParagraph(extras.hint, "hint"));
    }
    if (wide && cell_ % columns_ != 0)
        cell_ += columns_ - cell_ % columns_;
    grid_->addLayout(column, cell_ / columns_, cell_ % columns_, 1, wide ? columns_ : 1,
                     Qt::AlignTop);
    cell_ += wide ? columns_ : 1;
    fields_.emplace_back(field, Field{editor, fault, false});
}

void Form::clear() {
    fields_.clear();
    clearLayout(grid_);
    cell_ = 0;
}

Form::Field* Form::find(const std::string& field) {
    const auto found = std::ranges::find_if(
        fields_, [&](const auto& entry) { return sameField(entry.first, field); });
    return found == fields_.end() ? nullptr : &found->second;
}

void Form::setText(const std::string& field, const QString& text) {
    Field* own = find(field);
    auto* edit = own ? qobject_cast<QLineEdit*>(own->editor) : nullptr;
    if (edit && edit->text() != text)
        edit->setText(text);
}

QString Form::text(const std::string& field) const {
    for (const auto& [name, own] : fields_) {
        if (name == field) {
            if (const auto* edit = qobject_cast<const QLineEdit*>(own.editor))
                return edit->text();
        }
    }
    return {};
}

void Form::setErrors(const std::vector<core::Error>& errors, bool all) {
    for (auto& [name, own] : fields_) {
        own.visited = own.visited || all;
        const auto found = std::ranges::find_if(
            errors, [&, &field = name](const core::Error& e) { return sameField(e.field, field); });
        const bool faulty = found != errors.end() && own.visited;
        own.fault->setText(faulty ? words_.full(found->message) : QString());
        own.fault->setVisible(faulty);
        own.editor->setAccessibleDescription(own.fault->text());
        setTone(own.editor, faulty ? Tone::critical : Tone::plain);
    }
}

bool Form::focusFault() {
    for (auto& [name, own] : fields_) {
        if (!own.fault->text().isEmpty()) {
            own.editor->setFocus();
            return true;
        }
    }
    return false;
}

void Form::focusFirst() {
    if (!fields_.empty())
        fields_.front().second.editor->setFocus();
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <functional>
#include <map>
#include <set>
#include <string>

#include "app/console/widgets/basics.h"

namespace callbox::app::console {

/// What a field may have besides its label and editor.
struct FieldExtras {
    bool wide = false;          ///< takes a whole line
    QWidget* beside = nullptr;  ///< at the editor's right
    QString hint;               ///< below it, after the fault
};

/// Named text fields in one or two columns, each with its fault below it. A fault is shown once
/// its field was left or the whole form was asked for.
class Form : public QWidget {
    Q_OBJECT

public:
    explicit Form(const Words& words, int columns = 2, QWidget* parent = nullptr);

    /// `field` is the argument's name in the API; `wide` takes a whole line.
    QLineEdit* addText(const std::string& field, const QString& label, bool required = false,
                       bool wide = false);
    void addWidget(const std::string& field, const QString& label, QWidget* editor,
                   const FieldExtras& extras = {});
    /// Takes every field away.
    void clear();

    /// Sets what the operator has not just typed: does not emit edited().
    void setText(const std::string& field, const QString& text);
    QString text(const std::string& field) const;
    /// Shows the errors of this form's fields; `all` also of fields not yet visited.
    void setErrors(const std::vector<core::Error>& errors, bool all);
    /// Goes to the first field with a fault; false: there is none.
    bool focusFault();
    void focusFirst();

signals:
    void edited(const std::string& field, const QString& text);
    /// A field was left: faults may be shown.
    void visited();

private:
    struct Field {
        QWidget* editor = nullptr;
        QLabel* fault = nullptr;
        bool visited = false;
    };

    Field* find(const std::string& field);

    const Words& words_;
    int columns_;
    QGridLayout* grid_;
    int cell_ = 0;
    std::vector<std::pair<std::string, Field>> fields_;
};

/// True when both name the same argument, whether written adminEmail or admin_email.
bool sameField(const std::string& a, const std::string& b);

}  // namespace callbox::app::console

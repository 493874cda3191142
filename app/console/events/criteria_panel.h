// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QSpinBox>
#include <QTimer>

#include "app/console/widgets/form.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// All criteria of Manage Serviceable Events. They hold as typed, after a short pause.
class CriteriaPanel : public QFrame {
    Q_OBJECT

public:
    explicit CriteriaPanel(PageContext context, QWidget* parent = nullptr);

    /// As typed; a faulty field restricts nothing and says what is wrong.
    api::EventQuery criteria() const;
    /// The open events of all systems again.
    void reset();
    /// The same, but for one: "severity", "status" or "state", with its item's data.
    void resetTo(const QString& criterion, const QString& value);
    void focusFirst() { form_->focusFirst(); }

signals:
    void changed();
    /// The operator is done with it.
    void done();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QComboBox* addChoice(const std::string& field, const QString& label);
    void addFields();
    void apply();
    void clear();

    PageContext context_;
    Form* form_;
    QComboBox* status_;
    QComboBox* state_;
    QComboBox* severity_;
    QComboBox* notification_;
    QSpinBox* days_;
    QTimer pause_;
    bool byItself_ = false;
};

}  // namespace callbox::app::console

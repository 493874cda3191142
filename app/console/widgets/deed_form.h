// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <functional>
#include <map>

#include "app/console/widgets/form.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// Asks who does something and why, below the button that was pressed. What was typed is kept
/// until it is done, also while something else is looked at.
class DeedForm : public QFrame {
    Q_OBJECT

public:
    struct Question {
        std::string key;  ///< what is done to what: each has a text of its own
        QString heading;
        QString explanation;        ///< what it brings about; may be empty
        QString comment;            ///< label of the reason
        QString confirm;            ///< the button that does it
        QString leave;              ///< the button that does not; empty: "Cancel"
        bool nameRequired = false;  ///< else the account serves
    };
    using Submit = std::function<void(const std::string& name, const std::string& comment)>;

    explicit DeedForm(PageContext context, QWidget* parent = nullptr);

    /// Opens; `submit` is called once name and reason are there, and is answered by done() or
    /// refuse() with the question's key.
    void ask(Question question, Submit submit);
    /// Closes it; what was typed waits for the next time.
    void leave();
    /// It was done: what was typed for it is forgotten.
    void done(const std::string& key);
    /// It was not. True: the fault is shown at its field here.
    bool refuse(const std::string& key, const core::Error& error);
    bool isOpen() const { return !isHidden(); }

signals:
    void opened(bool open);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void submit();
    bool showFaults(const std::vector<core::Error>& faults);
    void setBusy(bool busy);

    PageContext context_;
    Question question_;
    Submit submit_;
    QLabel* heading_;
    QLabel* explanation_;
    Form* who_;
    Form* why_;
    QLineEdit* name_;
    QPlainTextEdit* comment_;
    QLabel* nameLabel_ = nullptr;
    QLabel* commentLabel_ = nullptr;
    QPushButton* leave_;
    QPushButton* confirm_;
    std::map<std::string, QString> drafts_;
    std::string busyKey_;
};

}  // namespace callbox::app::console

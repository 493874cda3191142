// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <functional>

#include "app/console/widgets/basics.h"
#include "core/words/result.h"

namespace callbox::app::console {

/// A text of several lines, pasted or read from a file: a certificate, a template.
class TextField : public QWidget {
    Q_OBJECT

public:
    struct About {
        QString placeholder;
        QString chooseTitle;        ///< of the dialog that chooses the file
        QStringList filters;        ///< as QFileDialog takes them
        qint64 limit = 256 * 1024;  ///< bytes of the file
        int height = 84;
    };
    TextField(const QString& text, const About& about, QWidget* parent = nullptr);

    QString text() const { return edit_->toPlainText(); }
    QPlainTextEdit* edit() const { return edit_; }
    /// Called when the chosen file cannot be read.
    void onError(std::function<void(const core::Error&)> callback) {
        onError_ = std::move(callback);
    }

private:
    QPlainTextEdit* edit_;
    std::function<void(const core::Error&)> onError_;
};

}  // namespace callbox::app::console

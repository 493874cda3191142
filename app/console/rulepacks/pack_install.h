// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/rulepacks/pack_file.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"

namespace callbox::app::console {

/// A rule pack from a file: tried first, with the verdict on its rules' examples, then installed.
class PackInstall : public QFrame {
    Q_OBJECT

public:
    explicit PackInstall(PageContext context, QWidget* parent = nullptr);

    /// Asks for the file and, where it does not lie beside it, for its signature.
    void choose();
    /// Tries this pack.
    void offer(const QByteArray& json, const QByteArray& signature);

signals:
    void openChanged(bool open);
    void installed(const QString& name);

private:
    void setOpen(bool open);
    void chooseSignature(const QByteArray& json);
    void send(bool tryOnly, bool downgrade);
    void showTried(const core::Result<api::RulePackRow>& reply);
    void showInstalled(const core::Result<api::RulePackRow>& reply);
    void showRules(const std::optional<core::Error>& error);
    void showButtons();

    PageContext context_;
    PackFile pack_;
    api::RulePackInstallArguments arguments_;
    QLabel* title_;
    Notice* notice_;
    RowsModel model_;
    DataTable* table_;
    QPushButton* close_;
    QPushButton* install_;
    bool busy_ = false;
    bool good_ = false;
};

}  // namespace callbox::app::console

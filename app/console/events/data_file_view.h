// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// The text of one file that is kept with an event, in place; saved whole.
class DataFileView : public QWidget {
    Q_OBJECT

public:
    explicit DataFileView(PageContext context, QWidget* parent = nullptr);
    void show(const core::DataFile& file);
    void clear();

private:
    void showPart(const core::Result<api::DataPart>& part);
    void readWhole(std::uint64_t offset, std::string content);
    void save(const std::string& content);

    PageContext context_;
    core::DataFile file_;
    QLabel* name_;
    QLabel* note_;
    QPushButton* save_;
    QPlainTextEdit* text_;
    Notice* notice_;
};

}  // namespace callbox::app::console

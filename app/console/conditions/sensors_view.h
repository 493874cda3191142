// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include "app/console/link/resource.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/form.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/state_view.h"
#include "app/console/widgets/typed_rows.h"

namespace callbox::app::console {

class SensorsModel : public TypedRows<core::Sensor> {
public:
    explicit SensorsModel(QObject* parent = nullptr);

protected:
    QVariant cell(const core::Sensor& sensor, int column, int role) const override;
};

/// Commands that partitions run so that conditions can read what they print.
class SensorsView : public QWidget {
    Q_OBJECT

public:
    explicit SensorsView(PageContext context, QWidget* parent = nullptr);

    QWidget* actions() { return actions_; }
    void enter();

private:
    QWidget* makeForm();
    QWidget* makeDetail();
    void showSensors();
    void showState();
    void select(int row);
    void openForm(bool open);
    void make();
    void run();
    void remove();

    PageContext context_;
    QWidget* actions_;
    QPushButton* make_;
    QFrame* formCard_;
    Form* form_;
    QSpinBox* interval_;
    QPushButton* confirm_;
    Notice* notice_;
    SensorsModel model_;
    DataTable* table_;
    StateView* state_;
    QFrame* detail_;
    QLabel* name_;
    QPushButton* run_;
    QPushButton* remove_;
    QLabel* command_;
    QLabel* values_;
    QLabel* lastRun_;
    QLabel* failure_;
    core::Sensor selected_;
    bool busy_ = false;
    bool started_ = false;
    Resource<api::SensorQuery, api::SensorList> sensors_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "app/console/events/data_file_view.h"
#include "app/console/link/resource.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/deed_form.h"
#include "app/console/widgets/job_view.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// Extended data of an event: how the gathering went, the files and their text; gathering more,
/// sending and removing.
class EventData : public QWidget {
    Q_OBJECT

public:
    explicit EventData(PageContext context, QWidget* parent = nullptr);
    void show(const core::ServiceableEvent& event);

signals:
    /// How many files there are.
    void counted(int files);

private:
    enum class Deed { send, remove };

    QWidget* makeList();
    void connectAll();
    void showData();
    void showGatherings(const std::vector<core::DataGathering>& gatherings);
    void showFiles(const std::vector<core::DataFile>& files);
    void update();
    QString whyNotSend() const;
    QString whyNotRemove() const;
    /// The selected files that are in one of the states a deed is for.
    std::vector<core::DataFile> chosenFor(Deed deed) const;
    void collect();
    void ask(Deed deed);
    void finish(const std::string& key, const core::Result<void>& result, const QString& done);

    PageContext context_;
    core::ServiceableEvent event_;
    std::vector<core::DataFile> files_;
    std::map<std::uint64_t, std::string> jobOf_;  ///< gathering of a problem's data
    RowsModel rows_;
    DataTable* table_;
    QVBoxLayout* gatherings_;
    QPushButton* collect_;
    QPushButton* send_;
    QPushButton* remove_;
    JobView* job_;
    DeedForm* form_;
    Notice* notice_;
    DataFileView* view_;
    StateView* state_;
    Resource<api::ProblemNumber, api::EventData> data_;
};

}  // namespace callbox::app::console

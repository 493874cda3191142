// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "app/console/link/resource.h"
#include "app/console/text/words.h"

namespace callbox::app::console {

/// Something that a search found, and where it is.
struct SearchHit {
    QString title;
    QString about;      ///< beside the title: what kind of thing, its system or state
    QString page;       ///< as MainWindow::openPage() takes it
    QString part;       ///< as Page::goTo() takes it; empty: the page itself
    bool code = false;  ///< the title is a name that machines gave
};

/// Searches everything by a few letters: pages and tasks here, partitions and serviceable events in
/// the service. Only the newest text's answers count.
class FleetSearch : public QObject {
    Q_OBJECT

public:
    FleetSearch(ApiClient& client, const Words& words, std::vector<SearchHit> tasks,
                QObject* parent = nullptr);

    void setText(const QString& text);
    /// Pages and tasks first, then partitions, then events.
    std::vector<SearchHit> hits() const;
    /// The service still looks.
    bool searching() const;
    /// Why the service could not look; absent: it did.
    std::optional<core::Error> error() const;

signals:
    void changed();

private:
    void askService();
    std::vector<SearchHit> taskHits() const;
    void addPartitions(std::vector<SearchHit>& hits) const;
    void addEvents(std::vector<SearchHit>& hits) const;

    const Words& words_;
    std::vector<SearchHit> tasks_;
    QString text_;
    QTimer typing_;
    Resource<api::PartitionQuery, api::PartitionPage> partitions_;
    Resource<api::EventQuery, api::EventPage> events_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/event_document.h"

#include <QCoreApplication>

#include "app/console/events/event_parts.h"
#include "app/console/text/labels.h"
#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::EventDocument)
};

Document::Section facts(const core::ServiceableEvent& event, const Words& words) {
    QStringList reporters;
    for (const auto& reporter : event.reporters)
        reporters += qs(reporter);
    QStringList articles;
    for (const auto& article : event.articles)
        articles += QStringLiteral("%1 (%2)").arg(qs(article.title), qs(article.id));
    const QString code = qs(event.referenceCode + ' ' + event.referenceCodeExtension).trimmed();
    return {{},
            {{Text::tr("Reference code"), code},
             {Text::tr("Severity"), label(event.severity).text},
             {Text::tr("Failing system"), qs(event.failingMtms.text())},
             {Text::tr("Reported by"), reporters.join(QStringLiteral(", "))},
             {Text::tr("First reported"), exactTime(event.firstReported)},
             {Text::tr("Last reported"), exactTime(event.lastReported)},
             {Text::tr("Reports"), countText(event.count)},
             {Text::tr("State"), label(event.state).text},
             {Text::tr("Service request"), qs(event.serviceRequest)},
             {Text::tr("Articles"), articles.join(QLatin1Char('\n'))},
             {Text::tr("What to do"), words.text(event.advice)},
             {Text::tr("Evidence"), qs(event.evidence)}},
            {},
            {}};
}

}  // namespace

Document eventDocument(const core::ServiceableEvent& event, const Words& words) {
    Document::Section comments{
        Text::tr("Comments"), {}, {Text::tr("When"), Text::tr("Who"), Text::tr("Comment")}, {}};
    for (const auto& comment : event.comments)
        comments.rows.push_back({exactTime(comment.at), qs(comment.author), qs(comment.text)});
    Document::Section history{Text::tr("History"),
                              {},
                              {Text::tr("When"), Text::tr("Who"), Text::tr("What happened")},
                              {}};
    for (const auto& entry : event.history)
        history.rows.push_back({exactTime(entry.at), qs(entry.actor), words.text(entry.what)});
    return {Text::tr("Problem %1: %2").arg(event.problemNumber).arg(words.text(event.description)),
            {facts(event, words),
             {Text::tr("Replace in this order"), {}, partTitles(), textsOf(partRows(event))},
             std::move(comments),
             std::move(history)}};
}

}  // namespace callbox::app::console

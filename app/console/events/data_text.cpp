// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/data_text.h"

#include <QCoreApplication>

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::EventData)
};

QString setText(core::DataSet set) {
    switch (set) {
        case core::DataSet::primary:
            return Text::tr("Primary");
        case core::DataSet::secondary:
            return Text::tr("Secondary");
        case core::DataSet::dump:
            return Text::tr("Dump");
    }
    return {};
}

}  // namespace

Label label(core::DataFileState state) {
    switch (state) {
        case core::DataFileState::kept:
            return {Text::tr("Here only"), Tone::plain};
        case core::DataFileState::waiting:
            return {Text::tr("Waiting to be sent"), Tone::information};
        case core::DataFileState::sent:
            return {Text::tr("Sent"), Tone::good};
    }
    return {};
}

QString gatheringText(const core::DataGathering& gathering) {
    const QString set = setText(gathering.set);
    const QString at = shortTime(gathering.at, timeNow());
    switch (gathering.state) {
        case core::GatheringState::wanted:
            return Text::tr("%1 data are wanted since %2").arg(set, at);
        case core::GatheringState::gathered:
            return Text::tr("%1 data gathered, %2").arg(set, at);
        case core::GatheringState::failed:
            return Text::tr("%1 data were not gathered, %2").arg(set, at);
    }
    return {};
}

QString unreadText(const core::DataGathering& gathering, const Words& words) {
    QStringList more;
    if (!gathering.reason.empty())
        more += words.full(gathering.reason);
    for (const auto& unread : gathering.unreadable)
        more += Text::tr("Not read: %1. %2").arg(qs(unread.source), words.text(unread.reason));
    return more.join(QLatin1Char('\n'));
}

std::vector<std::vector<Cell>> dataFileRows(const std::vector<core::DataFile>& files) {
    std::vector<std::vector<Cell>> rows;
    for (const auto& file : files) {
        const Label state = label(file.state);
        const QString message =
            file.sequence == 0 ? QString() : Text::tr("In message %1").arg(file.sequence);
        rows.push_back(
            {{qs(file.name), true, {}, qs(file.name)},
             {setText(file.set), false, {}, {}},
             {bytesText(file.bytes), false, {}, {}},
             {state.text, false, state.tone, message},
             {shortTime(file.gatheredAt, timeNow()), false, {}, exactTime(file.gatheredAt)}});
    }
    return rows;
}

QStringList fileNames(const std::vector<core::DataFile>& files) {
    QStringList names;
    for (const auto& file : files)
        names += qs(file.name);
    return names;
}

}  // namespace callbox::app::console

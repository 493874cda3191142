// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/composition_root.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <cstdio>

#include "app/console/frame/windows.h"
#include "app/console/link/socket_api_client.h"
#include "app/console/notification/desktop_notifier.h"
#include "app/console/text/translation.h"

namespace callbox::app::console {

namespace {

QString socketPath(const QCommandLineParser& options) {
    if (options.isSet(QStringLiteral("socket")))
        return options.value(QStringLiteral("socket"));
    return qEnvironmentVariable("CALLBOX_SOCKET", QStringLiteral("/run/callbox/operator.sock"));
}

}  // namespace

int runConsole(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("callbox-console"));
    QApplication::setApplicationVersion(QStringLiteral(CALLBOX_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("callbox-console"));
    const Words words(core::Catalogue::load(QLocale().name().toStdString()));
    const Translation translation{QLocale(words.language())};

    QCommandLineParser options;
    options.setApplicationDescription(QApplication::translate(
        "callbox::console::Main", "The operator's desktop of the Callbox call-home console."));
    options.addHelpOption();
    options.addVersionOption();
    options.addOptions({
        {QStringLiteral("socket"),
         QApplication::translate("callbox::console::Main",
                                 "The operator socket of callboxd (default: $CALLBOX_SOCKET, then "
                                 "/run/callbox/operator.sock)."),
         QStringLiteral("path")},
        {QStringLiteral("theme"),
         QApplication::translate("callbox::console::Main",
                                 "light, dark, high-contrast or desktop (default: as chosen in "
                                 "Settings)."),
         QStringLiteral("name")},
        {QStringLiteral("page"),
         QApplication::translate("callbox::console::Main",
                                 "The page to open, for instance events or setup."),
         QStringLiteral("name")},
        {QStringLiteral("notify"),
         QApplication::translate("callbox::console::Main",
                                 "The problems that the desktop is told of: all, call-home or none "
                                 "(default: all)."),
         QStringLiteral("which"), QStringLiteral("all")},
    });
    options.process(application);

    QSettings memory(QStringLiteral("callbox"), QStringLiteral("console"));
    LookChoice choice = rememberedLook(memory);
    if (const QString theme = options.value(QStringLiteral("theme")); !theme.isEmpty()) {
        const auto named = lookNamed(theme);
        if (!named) {
            std::fputs("callbox-console: --theme takes light, dark, high-contrast or desktop\n",
                       stderr);
            return 2;
        }
        choice = *named;
    }

    const QString notify = options.value(QStringLiteral("notify"));
    const bool callHomeOnly = notify == QLatin1String("call-home");
    const bool silent = notify == QLatin1String("none");
    if (!callHomeOnly && !silent && notify != QLatin1String("all")) {
        std::fputs("callbox-console: --notify takes all, call-home or none\n", stderr);
        return 2;
    }

    Theme theme(application, schemeOf(choice));
    Look look(application, theme, memory, choice);
    SocketApiClient client(socketPath(options),
                           "callbox-console " + QApplication::applicationVersion().toStdString());
    JobTracker jobs(client);
    Windows windows({client, jobs, words, theme, memory, &look});
    std::optional<DesktopNotifier> notifier;
    if (!silent) {
        notifier.emplace(client, words,
                         callHomeOnly ? DesktopNotices::callHomeOnly : DesktopNotices::all,
                         QDBusConnection::sessionBus());
        QObject::connect(&*notifier, &DesktopNotifier::followed, &windows, &Windows::showProblem);
    }
    client.start();
    windows.open(options.value(QStringLiteral("page")));
    return QApplication::exec();
}

}  // namespace callbox::app::console

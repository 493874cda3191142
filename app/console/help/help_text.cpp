// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/help/help_text.h"

#include <QCoreApplication>
#include <QFile>

// The resources of a static library are linked only where they are named, outside of namespaces.
static void linkHelp() {
    Q_INIT_RESOURCE(help);
}

namespace callbox::app::console {

QString helpText(const QString& place, const QString& language) {
    linkHelp();
    for (const QString& folder : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(folder, place));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString helpLanguage() {
    return QCoreApplication::translate("callbox::console::Help", "en",
                                       "the language's folder in resources/help");
}

}  // namespace callbox::app::console

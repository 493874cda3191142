// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

/// Resources of a static library are only linked in when asked for, outside any namespace.
static void linkTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace callbox::app::console {

Translation::Translation(const QLocale& locale) {
    linkTranslations();
    if (qt_.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt_);
    if (console_.load(locale, QStringLiteral("callbox-console"), QStringLiteral("_"),
                      QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(&console_);
}

}  // namespace callbox::app::console

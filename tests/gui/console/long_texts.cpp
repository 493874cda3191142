// SPDX-License-Identifier: GPL-3.0-or-later
#include "long_texts.h"

#include <algorithm>

namespace callbox::tests {

QString LongTexts::translate(const char*, const char* source, const char*, int) const {
    const QString text = QString::fromUtf8(source);
    const auto more = std::max<qsizetype>(1, text.size() * 2 / 5 - 1);
    QString filler;
    while (filler.size() < more)
        filler += QStringLiteral("länger ");
    return text + QLatin1Char(' ') + filler.left(more).trimmed();
}

}  // namespace callbox::tests

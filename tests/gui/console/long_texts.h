// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace callbox::tests {

/// The pseudo-locale: stands in for a translation whose texts are 40 % longer.
class LongTexts : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char* comment,
                      int count) const override;
    bool isEmpty() const override { return false; }
};

}  // namespace callbox::tests

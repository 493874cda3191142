// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

#include "core/words/catalogue.h"

namespace callbox::app::console {

inline QString qs(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Foreign text as a tool tip: shown as it is, never read as markup.
inline QString toolTipText(const QString& text) {
    return text.isEmpty() ? QString()
                          : QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>");
}

/// Messages in the operator's language, as Qt takes them.
class Words {
public:
    explicit Words(core::Catalogue catalogue) : catalogue_(std::move(catalogue)) {}

    QString text(const core::Message& message) const { return qs(catalogue_.render(message)); }
    QString remedy(const core::Message& message) const { return qs(catalogue_.remedy(message)); }
    /// The language that the messages are in: "de", "pt_BR".
    QString language() const { return qs(catalogue_.language()); }
    /// Cause and remedy as one paragraph.
    QString full(const core::Message& message) const;

private:
    core::Catalogue catalogue_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace callbox::app::console {

/// A rule as its pack's file says it, for reading; the service alone decides what it is worth.
struct PackRule {
    QString id;
    QString referenceCode;
    QString severity;
    QString description;
    int matches = 0;  ///< examples that it must match
    int leaves = 0;   ///< examples that it must leave to others
};

/// What a rule pack's file says of itself. A file that cannot be read has no rules.
struct PackFile {
    QString name;
    QString version;
    std::vector<PackRule> rules;
};
PackFile readPack(const QByteArray& json);

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rulepacks/pack_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace callbox::app::console {

PackFile readPack(const QByteArray& json) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    PackFile pack;
    pack.name = root[QLatin1String("name")].toString();
    pack.version = root[QLatin1String("version")].toString();
    for (const QJsonValue value : root[QLatin1String("rules")].toArray()) {
        const QJsonObject object = value.toObject();
        PackRule rule;
        rule.id = object[QLatin1String("id")].toString();
        rule.referenceCode = object[QLatin1String("referenceCode")].toString();
        rule.severity = object[QLatin1String("severity")].toString();
        rule.description = object[QLatin1String("description")].toString();
        for (const QJsonValue example : object[QLatin1String("examples")].toArray())
            ++(example.toObject()[QLatin1String("matches")].toBool(true) ? rule.matches
                                                                         : rule.leaves);
        pack.rules.push_back(rule);
    }
    return pack;
}

}  // namespace callbox::app::console

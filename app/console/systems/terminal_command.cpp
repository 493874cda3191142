// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/systems/terminal_command.h"

#include <QStringList>
#include <algorithm>

#include "app/console/text/words.h"

namespace callbox::app::console {

namespace {

/// Names that ssh itself reads as one host and one user: no spaces, no control characters, no
/// second hop, no option. ProxyJump is split at commas before any quoting counts.
bool isPlain(const std::string& name) {
    return !name.empty() && name.front() != '-' && std::ranges::all_of(name, [](unsigned char c) {
        return c > 0x20 && c != 0x7f && c != ',' && c != '@' && c != '/';
    });
}

bool isPlain(const core::PartitionAddress& address) {
    return isPlain(address.host) && isPlain(address.user);
}

/// As it is where a shell sees nothing in it, else within single quotes.
QString quoted(const QString& text) {
    const auto harmless = [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) ||
               QStringLiteral("_@%+=:,./-").contains(c);
    };
    // A leading % or = is something to some shells.
    if (std::ranges::all_of(text, harmless) && text.front().isLetterOrNumber())
        return text;
    QString inner = text;
    inner.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + inner + QLatin1Char('\'');
}

QString hop(const core::PartitionAddress& address) {
    const QString host = qs(address.host);
    return QStringLiteral("%1@%2:%3")
        .arg(qs(address.user),
             host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host,
             QString::number(address.port));
}

}  // namespace

QString terminalCommand(const core::Partition& partition) {
    const auto& access = partition.access;
    if (access.platform == core::PartitionPlatform::local || !isPlain(partition.address))
        return {};
    QStringList words{QStringLiteral("ssh")};
    if (partition.address.port != 22)
        words += {QStringLiteral("-p"), QString::number(partition.address.port)};
    if (!access.jumpHosts.empty()) {
        QStringList hops;
        for (const auto& jump : access.jumpHosts) {
            // ssh gives a jump host's percent signs a meaning of its own.
            if (!isPlain(jump.address) || jump.address.host.find('%') != std::string::npos)
                return {};
            hops += hop(jump.address);
        }
        words += {QStringLiteral("-J"), quoted(hops.join(QLatin1Char(',')))};
    }
    // Separate words, so that a user or host is never read as anything else.
    words += {QStringLiteral("-l"), quoted(qs(partition.address.user)), QStringLiteral("--"),
              quoted(qs(partition.address.host))};
    return words.join(QLatin1Char(' '));
}

}  // namespace callbox::app::console

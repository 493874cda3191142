// SPDX-License-Identifier: GPL-3.0-or-later
// What the database keeps of the relay, as settings.
#pragma once

#include <string>
#include <vector>

#include "core/api/relay_operations.h"

namespace callbox::service::relay {

struct AllowedConsole {
    std::string name;
    std::string fingerprint;
};
BOOST_DESCRIBE_STRUCT(AllowedConsole, (), (name, fingerprint))

struct RelayDocument {
    core::api::RelaySettings settings;
    std::vector<AllowedConsole> consoles;  ///< by name
};
BOOST_DESCRIBE_STRUCT(RelayDocument, (), (settings, consoles))

struct SealedIdentity {
    std::string certificate;  ///< PEM
    std::string sealedKey;    ///< base64 of the sealed PEM
};
BOOST_DESCRIBE_STRUCT(SealedIdentity, (), (certificate, sealedKey))

}  // namespace callbox::service::relay

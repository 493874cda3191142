// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/words/result.h"

namespace callbox::rmc::channel {

/// A key pair the console logs in with. The private half never leaves this process.
struct ClientKey {
    std::string name;         ///< of its file
    bool byNameOnly = false;  ///< not among those that are tried in turn
    std::string type;         ///< "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256" ...
    std::string privateText;  ///< the key file as it is: OpenSSH form or PEM, without passphrase
    std::string publicLine;   ///< "ssh-ed25519 AAAA... callbox", without a newline
};

/// Makes an ed25519 pair and writes `<directory>/id_ed25519` (0600, OpenSSH form) and
/// `id_ed25519.pub`; the directory is made 0700. Never overwrites. Errors: conflict when there is
/// one, storage.
core::Result<ClientKey> makeClientKey(const std::filesystem::path& directory,
                                      const std::string& comment);

/// Reads the keys of a directory in the order they are tried: id_ed25519, then id_ecdsa and id_rsa
/// if an operator put them there with their .pub beside them; then up to 64 others that have one,
/// for the partitions that name them. Makes the ed25519 key when the directory has none. Errors:
/// denied when a private key is readable by others, corrupt, storage.
core::Result<std::vector<ClientKey>> loadClientKeys(const std::filesystem::path& directory,
                                                    const std::string& comment);

/// The keys to try for a partition: the one it names, else those that are tried in turn. Errors:
/// notFound when there is none of that name.
core::Result<std::vector<ClientKey>> keysFor(const std::vector<ClientKey>& keys,
                                             const std::string& name);

}  // namespace callbox::rmc::channel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include <libssh/libssh.h>

#include "core/model/partition.h"

namespace callbox::tests::farm {

using Key = std::unique_ptr<std::remove_pointer_t<ssh_key>, decltype(&ssh_key_free)>;

/// The ed25519 host key that seed and number decide; number 0 is the one that all share. Empty when
/// libssh or OpenSSL refuses.
Key makeHostKey(std::uint64_t seed, std::size_t number);

/// As the console pins it.
core::HostKey describeHostKey(ssh_key key);

}  // namespace callbox::tests::farm

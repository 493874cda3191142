// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/model/partition.h"
#include "core/words/result.h"

namespace callbox::core::host_keys {

/// Names a public key given in SSH wire form. Errors: protocol when the bytes are no key.
Result<HostKey> describeHostKey(std::string_view wire);

/// Same key: compares the blobs, which alone decide.
bool sameKey(const HostKey& a, const HostKey& b);

}  // namespace callbox::core::host_keys

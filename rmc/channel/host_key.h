// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/model/partition.h"
#include "core/words/result.h"

namespace callbox::rmc::channel {

std::string base64(std::string_view bytes);

/// Names a public key given in SSH wire form. Errors: protocol when the bytes are no key.
core::Result<core::HostKey> describeHostKey(std::string_view wire);

/// Same key: compares the blobs, which alone decide.
bool sameKey(const core::HostKey& a, const core::HostKey& b);

}  // namespace callbox::rmc::channel

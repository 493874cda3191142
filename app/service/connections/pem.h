// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace callbox::service::connections {

/// That every block of the text can be read: certificates and private keys whole, others by their
/// frame. There must be at least one.
bool readablePem(const std::string& text);

}  // namespace callbox::service::connections

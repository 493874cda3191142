// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include <unistd.h>

#include "core/words/result.h"

namespace callbox::helper {

/// The reading end of a pipe that holds a secret, for pppd's plugin passwordfd: neither its
/// arguments nor a file show it.
class SecretPipe {
public:
    explicit SecretPipe(int descriptor) : descriptor_(descriptor) {}
    ~SecretPipe() {
        if (descriptor_ >= 0)
            ::close(descriptor_);
    }
    SecretPipe(SecretPipe&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    SecretPipe& operator=(SecretPipe&&) = delete;
    int get() const { return descriptor_; }

private:
    int descriptor_;
};

/// Errors: unavailable.
core::Result<SecretPipe> secretPipe(const std::string& secret);

}  // namespace callbox::helper

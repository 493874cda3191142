// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/words/result.h"

namespace callbox::core::store {

/// Seals secrets with AES-256-GCM under the 32-byte key in a file of mode 0600.
class Sealer {
public:
    /// Reads the key, or makes it where there is no file and `mayCreate`. Errors: denied (readable
    /// by others), corrupt (not 32 bytes), notFound, storage.
    static Result<Sealer> open(const std::filesystem::path& keyFile, bool mayCreate);

    Sealer(Sealer&& other) noexcept = default;
    Sealer& operator=(Sealer&& other) noexcept = default;
    ~Sealer();

    /// `context` (table and id) is bound into the seal: a sealed value opens only where it belongs.
    Result<std::string> seal(std::string_view plain, std::string_view context) const;
    /// Errors: corrupt (changed, or sealed under another key or for another context).
    Result<std::string> unseal(std::string_view sealed, std::string_view context) const;

private:
    explicit Sealer(std::string key);

    std::string key_;
};

}  // namespace callbox::core::store

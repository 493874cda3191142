// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace callbox::core::store {

/// A file whose blocks are really allocated, to be freed when the disk is full.
class SpaceReserve {
public:
    SpaceReserve(std::filesystem::path path, std::uint64_t bytes);

    /// Allocates it, or finds it in place. False: there is no space for it.
    bool hold();
    /// Gives the space back. False: there was none to give.
    bool release();
    bool held() const { return held_; }

private:
    std::filesystem::path path_;
    std::uint64_t bytes_;
    bool held_ = false;
};

}  // namespace callbox::core::store

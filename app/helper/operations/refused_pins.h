// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/words/result.h"

namespace callbox::helper {

struct RefusedPin {
    std::string sim;  ///< its own number (ICCID)
    std::string digest;
};
BOOST_DESCRIBE_STRUCT(RefusedPin, (), (sim, digest))

struct RefusedPinList {
    std::vector<RefusedPin> pins;
};
BOOST_DESCRIBE_STRUCT(RefusedPinList, (), (pins))

/// PINs that a SIM did not take, so that none is sent to it a second time: after three wrong ones a
/// SIM locks itself. Kept in a file that only root reads, so that it outlives the helper.
class RefusedPins {
public:
    explicit RefusedPins(std::filesystem::path file);

    bool known(const std::string& sim, const std::string& pin) const;
    /// To be called before the PIN is sent: a helper that is killed meanwhile errs on the safe
    /// side. Errors: storage.
    core::Result<void> add(const std::string& sim, const std::string& pin);
    /// The SIM took it, or it was not tried after all.
    void remove(const std::string& sim, const std::string& pin);

private:
    core::Result<void> store() const;

    std::filesystem::path file_;
    RefusedPinList list_;
};

}  // namespace callbox::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "tests/lab/farm/identity.h"

namespace callbox::tests::farm {

/// What stands in the place of a {name} in a played text.
using Values = std::map<std::string, std::string, std::less<>>;

/// The fields of the identity by their names; `machineSerial` is a serial number of seven places.
Values valuesOf(const Identity& identity);

/// The text with each {name} that is known replaced.
std::string fill(std::string_view text, const Values& values);

/// Puts sections together as the collection script does.
class Frames {
public:
    explicit Frames(const std::string& boundary);

    void line(const std::string& words);
    void section(const std::string& source, const std::string& text,
                 const std::string& subject = "-", int status = 0);
    std::string take() { return std::move(text_); }

private:
    std::string mark_;
    std::string text_;
};

}  // namespace callbox::tests::farm

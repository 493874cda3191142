// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <boost/describe/class.hpp>
#include <boost/describe/operators.hpp>

#include "core/words/result.h"

namespace callbox::core {

/// Machine type, model and serial number: the name of a managed system, written
/// `tttt-mmm*sssssss`. x86 makers have no type-model pair, so type holds the product name and
/// model may be empty: `PowerEdge R640*CZJ0412`.
struct Mtms {
    std::string type;
    std::string model;
    std::string serial;

    bool empty() const { return type.empty() && model.empty() && serial.empty(); }
    /// `tttt-mmm*sssssss`, or `tttt*sssssss` without a model.
    std::string text() const;
};
BOOST_DESCRIBE_STRUCT(Mtms, (), (type, model, serial))

/// Reads `tttt-mmm*sssssss`; also the form `tttt-mmm/sssssss` of HMC event lists. The model is what
/// follows the first hyphen. Errors: invalidArgument when there is no serial.
Result<Mtms> mtmsFromText(std::string_view text);

/// True for the words makers leave in place of a serial number ("Not Specified", "To Be Filled By
/// O.E.M.", only zeros ...). A filler is never part of an identity.
bool isFiller(std::string_view value);

}  // namespace callbox::core

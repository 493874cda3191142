// SPDX-License-Identifier: GPL-3.0-or-later
// JSON text to and from described types. Only declarations: Boost.JSON is heavy, so the templates
// are instantiated in a few *_codecs.cpp files that include core/json/codec_impl.h.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/words/result.h"

namespace callbox::core {

/// Bounds on foreign JSON. A text beyond them is refused with limitExceeded.
struct JsonLimits {
    std::size_t bytes = std::size_t{16} << 20;
    std::size_t depth = 32;
};

/// What a decoder passed over: keys it does not know, counted rather than refused, so that a newer
/// peer's messages are understood.
struct DecodeReport {
    std::size_t unknownKeys = 0;
};

/// Compact JSON. Absent optionals, empty strings are written as they are: absent optionals are left
/// out. Enumerators are written by name, TimePoints as RFC 3339.
template <class T>
std::string toJson(const T& value);

/// Reads JSON. Missing members keep their defaults; unknown keys are counted in `report`; a value
/// of the wrong type or an unknown enumerator is refused. Errors: protocol (malformed, wrong
/// type: `field` names the path), limitExceeded.
template <class T>
Result<T> fromJson(std::string_view text, const JsonLimits& limits = {},
                   DecodeReport* report = nullptr);

}  // namespace callbox::core

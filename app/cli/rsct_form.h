// SPDX-License-Identifier: GPL-3.0-or-later
// The output forms of RSCT's ls* commands: long, tabular and delimited.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/cli/arguments.h"
#include "core/model/condition.h"

namespace callbox::cli {

enum class RsctShape { longForm, table, delimited };

struct RsctStyle {
    RsctShape shape = RsctShape::longForm;
    std::string delimiter = ":";
    bool header = true;
};

/// Names and values in order; values are written as they are.
using RsctRow = std::vector<std::pair<std::string, std::string>>;

/// -l, -t, -d, -D DELIMITER, -x.
std::vector<Option> withRsctForms(std::vector<Option> options);
/// `usual` is the shape without an option.
RsctStyle rsctStyle(const Parsed& parsed, RsctShape usual = RsctShape::longForm);

/// Texts quoted, arrays {1,5}, nothing for what is not known.
std::string rsctValue(const core::AttributeText& attribute);
std::string rsctText(std::string_view text);

/// `title` stands above, `label` before each number in the long form ("resource 1:").
void printRsct(std::ostream& out, const RsctStyle& style, std::string_view title,
               std::string_view label, const std::vector<RsctRow>& rows);

}  // namespace callbox::cli

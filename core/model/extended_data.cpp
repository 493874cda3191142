// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/extended_data.h"

namespace callbox::core {

bool isDataFileName(std::string_view name) {
    return !name.empty() && name.size() <= 64 && name.front() != '.' &&
           name.find_first_not_of(
               "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-") ==
               std::string_view::npos;
}

}  // namespace callbox::core

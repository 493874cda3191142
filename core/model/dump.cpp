// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dump.h"

namespace callbox::core {

bool isDumpItem(std::string_view item) {
    return !item.empty() && item.size() <= 128 && item.front() != '.' &&
           item.find_first_not_of(
               "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:+-") ==
               std::string_view::npos;
}

}  // namespace callbox::core

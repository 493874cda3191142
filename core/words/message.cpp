// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/message.h"

#include <utility>

namespace callbox::core {

Message say(std::string_view key, std::map<std::string, std::string> args) {
    return Message{std::string(key), std::move(args)};
}

}  // namespace callbox::core

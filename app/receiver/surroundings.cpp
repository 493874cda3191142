// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/surroundings.h"

#include <chrono>
#include <cstdlib>

#include <openssl/rand.h>

namespace callbox::app::receiver {

Surroundings Surroundings::ofSystem() {
    return {[] {
                return std::chrono::time_point_cast<std::chrono::microseconds>(
                    std::chrono::system_clock::now());
            },
            [](std::size_t bytes) {
                std::string raw(bytes, '\0');
                if (RAND_bytes(reinterpret_cast<unsigned char*>(raw.data()),
                               static_cast<int>(bytes)) != 1)
                    std::abort();  // without randomness no secret can be made
                return raw;
            }};
}

}  // namespace callbox::app::receiver

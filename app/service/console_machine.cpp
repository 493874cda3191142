// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/console_machine.h"

#include <fstream>

#include "core/protocol/identity.h"

namespace callbox::service {

core::Mtms consoleMtms(const std::filesystem::path& root, const std::string& fallback) {
    std::string source = fallback;
    for (const char* file :
         {"sys/class/dmi/id/product_serial", "sys/class/dmi/id/product_uuid", "etc/machine-id"}) {
        std::ifstream stream(root / file);
        std::string line;
        if (std::getline(stream, line) && !core::isFiller(line)) {
            source = line;
            break;
        }
    }
    return {"Callbox", "console",
            core::protocol::sha256Hex("callbox console\n" + source).substr(0, 12)};
}

}  // namespace callbox::service

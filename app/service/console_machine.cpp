// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/console_machine.h"

#include <fstream>

#include "core/protocol/identity.h"
#include "core/store/settings.h"

namespace callbox::service {

namespace store = core::store;

namespace {

constexpr std::string_view kMachineSetting = "console-machine";

}  // namespace

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

core::Result<core::Mtms> ownMachine(store::Store& storage, const std::filesystem::path& root) {
    const auto known = storage.read(
        [](store::Reader& reader) { return store::setting<core::Mtms>(reader, kMachineSetting); });
    if (!known)
        return core::passOn(known);
    if (*known)
        return **known;
    auto drawn = consoleMtms(root, core::protocol::randomHex(16));
    const auto kept = storage.write([&](store::Transaction& transaction) {
        return store::putSetting(transaction, kMachineSetting, drawn);
    });
    if (!kept)
        return core::passOn(kept);
    return drawn;
}

}  // namespace callbox::service

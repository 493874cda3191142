// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/refused_pins.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

#include <openssl/sha.h>

#include "app/helper/operations/root_file.h"
#include "core/json/codec.h"

namespace callbox::helper {

namespace {

constexpr std::size_t kMostPins = 64;

std::string digestOf(const std::string& sim, const std::string& pin) {
    const std::string text = sim + '\n' + pin;
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data());
    std::string hex;
    for (const unsigned char byte : digest) {
        hex += "0123456789abcdef"[byte >> 4U];
        hex += "0123456789abcdef"[byte & 15U];
    }
    return hex;
}

}  // namespace

RefusedPins::RefusedPins(std::filesystem::path file) : file_(std::move(file)) {
    std::ifstream stored(file_);
    const std::string text((std::istreambuf_iterator<char>(stored)), {});
    list_ = core::fromJson<RefusedPinList>(text).value_or(RefusedPinList{});
}

bool RefusedPins::known(const std::string& sim, const std::string& pin) const {
    const std::string digest = digestOf(sim, pin);
    return std::any_of(list_.pins.begin(), list_.pins.end(),
                       [&](const RefusedPin& one) { return one.digest == digest; });
}

core::Result<void> RefusedPins::add(const std::string& sim, const std::string& pin) {
    if (list_.pins.size() >= kMostPins)
        list_.pins.erase(list_.pins.begin());
    list_.pins.push_back({sim, digestOf(sim, pin)});
    return store();
}

void RefusedPins::remove(const std::string& sim, const std::string& pin) {
    const std::string digest = digestOf(sim, pin);
    std::erase_if(list_.pins, [&](const RefusedPin& one) { return one.digest == digest; });
    // What could not be stored leaves a PIN that would be refused once more than it has to be.
    static_cast<void>(store());
}

core::Result<void> RefusedPins::store() const {
    const std::filesystem::path temporary = file_.string() + ".new";
    std::error_code error;
    std::filesystem::remove(temporary, error);
    if (auto written = writeRootFile(temporary, core::toJson(list_)); !written)
        return written;
    std::filesystem::rename(temporary, file_, error);
    if (error)
        return core::fail(core::ErrorCode::storage,
                          core::say("ppp.no-file", {{"file", file_.string()}}), error.message());
    return {};
}

}  // namespace callbox::helper

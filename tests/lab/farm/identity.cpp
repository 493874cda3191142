// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/farm/identity.h"

#include <array>

#include <openssl/evp.h>

namespace callbox::tests::farm {

namespace {

struct Make {
    const char* manufacturer;
    const char* product;
    const char* firmware;
};
constexpr std::array kMakes{Make{"Supermicro", "SYS-6029P-TRT", "3.8b"},
                            Make{"Dell Inc.", "PowerEdge R750", "1.12.1"},
                            Make{"HPE", "ProLiant DL380 Gen10", "U30"},
                            Make{"Lenovo", "ThinkSystem SR650 V2", "AFE132F-2.10"}};
constexpr std::array kDisks{"SAMSUNG MZ7LH960HAJR-00005", "INTEL SSDSC2KB960G8", "ST2000NX0253",
                            "Micron_5300_MTFDDAK960TDT"};

/// Pieces of the bytes that one number stands for, one after another.
class Pieces {
public:
    Pieces(std::uint64_t seed, std::size_t number)
        : hex_(hexOf(secretOf(seed, number, "one") + secretOf(seed, number, "two") +
                     secretOf(seed, number, "three") + secretOf(seed, number, "four") +
                     secretOf(seed, number, "five"))) {}

    std::string hex(std::size_t digits) {
        const auto piece = hex_.substr(at_, digits);
        at_ += digits;
        return piece;
    }
    std::string upper(std::size_t digits) {
        auto piece = hex(digits);
        for (auto& c : piece)
            if (c >= 'a' && c <= 'f')
                c = static_cast<char>(c - 'a' + 'G');
        return piece;
    }
    std::size_t below(std::size_t bound) { return std::stoul(hex(4), nullptr, 16) % bound; }

private:
    std::string hex_;
    std::size_t at_ = 0;
};

std::string uuidOf(const std::string& hex) {
    return hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-4" + hex.substr(13, 3) + "-a" +
           hex.substr(17, 3) + "-" + hex.substr(20, 12);
}

}  // namespace

std::string hexOf(const std::string& bytes) {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        text += kDigits[static_cast<unsigned char>(c) >> 4U];
        text += kDigits[static_cast<unsigned char>(c) & 0xFU];
    }
    return text;
}

std::string secretOf(std::uint64_t seed, std::size_t number, const std::string& purpose) {
    const std::string text = std::to_string(seed) + "/" + std::to_string(number) + "/" + purpose;
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha256(), nullptr);
    return {reinterpret_cast<const char*>(digest.data()), size};
}

Identity identityOf(std::uint64_t seed, std::size_t number) {
    Pieces pieces(seed, number);
    Identity identity;
    std::string digits = std::to_string(number);
    identity.hostName = "lpar" + std::string(digits.size() < 5 ? 5 - digits.size() : 0, '0') +
                        digits + ".farm.example";
    identity.machineId = pieces.hex(32);
    identity.bootId = uuidOf(pieces.hex(32));
    identity.uuid = uuidOf(pieces.hex(32));
    const auto& make = kMakes[pieces.below(kMakes.size())];
    identity.manufacturer = make.manufacturer;
    identity.product = make.product;
    identity.firmware = make.firmware;
    identity.serial = "S" + pieces.upper(10);
    identity.boardSerial = "B" + pieces.upper(10);
    identity.moduleMegabytes = std::uint64_t{8192} << pieces.below(3);
    const std::size_t modules = 4 + 2 * pieces.below(3);
    for (std::size_t i = 0; i < modules; ++i)
        identity.modules.push_back({std::string("DIMM_") + static_cast<char>('A' + i) + "1",
                                    "M393A4K40CB" + std::to_string(i % 2 + 1) + "-CVF",
                                    pieces.upper(8)});
    const std::size_t disks = 1 + pieces.below(3);
    for (std::size_t i = 0; i < disks; ++i)
        identity.disks.push_back({std::string("sd") + static_cast<char>('a' + i),
                                  kDisks[pieces.below(kDisks.size())], "D" + pieces.upper(12),
                                  "HXT" + pieces.upper(4), std::uint64_t{960197124096}});
    for (std::size_t i = 0; i < 2; ++i)
        identity.ports.push_back(
            {"eno" + std::to_string(i + 1), "02:" + pieces.hex(2) + ":" + pieces.hex(2) + ":" +
                                                pieces.hex(2) + ":" + pieces.hex(2) + ":0" +
                                                std::to_string(i)});
    return identity;
}

}  // namespace callbox::tests::farm

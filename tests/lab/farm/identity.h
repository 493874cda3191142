// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace callbox::tests::farm {

/// What tells one played partition from the others. The same seed and number give the same one.
struct Identity {
    struct Module {
        std::string locator;
        std::string partNumber;
        std::string serial;
    };
    struct Disk {
        std::string name;
        std::string model;
        std::string serial;
        std::string firmware;
        std::uint64_t bytes = 0;
    };
    struct Port {
        std::string name;
        std::string address;  ///< MAC
    };

    std::string hostName;
    std::string machineId;  ///< 32 hex digits
    std::string bootId;
    std::string uuid;
    std::string manufacturer;
    std::string product;
    std::string serial;
    std::string boardSerial;
    std::string firmware;
    std::uint64_t moduleMegabytes = 0;
    std::vector<Module> modules;
    std::vector<Disk> disks;
    std::vector<Port> ports;
};

Identity identityOf(std::uint64_t seed, std::size_t number);

/// 32 bytes that only seed, number and purpose decide.
std::string secretOf(std::uint64_t seed, std::size_t number, const std::string& purpose);

/// Lower-case hex.
std::string hexOf(const std::string& bytes);

}  // namespace callbox::tests::farm

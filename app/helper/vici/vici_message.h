// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of strongSwan's vici protocol. Plain functions over bytes; the socket is ViciClient's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/words/result.h"

namespace callbox::helper::vici {

inline constexpr std::size_t kPacketLimit = std::size_t{512} << 10;  ///< as charon has it
inline constexpr std::size_t kDepthLimit = 16;
inline constexpr std::size_t kElementLimit = 20'000;

struct NamedSection;

/// Key and value pairs, lists, and sections within. Values are bytes.
struct Section {
    std::map<std::string, std::string> values;
    std::map<std::string, std::vector<std::string>> lists;
    std::vector<NamedSection> sections;

    /// Empty when there is none.
    std::string value(const std::string& key) const;
    const std::vector<std::string>& list(const std::string& key) const;
    const Section* section(const std::string& name) const;
    bool operator==(const Section& other) const;
};

struct NamedSection {
    NamedSection(std::string called, Section holding)
        : name(std::move(called)), content(std::move(holding)) {}

    std::string name;
    Section content;

    bool operator==(const NamedSection& other) const = default;
};

enum class PacketType : std::uint8_t {
    commandRequest = 0,
    commandResponse = 1,
    commandUnknown = 2,
    eventRegister = 3,
    eventUnregister = 4,
    eventConfirm = 5,
    eventUnknown = 6,
    event = 7
};

struct Packet {
    PacketType type = PacketType::commandRequest;
    std::string name;  ///< of the command or event; empty for answers
    Section message;
};

/// The packet without its length prefix. Errors: limitExceeded (a name over 255 bytes, a value over
/// 65,535, the whole over kPacketLimit).
core::Result<std::string> encode(const Packet& packet);

/// Errors: protocol, limitExceeded (depth, number of elements).
core::Result<Packet> decode(std::string_view bytes);

}  // namespace callbox::helper::vici

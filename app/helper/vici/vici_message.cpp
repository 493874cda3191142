// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/vici/vici_message.h"

#include <algorithm>

namespace callbox::helper::vici {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using core::say;

namespace {

enum class Element : std::uint8_t {
    sectionStart = 1,
    sectionEnd = 2,
    keyValue = 3,
    listStart = 4,
    listItem = 5,
    listEnd = 6
};

bool named(PacketType type) {
    return type == PacketType::commandRequest || type == PacketType::eventRegister ||
           type == PacketType::eventUnregister || type == PacketType::event;
}

tl::unexpected<core::Error> malformed() {
    return fail(ErrorCode::protocol, say("helper.vici-malformed"));
}

tl::unexpected<core::Error> tooLarge() {
    return fail(ErrorCode::limitExceeded, say("helper.vici-too-large"));
}

class Writer {
public:
    void byte(Element element) { bytes_ += static_cast<char>(element); }

    void name(const std::string& text) {
        good_ = good_ && text.size() <= 0xff;
        bytes_ += static_cast<char>(text.size());
        bytes_ += text;
    }

    void value(const std::string& text) {
        good_ = good_ && text.size() <= 0xffff;
        bytes_ += static_cast<char>(text.size() >> 8U);
        bytes_ += static_cast<char>(text.size() & 0xffU);
        bytes_ += text;
    }

    void section(const Section& section, std::size_t depth) {
        good_ = good_ && depth <= kDepthLimit;
        if (!good_)
            return;
        for (const auto& [key, text] : section.values) {
            byte(Element::keyValue);
            name(key);
            value(text);
        }
        for (const auto& [key, items] : section.lists) {
            byte(Element::listStart);
            name(key);
            for (const auto& item : items) {
                byte(Element::listItem);
                value(item);
            }
            byte(Element::listEnd);
        }
        for (const auto& [key, inner] : section.sections) {
            byte(Element::sectionStart);
            name(key);
            this->section(inner, depth + 1);
            byte(Element::sectionEnd);
        }
    }

    Result<std::string> finish(PacketType type, const std::string& packetName) && {
        std::string head(1, static_cast<char>(type));
        if (named(type)) {
            good_ = good_ && packetName.size() <= 0xff;
            head += static_cast<char>(packetName.size());
            head += packetName;
        }
        if (!good_ || head.size() + bytes_.size() > kPacketLimit)
            return tooLarge();
        return head + bytes_;
    }

private:
    std::string bytes_;
    bool good_ = true;
};

class Reader {
public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}

    bool done() const { return bytes_.empty(); }

    bool byte(std::uint8_t& value) {
        if (bytes_.empty())
            return false;
        value = static_cast<std::uint8_t>(bytes_.front());
        bytes_.remove_prefix(1);
        return true;
    }

    bool name(std::string& text) {
        std::uint8_t size = 0;
        return byte(size) && take(size, text);
    }

    bool value(std::string& text) {
        std::uint8_t high = 0;
        std::uint8_t low = 0;
        return byte(high) && byte(low) && take(std::size_t{high} * 256 + low, text);
    }

private:
    bool take(std::size_t size, std::string& text) {
        if (bytes_.size() < size)
            return false;
        text.assign(bytes_.substr(0, size));
        bytes_.remove_prefix(size);
        return true;
    }

    std::string_view bytes_;
};

class SectionParser {
public:
    explicit SectionParser(Reader& reader) : reader_(reader) {}

    Result<void> parse(Section& section, std::size_t depth) {
        if (depth > kDepthLimit)
            return tooLarge();
        std::uint8_t kind = 0;
        while (reader_.byte(kind)) {
            if (++elements_ > kElementLimit)
                return tooLarge();
            if (static_cast<Element>(kind) == Element::sectionEnd)
                return depth > 0 ? Result<void>() : malformed();
            std::string name;
            if (!reader_.name(name))
                return malformed();
            Result<void> read;
            if (static_cast<Element>(kind) == Element::keyValue)
                read = reader_.value(section.values[name]) ? Result<void>() : malformed();
            else if (static_cast<Element>(kind) == Element::listStart)
                read = list(section.lists[name]);
            else if (static_cast<Element>(kind) == Element::sectionStart)
                read = parse(section.sections.emplace_back(name, Section()).content, depth + 1);
            else
                return malformed();
            if (!read)
                return read;
        }
        return depth == 0 ? Result<void>() : malformed();
    }

private:
    Result<void> list(std::vector<std::string>& items) {
        std::uint8_t kind = 0;
        while (reader_.byte(kind)) {
            if (++elements_ > kElementLimit)
                return tooLarge();
            if (static_cast<Element>(kind) == Element::listEnd)
                return {};
            if (static_cast<Element>(kind) != Element::listItem ||
                !reader_.value(items.emplace_back()))
                return malformed();
        }
        return malformed();
    }

    Reader& reader_;
    std::size_t elements_ = 0;
};

}  // namespace

std::string Section::value(const std::string& key) const {
    const auto found = values.find(key);
    return found == values.end() ? std::string() : found->second;
}

const std::vector<std::string>& Section::list(const std::string& key) const {
    static const std::vector<std::string> kNone;
    const auto found = lists.find(key);
    return found == lists.end() ? kNone : found->second;
}

const Section* Section::section(const std::string& name) const {
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&](const auto& entry) { return entry.name == name; });
    return found == sections.end() ? nullptr : &found->content;
}

bool Section::operator==(const Section& other) const {
    return values == other.values && lists == other.lists && sections == other.sections;
}

Result<std::string> encode(const Packet& packet) {
    Writer writer;
    writer.section(packet.message, 0);
    return std::move(writer).finish(packet.type, packet.name);
}

Result<Packet> decode(std::string_view bytes) {
    Reader reader(bytes);
    std::uint8_t type = 0;
    Packet packet;
    if (!reader.byte(type) || type > static_cast<std::uint8_t>(PacketType::event))
        return malformed();
    packet.type = static_cast<PacketType>(type);
    if (named(packet.type) && !reader.name(packet.name))
        return malformed();
    if (const auto parsed = SectionParser(reader).parse(packet.message, 0); !parsed)
        return passOn(parsed);
    return packet;
}

}  // namespace callbox::helper::vici

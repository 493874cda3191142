// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/content_coding.h"

#include <algorithm>

#include "core/coding/decoded_text.h"
#include "core/words/characters.h"

namespace callbox::core::coding {

namespace {

std::string_view trimmed(std::string_view text) {
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// "q=0", "q=0.000": not wanted at all.
bool unwanted(std::string_view parameters) {
    parameters = trimmed(parameters);
    return parameters.size() >= 3 && sameIgnoringCase(parameters.substr(0, 2), "q=") &&
           parameters.find_first_not_of("0.", 2) == std::string_view::npos;
}

}  // namespace

std::string_view nameOf(ContentCoding coding) {
    switch (coding) {
        case ContentCoding::gzip:
            return "gzip";
        case ContentCoding::zstd:
            return "zstd";
        case ContentCoding::identity:
            break;
    }
    return "identity";
}

std::optional<ContentCoding> codingNamed(std::string_view contentEncoding) {
    const std::string_view name = trimmed(contentEncoding);
    if (name.empty() || sameIgnoringCase(name, "identity"))
        return ContentCoding::identity;
    if (sameIgnoringCase(name, "zstd"))
        return ContentCoding::zstd;
    if (sameIgnoringCase(name, "gzip") || sameIgnoringCase(name, "x-gzip"))
        return ContentCoding::gzip;
    return std::nullopt;
}

ContentCoding bestOf(std::string_view acceptEncoding) {
    ContentCoding best = ContentCoding::identity;
    while (!acceptEncoding.empty()) {
        const auto comma = acceptEncoding.find(',');
        const std::string_view item = acceptEncoding.substr(0, comma);
        acceptEncoding =
            comma == std::string_view::npos ? std::string_view{} : acceptEncoding.substr(comma + 1);
        const auto mark = item.find(';');
        const auto coding = codingNamed(item.substr(0, mark));
        if (coding && !(mark != std::string_view::npos && unwanted(item.substr(mark + 1))))
            best = std::max(best, *coding);
    }
    return best;
}

Result<std::string> encode(ContentCoding coding, std::string_view bytes, Effort effort) {
    switch (coding) {
        case ContentCoding::gzip:
            return gzip(bytes, effort);
        case ContentCoding::zstd:
            return zstdFrame(bytes, effort);
        case ContentCoding::identity:
            break;
    }
    return std::string(bytes);
}

Result<std::string> decode(ContentCoding coding, std::string_view bytes,
                           const DecodeLimits& limits) {
    DecodedText text(bytes.size(), limits);
    const Result<void> decoded = coding == ContentCoding::gzip   ? gunzip(bytes, text)
                                 : coding == ContentCoding::zstd ? fromZstdFrame(bytes, text)
                                                                 : text.append(bytes);
    if (!decoded)
        return passOn(decoded);
    return text.take();
}

bool withinRatio(std::size_t coded, std::size_t decoded) {
    const DecodeLimits usual;
    return decoded <= usual.unsuspected || decoded / usual.ratio <= coded;
}

}  // namespace callbox::core::coding

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/pseudonyms.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <re2/re2.h>

#include "core/words/characters.h"

namespace callbox::core::disclosure {

namespace {

constexpr std::string_view kHost = "host";
constexpr std::string_view kAddress = "address";
constexpr std::string_view kPerson = "person";
constexpr std::size_t kTokenBytes = 6;
/// Shorter names are part of too many words: they count only where they stand alone.
constexpr std::size_t kShortName = 4;
constexpr std::size_t kLongestName = 255;
constexpr std::int64_t kMemory = std::int64_t{64} << 20;
/// What looks like an address; whether it is one is decided by isAddress().
constexpr const char* kAddresses =
    R"(\b(?:[0-9]{1,3}\.){3}[0-9]{1,3}\b|(?:\b[0-9a-f]{1,4})?(?::{1,2}[0-9a-f]{1,4}){2,7}\b)"
    R"(|\b[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}::)";

bool isOctets(std::string_view text) {
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find('.'));
        unsigned value = 256;
        std::from_chars(part.data(), part.data() + part.size(), value);
        if (value > 255)
            return false;
        text.remove_prefix(std::min(part.size() + 1, text.size()));
    }
    return true;
}

bool isAddress(std::string_view text) {
    if (text.find('.') != std::string_view::npos)
        return isOctets(text);
    // Times and PCI addresses have colons, too; six pairs are a network adapter's.
    const auto colons = std::count(text.begin(), text.end(), ':');
    return text.find("::") != std::string_view::npos ? text.size() > 3 : colons == 7;
}

bool isOneOf(const std::string& name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool holdsHost(const TextPath& path) {
    const std::string& last = path.back();
    if (isOneOf(last, {"partitionName", "hostName"}))
        return true;
    const bool named = path.size() > 1 && last == "name";
    return (named && path[path.size() - 2] == "system") ||
           (named && path.size() == 3 && path[0] == "subjects") ||
           (path.size() > 1 && path[path.size() - 2] == "reporters");
}

bool holdsPerson(const TextPath& path) {
    if (path.size() < 2)
        return false;
    const std::string& last = path.back();
    const std::string& owner = path[path.size() - 2];
    return owner == "contact" || owner == "supportIds" || isOneOf(last, {"author", "account"}) ||
           (owner == "customer" &&
            isOneOf(last, {"adminName", "adminEmail", "adminPhone", "adminAltPhone", "adminFax",
                           "adminAltFax", "sysPhone"})) ||
           isOneOf(last, {"actor", "replacedBy"});
}

/// Version numbers may look like addresses.
bool holdsVersion(const TextPath& path) {
    return !path.empty() &&
           isOneOf(path.back(), {"version", "firmwareLevel", "osLevel", "kernel", "driverVersion"});
}

std::string expressionFor(const std::map<std::string, std::string_view>& kinds, bool addresses) {
    std::vector<std::string> names;
    names.reserve(kinds.size());
    for (const auto& [name, kind] : kinds)
        names.push_back(name);
    std::sort(names.begin(), names.end(),
              [](const auto& a, const auto& b) { return a.size() > b.size(); });
    std::string expression;
    for (const std::string& name : names) {
        const std::string quoted = re2::RE2::QuoteMeta(name);
        expression += (expression.empty() ? "" : "|") +
                      (name.size() < kShortName ? "\\b" + quoted + "\\b" : quoted);
    }
    if (addresses)
        expression += (expression.empty() ? "" : "|") + std::string(kAddresses);
    return "(?i)(" + expression + ")";
}

}  // namespace

void HiddenNames::look(const TextPath& path, const std::string& text,
                       const api::PseudonymSettings& settings) {
    if (text.empty() || text.size() > kLongestName || path.empty())
        return;
    // What the service itself does is no person's doing.
    if (settings.hosts && holdsHost(path))
        hosts.insert(text);
    else if (settings.people && holdsPerson(path) && text != "callboxd")
        people.insert(text);
}

Result<std::shared_ptr<const NameFinder>> NameFinder::compile(HiddenNames names, bool addresses) {
    NameFinder finder;
    for (const std::string& host : names.hosts) {
        finder.kinds_.emplace(lowered(host), kHost);
        // The name alone stands in messages of the system itself.
        if (const auto dot = host.find('.');
            dot != std::string::npos && dot > 0 &&
            host.find_first_not_of("0123456789.") != std::string::npos)
            finder.kinds_.emplace(lowered(host.substr(0, dot)), kHost);
    }
    for (const std::string& person : names.people)
        finder.kinds_.emplace(lowered(person), kPerson);
    if (!finder.kinds_.empty() || addresses) {
        re2::RE2::Options options;
        options.set_log_errors(false);
        options.set_max_mem(kMemory);
        finder.expression_ =
            std::make_shared<const re2::RE2>(expressionFor(finder.kinds_, addresses), options);
        if (!finder.expression_->ok())
            return fail(
                ErrorCode::limitExceeded,
                say("pseudonym.too-many-names", {{"count", std::to_string(finder.kinds_.size())}}));
    }
    finder.names_ = std::move(names);
    finder.addresses_ = addresses;
    return std::make_shared<const NameFinder>(std::move(finder));
}

std::optional<NameFinder::Hit> NameFinder::next(std::string_view text, std::size_t from,
                                                bool addresses) const {
    const re2::StringPiece all(text.data(), text.size());
    re2::StringPiece found;
    while (expression_ && from <= text.size() &&
           expression_->Match(all, from, text.size(), re2::RE2::UNANCHORED, &found, 1)) {
        Hit hit{static_cast<std::size_t>(found.data() - all.data()),
                std::string(found.data(), found.size()), kAddress};
        const auto known = kinds_.find(lowered(hit.name));
        if (known != kinds_.end())
            hit.kind = known->second;
        if (known != kinds_.end() || (addresses && isAddress(hit.name)))
            return hit;
        from = hit.begin + 1;
    }
    return std::nullopt;
}

std::string Pseudonyms::tokenFor(std::string_view kind, const std::string& name, Used& used) const {
    const std::string text = std::string(kind) + '\n' + lowered(name);
    std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
    unsigned length = 0;
    HMAC(EVP_sha256(), key_.data(), static_cast<int>(key_.size()),
         reinterpret_cast<const unsigned char*>(text.data()), text.size(), mac.data(), &length);
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string token = std::string(kind) + '-';
    for (std::size_t i = 0; i < kTokenBytes; ++i) {
        token += kDigits[mac[i] >> 4U];
        token += kDigits[mac[i] & 0xFU];
    }
    used.emplace(token, name);
    return token;
}

std::size_t Pseudonyms::rewrite(const TextPath& path, std::string& text, Used& used) const {
    if (text.empty() || isIdentity(path))
        return 0;
    const bool addresses = !holdsVersion(path);
    std::string result;
    std::size_t replaced = 0;
    std::size_t done = 0;
    while (const auto hit = finder_->next(text, done, addresses)) {
        result.append(text, done, hit->begin - done);
        result += tokenFor(hit->kind, hit->name, used);
        ++replaced;
        done = hit->begin + hit->name.size();
    }
    if (replaced > 0) {
        result.append(text, done);
        text = std::move(result);
    }
    return replaced;
}

std::string turnBack(
    const std::string& text,
    const std::function<std::optional<std::string>(const std::string& token)>& meaning) {
    static const re2::RE2 kToken("((?:host|address|person)-[0-9a-f]{12})");
    std::string result;
    re2::StringPiece rest(text);
    std::size_t done = 0;
    std::string token;
    while (re2::RE2::FindAndConsume(&rest, kToken, &token)) {
        const auto end = static_cast<std::size_t>(rest.data() - text.data());
        result.append(text, done, end - token.size() - done);
        result += meaning(token).value_or(token);
        done = end;
    }
    return result.append(text, done);
}

}  // namespace callbox::core::disclosure

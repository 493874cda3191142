// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/api/leaving_operations.h"
#include "core/disclosure/message_texts.h"
#include "core/model/inventory.h"
#include "core/words/result.h"

namespace re2 {
class RE2;
}

namespace callbox::core::disclosure {

/// What is to be hidden, by what it is.
struct HiddenNames {
    std::set<std::string> hosts;
    std::set<std::string> people;

    bool operator==(const HiddenNames&) const = default;

    /// Notes the text of a field that holds such a name, whatever the name is.
    void look(const TextPath& path, const std::string& text,
              const api::PseudonymSettings& settings);
};

/// Finds names and addresses in a text; compiled once, used for many messages.
class NameFinder {
public:
    /// Errors: limitExceeded, when the names are too many to be looked for.
    static Result<std::shared_ptr<const NameFinder>> compile(HiddenNames names, bool addresses);

    bool isOf(const HiddenNames& names, bool addresses) const {
        return addresses_ == addresses && names_ == names;
    }

    struct Hit {
        std::size_t begin = 0;
        std::string name;
        std::string_view kind;  ///< "host", "person", "address"
    };
    /// The first one from `from` on; addresses only where they are wanted.
    std::optional<Hit> next(std::string_view text, std::size_t from, bool addresses) const;

private:
    NameFinder() = default;

    HiddenNames names_;
    bool addresses_ = false;
    std::map<std::string, std::string_view> kinds_;  ///< of names in lower case
    std::shared_ptr<const re2::RE2> expression_;     ///< null: there is nothing to find
};

/// Puts tokens ("host-3f0a9c51b2d4") in the place of names and addresses: the same for the same
/// name in upper or lower case, by a key that does not leave. Ids, type, model and serial numbers
/// stay.
class Pseudonyms {
public:
    Pseudonyms(std::string key, std::shared_ptr<const NameFinder> finder)
        : key_(std::move(key)), finder_(std::move(finder)) {}

    /// What stands for what.
    using Used = std::map<std::string, std::string>;

    /// Gives how many names it replaced.
    std::size_t rewrite(const TextPath& path, std::string& text, Used& used) const;

private:
    std::string tokenFor(std::string_view kind, const std::string& name, Used& used) const;

    std::string key_;
    std::shared_ptr<const NameFinder> finder_;
};

/// The text with each token that `meaning` knows turned back.
std::string turnBack(
    const std::string& text,
    const std::function<std::optional<std::string>(const std::string& token)>& meaning);

}  // namespace callbox::core::disclosure

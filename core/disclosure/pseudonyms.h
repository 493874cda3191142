// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/api/leaving_operations.h"
#include "core/disclosure/message_texts.h"
#include "core/model/inventory.h"

namespace re2 {
class RE2;
}

namespace callbox::core::disclosure {

/// What is to be hidden, by what it is.
struct HiddenNames {
    std::set<std::string> hosts;
    std::set<std::string> people;

    /// Notes the text of a field that holds such a name, whatever the name is.
    void look(const TextPath& path, const std::string& text,
              const api::PseudonymSettings& settings);
};

/// Puts tokens ("host-3f0a9c51b2d4") in the place of names and addresses: the same for the same
/// name in upper or lower case, by a key that does not leave. Ids, type, model and serial numbers
/// stay.
class Pseudonyms {
public:
    Pseudonyms(const api::PseudonymSettings& settings, std::string key, const HiddenNames& names);

    /// What stands for what.
    using Used = std::map<std::string, std::string>;

    /// Gives how many names it replaced.
    std::size_t rewrite(const TextPath& path, std::string& text, Used& used) const;

private:
    std::string tokenFor(std::string_view kind, const std::string& name, Used& used) const;
    std::size_t replaceNames(std::string& text, bool addresses, Used& used) const;

    api::PseudonymSettings settings_;
    std::string key_;
    std::map<std::string, std::string_view> kinds_;  ///< of names in lower case
    std::shared_ptr<const re2::RE2> expression_;
};

/// The text with each token that `meaning` knows turned back.
std::string turnBack(
    const std::string& text,
    const std::function<std::optional<std::string>(const std::string& token)>& meaning);

}  // namespace callbox::core::disclosure

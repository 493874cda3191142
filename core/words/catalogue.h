// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/words/result.h"

namespace callbox::core {

/// The sentences of one language: resources/words/<language>/*.json, linked into the program.
/// Each file is one object of entries
///   "part.key": {"text": "The host {host} cannot be reached.", "remedy": "Check the network."}
/// `text` may be {"one": ..., "other": ...}, chosen by the argument `count` (see plural.h). What a
/// language lacks is taken from English; what English lacks is rendered as the key itself, so that
/// nothing is ever shown empty. Reads only after load(), so threads may share one.
class Catalogue {
public:
    /// `language` is "de" or a locale such as "de_AT.UTF-8"; the nearest file serves: "pt_PT" is
    /// read as "pt_BR" where no nearer one is there. Unknown ones, "C" and "" are English.
    static Catalogue load(std::string_view language);

    /// Entries of a rule pack or of a test, over those already there. Errors: protocol.
    Result<void> add(std::string_view json);

    /// The sentence, its arguments inserted as data: control characters become U+FFFD (line breaks
    /// and tabs a space), a value is cut after 4 KiB, an absent argument stays as `{name}`.
    /// An empty message is an empty text.
    std::string render(const Message& message) const;
    /// What the reader can do about it; empty when the entry has no remedy. A message of a plugin
    /// from elsewhere, whose sentence is its key, tells it in the argument "remedy".
    std::string remedy(const Message& message) const;

    bool knows(std::string_view key) const;
    /// In alphabetical order.
    std::vector<std::string> keys() const;
    /// The `{name}`s that text and remedy of `key` use, in alphabetical order.
    std::vector<std::string> argumentsOf(std::string_view key) const;
    const std::string& language() const { return language_; }

private:
    struct Entry {
        std::string text;
        /// By its name, for counts that `text` does not serve.
        std::vector<std::pair<std::string, std::string>> forms;
        std::string remedy;
    };

    std::string language_ = "en";
    std::map<std::string, Entry, std::less<>> entries_;
};

/// Language and territory ("de", "pt_BR") of the first of LC_ALL, LC_MESSAGES and LANG that is not
/// empty, as `environment` (getenv in the programs) gives them; "en" without any.
std::string languageOf(const std::function<std::string(std::string_view)>& environment);

/// `text` made fit to show: valid UTF-8 of at most `limit` bytes without control or bidirectional
/// override characters.
std::string showable(std::string_view text, std::size_t limit = 4096);

}  // namespace callbox::core

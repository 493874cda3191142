// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace callbox::cli {

using core::failField;
using core::say;

bool Parsed::has(std::string_view option) const {
    return options_.contains(option);
}

std::string Parsed::value(std::string_view option, std::string fallback) const {
    const auto found = options_.find(option);
    return found == options_.end() || found->second.empty() ? std::move(fallback)
                                                            : found->second.front();
}

std::vector<std::string> Parsed::values(std::string_view option) const {
    const auto found = options_.find(option);
    return found == options_.end() ? std::vector<std::string>{} : found->second;
}

namespace {

struct Match {
    const Option* option = nullptr;
    std::string_view attached;  ///< value in the same word
    bool hasAttached = false;
};

Match match(std::string_view word, const std::vector<Option>& options) {
    const bool isLong = word.starts_with("--");
    const std::string_view body = word.substr(isLong ? 2 : 1);
    const auto equals = body.find('=');
    const std::string_view name = body.substr(0, equals);
    for (const Option& option : options)
        if (option.name == name && name.size() > 1)
            return {&option,
                    equals == std::string_view::npos ? std::string_view{} : body.substr(equals + 1),
                    equals != std::string_view::npos};
    if (isLong)
        return {};
    for (const Option& option : options)
        if (option.letter == body.front() && (body.size() == 1 || option.takes != Takes::nothing))
            return {&option, body.substr(1), body.size() > 1};
    return {};
}

/// "-xt" as "-x" and "-t"; a word that is no such bundle stays as it is.
std::vector<std::string> unbundled(const std::string& word, const std::vector<Option>& options) {
    const auto flag = [&](char letter) {
        return std::any_of(options.begin(), options.end(), [&](const Option& option) {
            return option.letter == letter && option.takes == Takes::nothing;
        });
    };
    if (word.size() < 3 || word[0] != '-' || word[1] == '-' || match(word, options).option ||
        !std::all_of(word.begin() + 1, word.end(), flag))
        return {word};
    std::vector<std::string> words;
    for (const char letter : word.substr(1))
        words.push_back({'-', letter});
    return words;
}

bool isOption(std::string_view word) {
    return word.size() > 1 && word.front() == '-';
}

}  // namespace

core::Result<Parsed> parseArguments(const std::vector<std::string>& given,
                                    const std::vector<Option>& options) {
    std::vector<std::string> arguments = given;
    Parsed parsed;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (const auto words = unbundled(arguments[i], options); words.size() > 1) {
            arguments[i] = words.front();
            arguments.insert(arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                             words.begin() + 1, words.end());
        }
        const std::string word = arguments[i];
        if (word == "--") {
            parsed.positional.insert(parsed.positional.end(),
                                     arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                     arguments.end());
            break;
        }
        if (!isOption(word)) {
            parsed.positional.push_back(word);
            continue;
        }
        const Match found = match(word, options);
        if (!found.option)
            return failField(word, say("cli.usage.unknown-option", {{"option", word}}));
        const std::string name(found.option->name);
        auto& values = parsed.options_[name];
        const bool again = parsed.options_.contains(name) && !values.empty();
        if (again && !found.option->repeated)
            return failField(name, say("cli.usage.option-twice", {{"option", name}}));
        if (found.option->takes == Takes::nothing) {
            if (found.hasAttached)
                return failField(name, say("cli.usage.no-value", {{"option", name}}));
            values.emplace_back();
        } else if (found.hasAttached) {
            values.emplace_back(found.attached);
        } else if (i + 1 < arguments.size() &&
                   (found.option->takes == Takes::value || !isOption(arguments[i + 1]))) {
            values.push_back(arguments[++i]);
        } else if (found.option->takes == Takes::value) {
            return failField(name, say("cli.usage.value-missing", {{"option", name}}));
        } else {
            values.emplace_back();
        }
    }
    return parsed;
}

core::Result<std::uint64_t> wholeNumber(std::string_view field, std::string_view text,
                                        std::uint64_t least, std::uint64_t most) {
    std::uint64_t number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || stop != text.data() + text.size() || number < least ||
        number > most)
        return failField(std::string(field),
                         say("cli.usage.not-a-number", {{"field", std::string(field)},
                                                        {"text", std::string(text)},
                                                        {"least", std::to_string(least)},
                                                        {"most", std::to_string(most)}}));
    return number;
}

}  // namespace callbox::cli

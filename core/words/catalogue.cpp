// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/catalogue.h"

#include <algorithm>

#include <boost/json.hpp>

#include "callbox_core_catalogue_resources.h"
#include "core/words/plural.h"

namespace callbox::core {

namespace js = boost::json;

namespace {

std::string textOf(const js::object& object, std::string_view member) {
    const auto* value = object.if_contains(js::string_view(member.data(), member.size()));
    if (!value || !value->is_string())
        return {};
    return {value->get_string().data(), value->get_string().size()};
}

/// Calls `literal(text)` and `argument(name)` for the pieces of a sentence, in order.
template <class Literal, class Argument>
void pieces(std::string_view text, Literal&& literal, Argument&& argument) {
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) {
            literal(text);
            return;
        }
        literal(text.substr(0, open));
        argument(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
}

std::string fill(std::string_view text, const Message& message) {
    std::string result;
    pieces(
        text, [&](std::string_view literal) { result += literal; },
        [&](std::string_view name) {
            const auto found = message.args.find(std::string(name));
            if (found == message.args.end())
                result.append("{").append(name).append("}");
            else
                result += showable(found->second);
        });
    return result;
}

/// The folder in resources/words that serves `language` best; empty: none.
std::string folderFor(std::string_view language) {
    const std::string_view locale = language.substr(0, language.find_first_of(".@"));
    const std::string_view plain = locale.substr(0, locale.find_first_of("_-"));
    std::string nearest;
    for (const EmbeddedFile& file : words::embeddedFiles()) {
        const std::string_view folder = file.name.substr(0, file.name.find('/'));
        if (folder == locale)
            return std::string(folder);
        if (folder == plain || (nearest.empty() && folder.substr(0, folder.find('_')) == plain))
            nearest = folder;
    }
    return nearest;
}

}  // namespace

Catalogue Catalogue::load(std::string_view language) {
    Catalogue catalogue;
    const auto addAll = [&](const std::string& folder) {
        for (const EmbeddedFile& file : words::embeddedFiles()) {
            // A malformed file is a defect that the catalogue's test finds; here the rest serves.
            if (file.name.starts_with(folder + '/'))
                (void)catalogue.add(file.bytes);
        }
    };
    addAll("en");
    if (const auto folder = folderFor(language); !folder.empty() && folder != "en") {
        catalogue.language_ = folder;
        addAll(folder);
    }
    return catalogue;
}

Result<void> Catalogue::add(std::string_view json) {
    boost::system::error_code error;
    const auto parsed = js::parse(js::string_view(json.data(), json.size()), error);
    const auto* object = error ? nullptr : parsed.if_object();
    if (!object)
        return fail(ErrorCode::protocol, say("json.malformed"), error.message());
    for (const auto& [key, value] : *object) {
        const std::string name(key.data(), key.size());
        const auto* source = value.if_object();
        Entry entry;
        if (source) {
            entry.text = textOf(*source, "text");
            entry.remedy = textOf(*source, "remedy");
            const auto* plural = source->if_contains("text");
            if (plural && plural->is_object()) {
                entry.text = textOf(plural->get_object(), "other");
                for (const char* form : {"one", "few", "many"})
                    if (std::string text = textOf(plural->get_object(), form); !text.empty())
                        entry.forms.emplace_back(form, std::move(text));
            }
        }
        if (entry.text.empty())
            return fail(ErrorCode::protocol,
                        say("json.wrong-type", {{"path", name}, {"expected", "a text"}}));
        // A translation without a remedy keeps the English one rather than losing it.
        const auto known = entries_.find(name);
        if (entry.remedy.empty() && known != entries_.end())
            entry.remedy = known->second.remedy;
        entries_.insert_or_assign(name, std::move(entry));
    }
    return {};
}

std::string Catalogue::render(const Message& message) const {
    const auto found = entries_.find(message.key);
    if (found == entries_.end())
        return showable(message.key);
    const auto& [text, forms, remedy] = found->second;
    const auto count = message.args.find("count");
    if (!forms.empty() && count != message.args.end()) {
        const auto wanted = pluralForm(language_, count->second);
        for (const auto& [form, formed] : forms)
            if (form == wanted)
                return fill(formed, message);
    }
    return fill(text, message);
}

std::string Catalogue::remedy(const Message& message) const {
    const auto found = entries_.find(message.key);
    if (found != entries_.end())
        return fill(found->second.remedy, message);
    const auto given = message.args.find("remedy");
    return given == message.args.end() ? std::string{} : showable(given->second);
}

bool Catalogue::knows(std::string_view key) const {
    return entries_.contains(key);
}

std::vector<std::string> Catalogue::keys() const {
    std::vector<std::string> result;
    for (const auto& [key, entry] : entries_)
        result.push_back(key);
    return result;
}

std::vector<std::string> Catalogue::argumentsOf(std::string_view key) const {
    std::vector<std::string> result;
    const auto found = entries_.find(key);
    if (found == entries_.end())
        return result;
    const auto collect = [&](std::string_view text) {
        pieces(
            text, [](std::string_view) {},
            [&](std::string_view name) { result.emplace_back(name); });
    };
    collect(found->second.text);
    collect(found->second.remedy);
    for (const auto& [form, text] : found->second.forms)
        collect(text);
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::string languageOf(const std::function<std::string(std::string_view)>& environment) {
    for (const std::string_view name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const std::string value = environment(name);
        if (value.empty())
            continue;
        const std::string locale = value.substr(0, value.find_first_of(".@"));
        return locale == "C" || locale == "POSIX" ? "en" : locale;
    }
    return "en";
}

}  // namespace callbox::core

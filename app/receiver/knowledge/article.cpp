// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/knowledge/article.h"

#include <optional>

namespace callbox::app::receiver {

namespace {

using core::ErrorCode;
using core::fail;
using core::say;

constexpr std::size_t kLongestArticle = std::size_t{256} << 10U;
constexpr std::size_t kPatterns = 64;

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::string unquoted(std::string_view text) {
    if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'') &&
        text.back() == text.front())
        text = text.substr(1, text.size() - 2);
    return std::string(text);
}

std::vector<std::string> listFrom(std::string_view text) {
    std::vector<std::string> items;
    while (!text.empty() && items.size() < kPatterns) {
        const auto comma = text.find(',');
        if (const auto item = trimmed(text.substr(0, comma)); !item.empty())
            items.push_back(unquoted(item));
        text = comma == std::string_view::npos ? std::string_view{} : text.substr(comma + 1);
    }
    return items;
}

/// Takes the next line off `text`; none when it is used up.
std::optional<std::string_view> nextLine(std::string_view& text) {
    if (text.empty())
        return std::nullopt;
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    return line;
}

void take(Article& article, std::string_view key, std::string_view value) {
    if (key == "id")
        article.id = unquoted(value);
    else if (key == "title")
        article.title = unquoted(value);
    else if (key == "reference-codes")
        article.referenceCodes = listFrom(value);
    else if (key == "parts")
        article.parts = listFrom(value);
    else if (key == "machine-types")
        article.machineTypes = listFrom(value);
    else if (key == "symptoms")
        article.symptoms = unquoted(value);
    else if (key == "parts-needed")
        article.partsNeeded = value == "yes";
}

}  // namespace

core::Result<Article> articleFromText(std::string_view text, std::string_view name) {
    const auto malformed = [&](const char* what) {
        return fail(ErrorCode::protocol, say("receiver.article-malformed",
                                             {{"article", std::string(name)}, {"what", what}}));
    };
    if (text.size() > kLongestArticle)
        return fail(ErrorCode::limitExceeded,
                    say("receiver.article-too-large", {{"article", std::string(name)}}));
    const auto first = nextLine(text);
    if (!first || trimmed(*first) != "---")
        return malformed("---");
    Article article;
    for (;;) {
        const auto line = nextLine(text);
        if (!line)
            return malformed("---");
        const auto content = trimmed(*line);
        if (content == "---")
            break;
        if (content.empty() || content.front() == '#')
            continue;
        const auto colon = content.find(':');
        if (colon == std::string_view::npos)
            return malformed("front matter");
        take(article, trimmed(content.substr(0, colon)), trimmed(content.substr(colon + 1)));
    }
    if (article.id.empty())
        return malformed("id");
    if (article.title.empty())
        return malformed("title");
    article.body = std::string(text.substr(std::min(text.find_first_not_of("\r\n"), text.size())));
    return article;
}

}  // namespace callbox::app::receiver

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/knowledge/knowledge_base.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>

#include "callbox_receiver_knowledge_resources.h"
#include "core/words/characters.h"

namespace callbox::app::receiver {

namespace {

using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;

constexpr std::size_t kAttached = 5;
constexpr int kByCode = 1000;
constexpr int kByPart = 500;
constexpr int kByMachine = 100;

/// 0: no pattern covers it. A longer pattern says more.
int closeness(const std::vector<std::string>& patterns, std::string_view text, int base) {
    int best = 0;
    for (const auto& pattern : patterns) {
        if (text.empty() || !covers(pattern, text))
            continue;
        const bool exact = pattern.find('*') == std::string::npos;
        best = std::max(best, base + static_cast<int>(std::min<std::size_t>(pattern.size(), 200)) +
                                  (exact ? 200 : 0));
    }
    return best;
}

int score(const Article& article, const core::ServiceableEvent& event) {
    const auto& mtms = event.failingMtms;
    const std::string typeAndModel = mtms.model.empty() ? mtms.type : mtms.type + '-' + mtms.model;
    const int machine = std::max(closeness(article.machineTypes, mtms.type, kByMachine),
                                 closeness(article.machineTypes, typeAndModel, kByMachine));
    if (!article.machineTypes.empty() && machine == 0)
        return 0;
    int best = closeness(article.referenceCodes, event.referenceCode, kByCode);
    for (const auto& fru : event.frus)
        best = std::max(best, closeness(article.parts, fru.partNumber, kByPart));
    if (best > 0)
        return best + (machine > 0 ? 1 : 0);
    return article.referenceCodes.empty() && article.parts.empty() ? machine : 0;
}

Result<KnowledgeBase> fromTexts(
    const std::vector<std::pair<std::string, std::string>>& namedTexts) {
    std::vector<Article> articles;
    for (const auto& [name, text] : namedTexts) {
        auto article = articleFromText(text, name);
        if (!article)
            return core::passOn(std::move(article));
        articles.push_back(std::move(*article));
    }
    return KnowledgeBase::fromArticles(std::move(articles));
}

}  // namespace

bool covers(std::string_view pattern, std::string_view text) {
    // Goes back only to the last '*', so the time is bounded by the product of the lengths.
    std::size_t p = 0, t = 0;
    std::size_t star = std::string_view::npos, resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && core::lowered(pattern[p]) == core::lowered(text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

Result<KnowledgeBase> KnowledgeBase::fromArticles(std::vector<Article> articles) {
    std::sort(articles.begin(), articles.end(),
              [](const Article& a, const Article& b) { return a.id < b.id; });
    const auto twice =
        std::adjacent_find(articles.begin(), articles.end(),
                           [](const Article& a, const Article& b) { return a.id == b.id; });
    if (twice != articles.end())
        return fail(ErrorCode::conflict, say("receiver.article-twice", {{"article", twice->id}}));
    KnowledgeBase base;
    base.articles_ = std::move(articles);
    return base;
}

Result<KnowledgeBase> KnowledgeBase::embedded() {
    std::vector<std::pair<std::string, std::string>> texts;
    for (const auto& file : knowledge::embeddedFiles())
        texts.emplace_back(file.name, file.bytes);
    return fromTexts(texts);
}

Result<KnowledgeBase> KnowledgeBase::fromDirectory(const std::string& directory) {
    std::error_code error;
    std::vector<std::pair<std::string, std::string>> texts;
    for (std::filesystem::directory_iterator entry(directory, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().extension() != ".md")
            continue;
        std::ifstream file(entry->path(), std::ios::binary);
        std::ostringstream text;
        text << file.rdbuf();
        texts.emplace_back(entry->path().filename().string(), text.str());
    }
    if (error)
        return fail(ErrorCode::notFound,
                    say("receiver.knowledge-unreadable",
                        {{"directory", directory}, {"cause", error.message()}}));
    return fromTexts(texts);
}

const Article* KnowledgeBase::find(std::string_view id) const {
    const auto found = std::find_if(articles_.begin(), articles_.end(),
                                    [&](const Article& article) { return article.id == id; });
    return found == articles_.end() ? nullptr : &*found;
}

std::vector<core::ArticleReference> KnowledgeBase::match(
    const core::ServiceableEvent& event) const {
    std::vector<std::pair<int, const Article*>> ranked;
    for (const auto& article : articles_)
        if (const int points = score(article, event); points > 0)
            ranked.emplace_back(points, &article);
    std::sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second->id < b.second->id;
    });
    std::vector<core::ArticleReference> attached;
    for (const auto& [points, article] : ranked) {
        if (attached.size() == kAttached)
            break;
        attached.push_back({article->id, article->title});
    }
    return attached;
}

}  // namespace callbox::app::receiver

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/receiver/knowledge/article.h"
#include "core/model/serviceable_event.h"

namespace callbox::app::receiver {

/// The articles, and which of them fit a problem. Reads only after it is made.
class KnowledgeBase {
public:
    KnowledgeBase() = default;
    /// Errors: conflict when two articles have one id.
    static core::Result<KnowledgeBase> fromArticles(std::vector<Article> articles);
    /// The set linked into the program.
    static core::Result<KnowledgeBase> embedded();
    /// Every *.md file of the directory. Errors: notFound, and those of an article.
    static core::Result<KnowledgeBase> fromDirectory(const std::string& directory);

    /// By id.
    const std::vector<Article>& articles() const { return articles_; }
    const Article* find(std::string_view id) const;

    /// At most five, the closest first: reference code in full, then by the longest pattern, then a
    /// callout's part number, then machine type alone. An article that names machine types fits
    /// only those.
    std::vector<core::ArticleReference> match(const core::ServiceableEvent& event) const;

private:
    std::vector<Article> articles_;
};

/// Whether the pattern ('*': any characters), in any case of letters, covers all of the text.
bool covers(std::string_view pattern, std::string_view text);

}  // namespace callbox::app::receiver

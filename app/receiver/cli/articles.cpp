// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include <boost/algorithm/string/join.hpp>

#include "app/receiver/cli/arguments.h"
#include "app/receiver/cli/command.h"
#include "app/receiver/cli/table.h"
#include "app/receiver/cli/views.h"
#include "app/receiver/knowledge/knowledge_base.h"
#include "core/json/codec.h"

namespace callbox::app::receiver {

namespace {

constexpr const char* kHelp = R"(usage: callbox-receiver articles [--knowledge DIR] [--json] [ID]

Lists knowledge articles, or shows one: those built in, or those of a directory.
)";

ArticleView viewOf(const Article& article, bool whole) {
    return {article.id,
            article.title,
            article.referenceCodes,
            article.parts,
            article.machineTypes,
            article.symptoms,
            article.partsNeeded,
            whole ? article.body : std::string()};
}

}  // namespace

ExitCode runArticles(const std::vector<std::string>& words, Terminal& terminal) {
    const auto arguments = parseArguments(words, {{"knowledge", true}, {"json", false}});
    if (!arguments)
        return complain(terminal, arguments.error());
    if (arguments->has("help")) {
        terminal.out << kHelp;
        return ExitCode::good;
    }
    const auto base = arguments->has("knowledge")
                          ? KnowledgeBase::fromDirectory(arguments->value("knowledge"))
                          : KnowledgeBase::embedded();
    if (!base)
        return complain(terminal, base.error());
    if (!arguments->operands.empty()) {
        const std::string& id = arguments->operands.front();
        const Article* article = base->find(id);
        if (!article)
            return complain(terminal,
                            core::Error{core::ErrorCode::notFound,
                                        core::say("receiver.article-unknown", {{"article", id}}),
                                        {},
                                        {}});
        if (arguments->has("json"))
            terminal.out << core::toJson(viewOf(*article, true)) << '\n';
        else
            terminal.out << article->id << "  " << article->title << "\n\n" << article->body;
        return ExitCode::good;
    }
    if (arguments->has("json")) {
        std::vector<ArticleView> views;
        for (const auto& article : base->articles())
            views.push_back(viewOf(article, false));
        terminal.out << core::toJson(views) << '\n';
        return ExitCode::good;
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto& article : base->articles())
        rows.push_back({article.id, boost::algorithm::join(article.referenceCodes, ", "),
                        boost::algorithm::join(article.parts, ", "),
                        boost::algorithm::join(article.machineTypes, ", "), article.title});
    printTable(terminal.out, {"ID", "Reference codes", "Parts", "Machine types", "Title"}, rows);
    return ExitCode::good;
}

}  // namespace callbox::app::receiver

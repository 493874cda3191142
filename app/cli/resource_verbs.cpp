// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/rsct_form.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

/// Every page of the class.
core::Result<api::ResourcePage> allResources(Session& session, api::ResourceQuery query) {
    api::ResourcePage all;
    for (;;) {
        auto page = session.call(api::kResourceList, query);
        if (!page)
            return core::passOn(page);
        all.definition = std::move(page->definition);
        std::move(page->rows.begin(), page->rows.end(), std::back_inserter(all.rows));
        query.after = page->next;
        if (query.after.empty())
            return all;
    }
}

bool shown(const api::ResourcePage& page, const std::string& name, const std::string& kinds) {
    for (const auto& one : page.definition.attributes)
        if (one.name == name)
            return kinds == "b" || (one.kind == core::AttributeKind::dynamic) == (kinds == "d");
    return false;
}

std::string titleOf(const std::string& kinds, const std::string& className) {
    const std::string what = kinds == "b"   ? "Persistent and Dynamic"
                             : kinds == "d" ? "Dynamic"
                                            : "Persistent";
    return "Resource " + what + " Attributes for " + className;
}

ExitCode listClasses(Session& session, const RsctStyle& style) {
    const auto classes = session.call(api::kResourceClasses);
    if (!classes)
        return session.fail(classes.error());
    if (session.json())
        return session.printJson(core::toJson(*classes));
    if (style.header)
        session.out() << "class_name\n";
    for (const auto& one : classes->classes)
        session.out() << rsctText(one.name) << '\n';
    return ExitCode::ok;
}

ExitCode listResources(Session& session, const Parsed& parsed) {
    const auto style = rsctStyle(parsed);
    if (parsed.positional.empty())
        return listClasses(session, style);
    api::ResourceQuery query;
    query.resourceClass = parsed.positional[0];
    query.attributes.assign(parsed.positional.begin() + 1, parsed.positional.end());
    query.selection = parsed.value("s");
    query.partition = parsed.value("n");
    const std::string kinds = parsed.value("A", query.attributes.empty() ? "p" : "b");
    if (kinds != "p" && kinds != "d" && kinds != "b")
        return session.refuse("A", say("cli.usage.attribute-kinds"));
    const auto page = allResources(session, query);
    if (!page)
        return session.fail(page.error());
    if (session.json())
        return session.printJson(core::toJson(*page));
    std::vector<RsctRow> rows;
    for (const auto& resource : page->rows) {
        RsctRow row;
        for (const auto& attribute : resource.attributes)
            if (shown(*page, attribute.name, kinds))
                row.emplace_back(attribute.name, rsctValue(attribute));
        rows.push_back(std::move(row));
    }
    printRsct(session.out(), style, titleOf(kinds, page->definition.name), "resource", rows);
    return ExitCode::ok;
}

ExitCode listDefinitions(Session& session, const Parsed& parsed) {
    const auto style = rsctStyle(parsed);
    if (parsed.positional.empty())
        return listClasses(session, style);
    api::ResourceQuery query;
    query.resourceClass = parsed.positional[0];
    query.limit = 1;
    const auto page = session.call(api::kResourceList, query);
    if (!page)
        return session.fail(page.error());
    if (session.json())
        return session.printJson(core::toJson(page->definition));
    std::vector<RsctRow> rows;
    for (const auto& attribute : page->definition.attributes) {
        std::string states;
        for (const auto& one : attribute.states)
            states += (states.empty() ? "" : ",") + rsctText(one);
        rows.push_back(
            {{"attr_name", rsctText(attribute.name)},
             {"attribute_type", rsctText(nameOf(attribute.kind))},
             {"data_type", rsctText(nameOf(attribute.type) + (attribute.array ? "_array" : ""))},
             {"unit", rsctText(attribute.unit)},
             {"states", '{' + states + '}'}});
    }
    printRsct(session.out(), style, "Resource Attribute Definitions for " + page->definition.name,
              "attribute", rows);
    return ExitCode::ok;
}

}  // namespace

void addResourceVerbs(Verbs& verbs) {
    verbs.push_back(
        {"lsrsrc", "[CLASS [ATTRIBUTE...]]", "List resources and their attributes in RSCT's form",
         0, 64,
         withRsctForms(
             {{"s", Takes::value, "SELECTION", "only those this expression holds for", 's'},
              {"A", Takes::value, "p|d|b", "persistent (without names), dynamic, or both", 'A'},
              {"n", Takes::value, "PARTITION", "only of this partition", 'n'}}),
         "Without a class: the names of the classes. The selection may use every attribute:\n"
         "lsrsrc -s 'PercentTotUsed > 80' FileSystem Name NodeNameList PercentTotUsed",
         listResources});
    verbs.push_back({"lsrsrcdef", "[CLASS]",
                     "List the attributes of a resource class with their types", 0, 1,
                     withRsctForms({}), "", listDefinitions});
}

}  // namespace callbox::cli

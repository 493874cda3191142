// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include "app/receiver/ingest/service_requests.h"
#include "app/receiver/knowledge/knowledge_base.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using namespace callbox::app::receiver;

namespace {

constexpr const char* kText =
    "---\n"
    "id: KA-0001\n"
    "title: \"Replace: a memory module\"\n"
    "reference-codes: CBX-MEM-*, CBX-MEM-0002 ,, B123\r\n"
    "parts: 01GY*\n"
    "machine-types:\n"
    "symptoms: errors\n"
    "parts-needed: yes\n"
    "colour: red\n"
    "# a remark\n"
    "---\n"
    "\n"
    "# Body\n";

Article article(std::string id, std::vector<std::string> codes, std::vector<std::string> parts = {},
                std::vector<std::string> machines = {}) {
    Article made;
    made.title = "title of " + id;
    made.id = std::move(id);
    made.referenceCodes = std::move(codes);
    made.parts = std::move(parts);
    made.machineTypes = std::move(machines);
    return made;
}

std::vector<std::string> matched(const KnowledgeBase& base, const core::ServiceableEvent& event) {
    std::vector<std::string> ids;
    for (const auto& reference : base.match(event))
        ids.push_back(reference.id);
    return ids;
}

core::ServiceableEvent event(const std::string& code, const std::string& part = {}) {
    core::ServiceableEvent made;
    made.referenceCode = code;
    made.failingMtms = {"9009", "42A", "SERIAL"};
    core::Fru fru;
    fru.partNumber = part;
    made.frus = {fru};
    return made;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("an article is read with its front matter") {
    const auto read = articleFromText(kText, "a.md");
    REQUIRE(read);
    CHECK(read->id == "KA-0001");
    CHECK(read->title == "Replace: a memory module");
    CHECK(read->referenceCodes == Ids{"CBX-MEM-*", "CBX-MEM-0002", "B123"});
    CHECK(read->parts == Ids{"01GY*"});
    CHECK(read->machineTypes.empty());
    CHECK(read->partsNeeded);
    CHECK(read->body == "# Body\n");
}

TEST_CASE("an article without what it needs is refused") {
    for (const char* text :
         {"", "# only Markdown\n", "---\nid: KA-1\ntitle: t\n", "---\ntitle: t\n---\n",
          "---\nid: KA-1\n---\n", "---\nid: KA-1\ntitle: t\nno colon\n---\n"})
        CHECK_FALSE(articleFromText(text, "a.md"));
    CHECK_FALSE(articleFromText(std::string(300'000, 'x'), "a.md"));
    CHECK(articleFromText("---\nid: KA-1\ntitle: t\n---", "a.md"));
}

TEST_CASE("patterns cover whole words in any case") {
    CHECK(covers("CBX-MEM-*", "CBX-MEM-0002"));
    CHECK(covers("cbx-mem-0002", "CBX-MEM-0002"));
    CHECK(covers("*", ""));
    CHECK(covers("A*B*C", "AxxBxxBC"));
    CHECK_FALSE(covers("CBX-MEM-", "CBX-MEM-0002"));
    CHECK_FALSE(covers("A*B*C", "AxxBxx"));
    CHECK_FALSE(covers("", "x"));
    CHECK_FALSE(covers(std::string(64, '*') + "b", std::string(10'000, 'a')));
}

TEST_CASE("the closest articles are attached, five at most") {
    const auto base = KnowledgeBase::fromArticles(
        {article("KA-1", {"CBX-MEM-*"}), article("KA-2", {"CBX-MEM-0002"}),
         article("KA-3", {}, {"01GY853"}), article("KA-4", {"CBX-MEM-0002"}, {}, {"8286"}),
         article("KA-5", {}, {}, {"9009*"}), article("KA-6", {"CBX-*"})});
    REQUIRE(base);
    CHECK(matched(*base, event("CBX-MEM-0002", "01GY853")) ==
          Ids{"KA-2", "KA-1", "KA-6", "KA-3", "KA-5"});
    CHECK(matched(*base, event("B1234")) == Ids{"KA-5"});
    CHECK(matched(*base, event("")) == Ids{"KA-5"});
    std::vector<Article> many;
    for (int i = 0; i < 9; ++i)
        many.push_back(article("KA-" + std::to_string(i), {"*"}));
    CHECK(matched(*KnowledgeBase::fromArticles(many), event("B1234")).size() == 5);
}

TEST_CASE("the articles that are linked in can be read and cover what the rules report") {
    const auto base = KnowledgeBase::embedded();
    REQUIRE(base);
    CHECK(base->articles().size() >= 15);
    for (const auto& one : base->articles())
        CHECK_FALSE(one.body.empty());
    CHECK_FALSE(matched(*base, event("CBX-MEM-0002")).empty());
}

TEST_CASE("articles come from a directory too") {
    callbox::tests::TemporaryDirectory directory;
    std::ofstream(directory.path() / "a.md") << kText;
    std::ofstream(directory.path() / "readme.txt") << "no article";
    const auto base = KnowledgeBase::fromDirectory(directory.path());
    REQUIRE(base);
    REQUIRE(base->articles().size() == 1);
    CHECK(base->find("KA-0001"));
    CHECK_FALSE(base->find("KA-0002"));
    std::ofstream(directory.path() / "b.md") << kText;
    CHECK_FALSE(KnowledgeBase::fromDirectory(directory.path()));
    CHECK_FALSE(KnowledgeBase::fromDirectory(directory.path() / "absent"));
}

TEST_CASE("service request numbers read back") {
    CHECK(serviceRequestName(1) == "SR 100-0001");
    CHECK(serviceRequestName(42291) == "SR 104-2291");
    CHECK(serviceRequestName(9'000'000) == "SR 1000-0000");
    for (const std::uint64_t number : {1U, 42291U, 9'000'000U})
        CHECK(serviceRequestNumber(serviceRequestName(number)).value() == number);
    CHECK(serviceRequestNumber("1042291").value() == 42291);
    CHECK(serviceRequestNumber("104-2291").value() == 42291);
    for (const char* text : {"", "SR", "SR 1", "SR x00-0001", "99999999999999999999999", "-1"})
        CHECK_FALSE(serviceRequestNumber(text));
}

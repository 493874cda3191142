// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <sys/stat.h>

#include "app/helper/journal.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using helper::Journal;
using helper::JournalEntry;

namespace {

JournalEntry entry(const std::string& name) {
    JournalEntry made;
    made.name = name;
    made.operation = "tunnel-up";
    made.children = {{42, 4711}};
    made.facts = {{"key", "00ff"}};
    return made;
}

}  // namespace

TEST_CASE("what is written is there for the next helper, until it is removed") {
    const tests::TemporaryDirectory directory;
    {
        auto journal = Journal::open(directory.path() / "state");
        REQUIRE(journal);
        REQUIRE(journal->write(entry("callbox-1")));
        auto changed = entry("callbox-1");
        changed.facts["key"] = "11ee";
        REQUIRE(journal->write(changed));
        REQUIRE(journal->write(entry("callbox-2")));
        journal->remove("callbox-2");
    }
    auto journal = Journal::open(directory.path() / "state");
    REQUIRE(journal);
    const auto entries = journal->entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].name == "callbox-1");
    CHECK(entries[0].children.at(0).startTicks == 4711);
    CHECK(entries[0].facts.at("key") == "11ee");
}

TEST_CASE("only one helper keeps the journal") {
    const tests::TemporaryDirectory directory;
    const auto first = Journal::open(directory.path() / "state");
    REQUIRE(first);
    const auto second = Journal::open(directory.path() / "state");
    REQUIRE_FALSE(second);
    CHECK(second.error().message.key == "helper.runs-already");
}

TEST_CASE("the journal's directory is for its owner alone, and no link") {
    const tests::TemporaryDirectory directory;
    {
        const auto journal = Journal::open(directory.path() / "state");
        REQUIRE(journal);
    }
    struct stat found{};
    REQUIRE(::stat((directory.path() / "state").c_str(), &found) == 0);
    CHECK((found.st_mode & 0777) == 0700);
    std::filesystem::create_symlink(directory.path() / "state", directory.path() / "link");
    CHECK_FALSE(Journal::open(directory.path() / "link"));
}

TEST_CASE("names that lead elsewhere are refused, and what is no entry is removed") {
    const tests::TemporaryDirectory directory;
    auto journal = Journal::open(directory.path() / "state");
    REQUIRE(journal);
    for (const std::string name : {"", "..", "../x", "a/b", "A", "a b"})
        CHECK_FALSE(journal->write(entry(name)));
    const auto sessions = directory.path() / "state" / "sessions";
    std::ofstream(sessions / "callbox-3") << "{\"name\":\"callbox-3\",";
    std::ofstream(sessions / "callbox-4.new") << "half";
    std::ofstream(sessions / "callbox-5") << "{\"name\":\"callbox-6\"}";
    CHECK(journal->entries().empty());
    CHECK(std::filesystem::is_empty(sessions));
}

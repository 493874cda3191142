// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel log of a partition that is rotated, vacuumed or cleared while nobody listens, through
// a real sshd: noticed, nothing told twice, nothing lost that was there to be read.
#include "tests/integration/channel/played_site.h"

using namespace callbox;

namespace {

const std::string kSource = "kernel-log";
const std::string kNoticed = "watch.restarted";

std::string failure(int number) {
    return "md/raid1:md" + std::to_string(number) + ": Disk failure on sda1, disabling device.";
}

struct Site : tests::PlayedSite {
    Site() {
        auto places = machine.places();
        for (const auto& place : machine.kernelPlaces())
            places.push_back(place);
        start(places);
    }

    /// Which failures were told, in their order.
    std::vector<int> told() const {
        std::vector<int> numbers;
        for (const auto& text : texts)
            if (const auto at = text.find(":md"); at != std::string::npos)
                numbers.push_back(std::atoi(text.c_str() + at + 3));
        return numbers;
    }
    bool tells(const std::vector<int>& numbers) {
        return until([&] { return told().size() >= numbers.size(); }) && told() == numbers;
    }
    bool begins() {
        return until([&] { return seen.contains(kSource); });
    }
    std::size_t noticed() { return conditions[kSource].count(kNoticed); }
};

}  // namespace

TEST_CASE("a journal that was vacuumed past the cursor goes on at the first entry that is left") {
    Site site;
    site.machine.playJournal();
    site.machine.journal(failure(1));
    site.watch();
    REQUIRE(site.begins());

    // What was not read yet and is gone cannot be told; the first that is left is.
    site.interrupt([&] {
        for (const int number : {2, 3, 4})
            site.machine.journal(failure(number));
        site.machine.vacuumJournal(2);
    });
    REQUIRE(site.tells({3, 4}));
    CHECK(site.noticed() == 1);

    // Its files are rotated, all entries are there: no news but the new.
    site.interrupt([&] {
        site.machine.vacuumJournal(1);
        site.machine.journal(failure(5));
    });
    REQUIRE(site.tells({3, 4, 5}));
    CHECK(site.noticed() == 1);
}

TEST_CASE(
    "a kernel log goes on in the kernel's buffer when the journal is gone, and over its end") {
    Site site;
    site.machine.playJournal();
    site.machine.journal(failure(1));
    site.watch();
    REQUIRE(site.begins());
    site.interrupt([&] { site.machine.journal(failure(2)); });
    REQUIRE(site.tells({2}));

    // The buffer holds what the journal had told.
    site.interrupt([&] {
        site.machine.loseJournal();
        site.machine.kernelBuffer(1, {failure(1), failure(2), failure(3)});
    });
    REQUIRE(site.tells({2, 3}));
    CHECK(site.noticed() == 1);

    // Read to its end, nothing is new; then lines were written over that nobody read.
    site.interrupt([&] { site.machine.kernelBuffer(2, {failure(2), failure(3), failure(4)}); });
    REQUIRE(site.tells({2, 3, 4}));
    CHECK(site.noticed() == 1);
    site.interrupt([&] { site.machine.kernelBuffer(9, {failure(9), failure(10)}); });
    REQUIRE(site.tells({2, 3, 4, 9, 10}));
    CHECK(site.noticed() == 2);

    // A buffer of the next start of the machine is read from its beginning.
    site.interrupt([&] {
        site.machine.write("boot_id", "fedcba98-7654-3210-fedc-ba9876543210\n");
        site.machine.kernelBuffer(1, {failure(11)});
    });
    REQUIRE(site.tells({2, 3, 4, 9, 10, 11}));
}

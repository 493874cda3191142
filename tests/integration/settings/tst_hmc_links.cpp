// SPDX-License-Identifier: GPL-3.0-or-later
// Checks made for HMCs, on links that have the names of an HMC's commands.
#include <filesystem>
#include <fstream>

#include "tests/integration/settings/running_console.h"

using namespace callbox::tests;

namespace {

/// In the manner of the public checks: a list of open events by place in the line, the LEDs of each
/// managed system by its name.
constexpr const char* kCheck = R"sh(
lssvcevents -t hardware -i 1440 --filter "status=open" > "$1" || exit 3
if grep -q '^No results were found.$' "$1"; then
    echo "EVENTS OK"
else
    while read -r line; do
        case $line in problem_num*) ;; *) continue ;; esac
        number=$(echo "$line" | cut -d , -f 1)
        code=$(echo "$line" | cut -d , -f 3)
        echo "EVENT ${number##*=} ${code##*=}"
    done < "$1"
fi
for system in $(lssyscfg -r sys -F name); do
    state=$(lsled -r sa -t phys -m "$system")
    echo "LED ${state##*=}"
done
)sh";

}  // namespace

TEST_CASE("a check for HMCs finds events and LEDs by the commands it knows") {
    RunningConsole console;
    for (const char* name : {"lssvcevents", "lssyscfg", "lsled", "chled", "chsvcevent"})
        std::filesystem::create_symlink(programDirectory() + "/callbox", console.path(name));
    std::ofstream(console.path("check.sh")) << "PATH=" << console.path("") << ":$PATH\n" << kCheck;
    const auto check = [&] {
        const auto said = console.run({"sh", console.path("check.sh"), console.path("list")});
        CHECK(console.status == 0);
        return said;
    };
    console.callbox({"partition", "add", "here", "--local", "--wait", "120"});
    console.callbox({"collect", "here"});
    CHECK(check() == "EVENTS OK\nLED off\n");
    console.callbox(
        {"mksvcevent", "-d", "The fan is loud, and hot", "--type", "power", "--lpar_name", "here"});
    const std::string found = check();
    CHECK(found.starts_with("EVENT 1 "));
    CHECK(found.ends_with("\nLED on\n"));
    console.run({console.path("chsvcevent"), "-o", "close", "-p", "1", "-h", "hmc1", "-n", "Olga",
                 "-c", "cleaned"});
    CHECK(console.status == 0);
    CHECK(check() == "EVENTS OK\nLED off\n");
}

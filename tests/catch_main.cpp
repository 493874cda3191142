// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_MAIN
#include "tests/catch.h"

// Catch2 3 is a library that leaves this choice to the program.
#if __has_include(<catch2/catch_all.hpp>)
int main(int argc, char** argv) {
    return Catch::Session().run(argc, argv);
}
#endif

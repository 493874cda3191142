// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/composition_root.h"

int main(int argc, char** argv) {
    return callbox::app::console::runConsole(argc, argv);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callbox::app::console {

/// Puts the console together and runs it: callbox-console [--socket PATH] [--theme
/// light|dark|high-contrast|desktop]
/// [--page NAME] [--notify all|call-home|none]. Without --socket the environment's CALLBOX_SOCKET,
/// then /run/callbox/operator.sock. Exit status 0, 2 for a wrong command line.
int runConsole(int argc, char** argv);

}  // namespace callbox::app::console

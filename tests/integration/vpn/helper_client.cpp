// SPDX-License-Identifier: GPL-3.0-or-later
// The console's side as a process of its own, so that a test can run it as another account and kill
// it at any moment.
//     helper_client ask SOCKET REQUEST          prints the reply, or the error's key
//     helper_client flap SOCKET PLUGINS SECRET  brings a tunnel up and down until it is killed
#include <cstdio>
#include <cstring>
#include <string>

#include "connectivity/helper_link/unix_link.h"
#include "connectivity/plugin_loader.h"
#include "tests/integration/vpn/network_lab.h"

namespace {

using namespace callbox;
using connectivity::helper_link::UnixLink;
using std::chrono::seconds;
using std::chrono::steady_clock;

void print(const std::string& text) {
    std::puts(text.c_str());
    std::fflush(stdout);
}

int ask(const std::string& socket, const std::string& request) {
    UnixLink link(socket);
    const auto reply = link.call(request, steady_clock::now() + seconds(60), {});
    print(reply ? *reply : reply.error().message.key);
    return reply ? 0 : 1;
}

int flap(const std::string& socket, const std::string& plugins, const std::string& secret) {
    connectivity::PluginContext context;
    context.displayName = "flapping";
    context.now = [] {
        return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    };
    context.helper = std::make_shared<UnixLink>(socket);
    context.settings = {{"gateway", tests::NetworkLab::kGateway},
                        {"gateway-identity", "gw.example.net"},
                        {"receiver-address", tests::NetworkLab::kReceiver}};
    context.secrets = {{"preshared-key", secret}};
    const auto plugin = connectivity::PluginLoader(plugins, {"vpn"}).load("vpn", context);
    if (!plugin) {
        print(plugin.error().message.key);
        return 1;
    }
    for (;;) {
        const auto path = (*plugin)->establish(steady_clock::now() + seconds(60), {});
        print(path ? "up" : path.error().message.key);
        if (!path)
            return 1;
        (*plugin)->release();
        print("down");
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 4 && std::strcmp(argv[1], "ask") == 0)
        return ask(argv[2], argv[3]);
    if (argc == 5 && std::strcmp(argv[1], "flap") == 0)
        return flap(argv[2], argv[3], argv[4]);
    return 2;
}

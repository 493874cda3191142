// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/key_installer.h"

#include <utility>

#include "rmc/channel/errand.h"

namespace callbox::rmc::channel {

namespace {

// Fixed text: the key line comes on standard input and is never part of a command.
constexpr const char* kInstall =
    "sh -c 'umask 077; IFS= read -r line || exit 3; cd || exit 4; mkdir -p .ssh || exit 5; "
    "f=.ssh/authorized_keys; "
    "if grep -qxF -e \"$line\" \"$f\" 2>/dev/null; then exit 0; fi; "
    "if [ -s \"$f\" ] && [ -n \"$(tail -c 1 \"$f\")\" ]; then echo >>\"$f\" || exit 6; fi; "
    "printf \"%s\\n\" \"$line\" >>\"$f\" || exit 6; "
    "if command -v restorecon >/dev/null 2>&1; then restorecon -F .ssh \"$f\" >/dev/null 2>&1; fi; "
    "grep -qxF -e \"$line\" \"$f\" || exit 7'";
constexpr std::chrono::seconds kInstallLimit{60};

}  // namespace

struct KeyInstaller::State : Errand {
    using Errand::Errand;

    LoginRequest login() const {
        LoginRequest request;
        request.address = address;
        request.pinned = pinned;
        request.jumpHosts = access.jumpHosts;
        request.clientKey = access.clientKey;
        return request;
    }

    void begin(std::string password) {
        enter("install");
        auto request = login();
        request.password = std::move(password);
        logIn(std::move(request), [this] { install(); });
    }

    void install() {
        enter("install");
        const auto keys = keysFor(services().keys, access.clientKey);
        if (!keys) {
            fail(keys.error());
            return;
        }
        run({kInstall, keys->front().publicLine + "\n", kInstallLimit,
             core::say("channel.install-timeout")},
            [this](const StreamEnd& end) { installed(end); });
    }

    void installed(const StreamEnd& end) {
        if (end.exitStatus != 0) {
            fail({core::ErrorCode::unavailable,
                  core::say("channel.install-failed",
                            {{"status", std::to_string(end.exitStatus)}, {"text", end.errorText}}),
                  "", end.errorText});
            return;
        }
        pass(core::say("channel.installed"));
        hangUp();
        enter("verify");
        logIn(login(), [this] {
            pass(core::say("channel.authenticated", {{"user", address.user}}));
            finish({});
        });
    }

    core::PartitionAddress address;
    core::HostKey pinned;
    core::PartitionAccess access;
};

KeyInstaller::KeyInstaller(Services& services, const core::PartitionAddress& address,
                           const core::HostKey& pinned, std::string password, Done done,
                           const core::PartitionAccess& access)
    : state_(std::make_shared<State>(services, std::move(done))) {
    state_->address = address;
    state_->pinned = pinned;
    state_->access = access;
    state_->begin(std::move(password));
}

KeyInstaller::~KeyInstaller() {
    state_->abandon();
}

}  // namespace callbox::rmc::channel

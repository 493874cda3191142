// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/preparation.h"

#include <algorithm>
#include <cctype>

#include "rmc/collect/dispatcher.h"
#include "rmc/collect/scripts.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

using core::failField;
using core::PartitionPlatform;
using core::say;

namespace {

bool isAccountName(std::string_view name) {
    const auto plain = [](unsigned char c) {
        return std::islower(c) || std::isdigit(c) || c == '_' || c == '-';
    };
    return !name.empty() && name.size() <= 32 && (std::islower(name.front()) || name[0] == '_') &&
           std::all_of(name.begin(), name.end(), plain) && name != "root";
}

/// Type, base64 and a plain comment: nothing that a shell or authorized_keys would take otherwise.
bool isKeyLine(std::string_view line) {
    const auto plain = [](unsigned char c) {
        return std::isalnum(c) || std::string_view(" +/=@._:-").find(c) != std::string_view::npos;
    };
    const auto parts = words(line);
    return parts.size() >= 2 && line.size() <= 8192 && parts[1].size() >= 32 &&
           std::islower(static_cast<unsigned char>(line.front())) &&
           std::all_of(line.begin(), line.end(), plain);
}

void replaceAll(std::string& text, std::string_view word, const std::string& value) {
    for (auto at = text.find(word); at != std::string::npos;
         at = text.find(word, at + value.size()))
        text.replace(at, word.size(), value);
}

std::string filled(std::string_view form, const PreparationOptions& options) {
    std::string text(form);
    replaceAll(text, "USER", options.user);
    replaceAll(text, "KEY", options.publicKeyLine);
    return text;
}

std::string aixText(const PreparationOptions& options) {
    auto text = filled(shellScript("prepare/aix.txt"), options);
    replaceAll(text, "\nDISPATCHER\n", "\n" + dispatcherScript(PartitionPlatform::aix));
    return text;
}

std::string linuxScript(const PreparationOptions& options) {
    std::string script(shellScript("prepare/linux.sh"));
    script += "\ndispatcher() {\n    cat <<'CALLBOX_DISPATCHER'\n";
    script += dispatcherScript();
    script += "CALLBOX_DISPATCHER\n}\n\ncallbox_prepare <<'CALLBOX_INPUT'\n";
    script += "user " + options.user + "\n";
    script += "key " + options.publicKeyLine + "\n";
    script += "level " + dispatcherLevel() + "\n";
    return script + "CALLBOX_INPUT\n";
}

}  // namespace

core::Result<std::string> preparationText(const PreparationOptions& options) {
    if (!isAccountName(options.user))
        return failField("user", say("prepare.user-invalid"));
    const std::string line(trim(options.publicKeyLine));
    if (!isKeyLine(line))
        return failField("publicKeyLine", say("prepare.key-invalid"));
    const PreparationOptions clean{options.platform, options.user, line};
    switch (options.platform) {
        case PartitionPlatform::linux:
            return linuxScript(clean);
        case PartitionPlatform::aix:
            return aixText(clean);
        case PartitionPlatform::vios:
            return filled(shellScript("prepare/vios.txt"), clean);
        case PartitionPlatform::hmc:
            return filled(shellScript("prepare/hmc.txt"), clean);
        case PartitionPlatform::automatic:
        case PartitionPlatform::local:
            break;
    }
    return failField("platform", say("prepare.platform-invalid"));
}

core::Result<void> readPreparation(std::string_view output) {
    std::string_view line;
    std::string_view why;
    for (std::size_t count = 0; count < kMaxLines && nextLine(output, line); ++count) {
        if (line == "prepared " + dispatcherLevel())
            return {};
        if (line.starts_with("failed "))
            why = trim(line.substr(7));
    }
    const auto fail = [](core::Message message) {
        return core::fail(core::ErrorCode::unavailable, std::move(message));
    };
    if (why == "not-root")
        return fail(say("prepare.not-root"));
    if (why == "account")
        return fail(say("prepare.account-failed"));
    if (why == "dispatcher")
        return fail(say("prepare.dispatcher-failed"));
    if (why == "key")
        return fail(say("prepare.key-failed"));
    if (why == "sudo")
        return fail(say("prepare.sudo-failed"));
    return fail(say("prepare.not-finished"));
}

}  // namespace callbox::rmc::collect

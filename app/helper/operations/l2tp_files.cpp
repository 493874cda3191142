// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/l2tp_files.h"

#include "app/helper/checks.h"

namespace callbox::helper {

using connectivity::helper_link::L2tpUp;
using connectivity::helper_link::PppLogon;
using core::Message;
using core::passOn;
using core::Result;
using core::say;

namespace {

/// A word of pppd's options file.
std::string quoted(const std::string& word) {
    std::string text = "\"";
    for (const char character : word) {
        if (character == '"' || character == '\\')
            text += '\\';
        text += character;
    }
    return text + '"';
}

bool has(const std::string& text, const char* words) {
    return text.find(words) != std::string::npos;
}

}  // namespace

Result<void> checkL2tp(const L2tpUp& wanted) {
    for (const auto& [field, value] :
         {std::pair<const char*, const std::string&>{"gateway", wanted.gateway},
          {"receiver", wanted.receiver}}) {
        const auto address = checkHostAddress(field, value);
        if (!address)
            return passOn(address);
        if (address->find(':') != std::string::npos)
            return core::failField(field, say("helper.argument-refused", {{"field", field}}));
    }
    if (const auto checked = checkPrintable("user", wanted.user, 128); !checked)
        return checked;
    return checkPrintable("secret", wanted.secret, 128);
}

std::string xl2tpdConfiguration(const L2tpUp& wanted, const std::string& options) {
    return "[global]\n"
           "port = 1701\n"
           "access control = yes\n"
           "[lac callbox]\n"
           "lns = " +
           wanted.gateway +
           "\n"
           "autodial = yes\n"
           "redial = no\n"
           "require authentication = no\n"
           "ppp debug = no\n"
           "length bit = yes\n"
           "pppoptfile = " +
           options + "\n";
}

std::string l2tpPppOptions(const L2tpUp& wanted, const std::string& log) {
    std::string text =
        "noauth\nnopersist\nmaxfail 1\nnoipdefault\nnodefaultroute\nnoproxyarp\n"
        "ipcp-accept-local\nipcp-accept-remote\nnoipv6\nnoccp\nnomultilink\nhide-password\n"
        "refuse-eap\nlcp-echo-interval 20\nlcp-echo-failure 3\n"
        // What is left of an Ethernet frame within PPP, L2TP, UDP, ESP and UDP.
        "mtu 1280\nmru 1280\n";
    if (wanted.logon == PppLogon::pap)
        text += "refuse-chap\nrefuse-mschap\nrefuse-mschap-v2\n";
    if (wanted.logon == PppLogon::chap)
        text += "refuse-pap\n";
    text += "logfile " + log + "\n";
    text += "user " + quoted(wanted.user) + "\n";
    text += "password " + quoted(wanted.secret) + "\n";
    return text;
}

Message xl2tpdVerdict(const std::string& output) {
    if (has(output, "Maximum retries exceeded"))
        return say("l2tp.silent");
    if (has(output, "unable to bind") || has(output, "Unable to bind"))
        return say("l2tp.port-in-use");
    if (has(output, "Connection closed to") || has(output, "Disconnecting from"))
        return say("l2tp.closed");
    return {};
}

}  // namespace callbox::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/vpn/charon.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>
#include <utility>

namespace callbox::tests {

using helper::vici::Section;
using helper::vici::ViciClient;
using std::chrono::seconds;
using std::chrono::steady_clock;

namespace {

/// Of the ESP kind that a kernel without ESP carries; retransmissions sooner than by default.
constexpr const char* kConfiguration = R"(
charon {
  load = kdf hmac sha1 sha2 aes gmp curve25519 pem pkcs1 pkcs8 x509 pubkey openssl nonce random constraints kernel-libipsec kernel-netlink socket-default vici updown eap-identity eap-mschapv2
  retransmit_timeout = 1.0
  retransmit_base = 1.3
  plugins {
    vici {
      socket = unix://DIRECTORY/charon.vici
    }
    eap-mschapv2 {
      load = yes
    }
  }
  filelog {
    file {
      path = DIRECTORY/charon.log
      default = 1
      flush_line = yes
    }
  }
}
)";

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what))
        text.replace(at, what.size(), by);
    return text;
}

}  // namespace

Charon::Charon(std::string directory, std::vector<std::string> prefix)
    : directory_(std::move(directory)), prefix_(std::move(prefix)) {
    std::filesystem::create_directories(directory_);
    std::ofstream(directory_ + "/strongswan.conf")
        << replaced(kConfiguration, "DIRECTORY", directory_);
}

bool Charon::start() {
    std::filesystem::remove(socket());
    auto words = prefix_;
    for (const auto& word :
         {std::string("env"), "STRONGSWAN_CONF=" + directory_ + "/strongswan.conf",
          std::string("/usr/lib/ipsec/charon")})
        words.push_back(word);
    if (!process_.start(words, directory_ + "/output.log"))
        return false;
    const auto until = steady_clock::now() + seconds(60);
    while (steady_clock::now() < until && process_.running()) {
        if (ViciClient::connect(socket()))
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

std::string Charon::log() const {
    return readFile(directory_ + "/output.log") + readFile(directory_ + "/charon.log");
}

Section Charon::ask(const std::string& command, Section message) {
    auto client = ViciClient::connect(socket());
    auto answer =
        client ? client->request(command, std::move(message), steady_clock::now() + seconds(30))
               : core::Result<Section>(core::passOn(client));
    if (answer)
        return *answer;
    Section failure;
    failure.values["errmsg"] = answer.error().message.key;
    failure.values["success"] = "no";
    return failure;
}

bool Charon::tell(const std::string& command, Section message) {
    return ask(command, std::move(message)).value("success") == "yes";
}

std::string Charon::state() {
    std::ostringstream text;
    auto client = ViciClient::connect(socket());
    if (!client)
        return "no charon";
    const auto list = [&](const std::string& command, const std::string& event) {
        text << command << ":";
        (void)client->stream(
            command, {}, event,
            [&](const Section& seen) {
                for (const auto& [name, section] : seen.sections)
                    text << ' ' << name;
                return true;
            },
            steady_clock::now() + seconds(30));
        text << '\n';
    };
    list("list-sas", "list-sa");
    list("list-conns", "list-conn");
    for (const std::string command : {"get-shared", "get-keys"}) {
        text << command << ":";
        const auto answer = ask(command);
        for (const auto& name : answer.list("keys"))
            text << ' ' << name;
        text << '\n';
    }
    return text.str();
}

int Charon::certificates() {
    auto client = ViciClient::connect(socket());
    int count = 0;
    if (client)
        (void)client->stream(
            "list-certs", {}, "list-cert",
            [&count](const Section&) {
                ++count;
                return true;
            },
            steady_clock::now() + seconds(30));
    return count;
}

bool configureGateway(Charon& gateway, const GatewaySettings& settings, const TestCa& ca) {
    Section pool;
    pool.values["addrs"] = settings.pool;
    const std::string poolName = settings.pool.find(':') == std::string::npos ? "callers" : "six";
    Section pools;
    pools.sections.emplace_back(poolName, pool);
    if (settings.addresses && !gateway.tell("load-pool", pools))
        return false;

    Section local;
    Section remote;
    local.values["id"] = settings.identity;
    if (settings.login == GatewayLogin::presharedKey) {
        local.values["auth"] = "psk";
        remote.values["auth"] = "psk";
        Section shared;
        shared.values = {{"id", "gateway"}, {"type", "IKE"}, {"data", settings.secret}};
        if (!gateway.tell("load-shared", shared))
            return false;
    } else {
        const auto own = ca.issue({"DNS:" + settings.identity});
        local.values["auth"] = "pubkey";
        local.lists["certs"] = {own.certificate};
        Section key;
        key.values = {{"type", "any"}, {"data", own.key}};
        if (!gateway.tell("load-key", key))
            return false;
    }
    if (settings.login == GatewayLogin::certificate) {
        remote.values["auth"] = "pubkey";
        remote.lists["cacerts"] = {ca.certificate()};
    } else if (settings.login == GatewayLogin::eap) {
        remote.values["auth"] = "eap-mschapv2";
        remote.values["eap_id"] = "%any";
        Section shared;
        shared.values = {{"id", "gateway"}, {"type", "EAP"}, {"data", settings.secret}};
        shared.lists["owners"] = {settings.user};
        if (!gateway.tell("load-shared", shared))
            return false;
    }

    Section child;
    child.values = {{"mode", "tunnel"}, {"dpd_action", "clear"}};
    child.lists["local_ts"] = settings.networks;
    child.lists["esp_proposals"] = settings.espProposals;
    Section children;
    children.sections.emplace_back("net", child);
    Section connection;
    connection.values = {{"version", "2"}, {"encap", settings.encapsulate ? "yes" : "no"}};
    connection.lists["local_addrs"] = {"%any"};
    connection.lists["proposals"] = settings.ikeProposals;
    if (settings.addresses)
        connection.lists["pools"] = {poolName};
    connection.sections.emplace_back("local", local);
    connection.sections.emplace_back("remote", remote);
    connection.sections.emplace_back("children", children);
    Section message;
    message.sections.emplace_back("callers", connection);
    return gateway.tell("load-conn", message);
}

}  // namespace callbox::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/notification/peers.h"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include "tests/support/eventually.h"

namespace callbox::tests {

namespace {

constexpr std::chrono::seconds kPatience{120};

std::size_t countLines(const std::string& text, const std::string& wanted) {
    std::size_t lines = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines += text.substr(at, end - at).find(wanted) != std::string::npos ? 1 : 0;
        at = end + 1;
    }
    return lines;
}

}  // namespace

MailServer::MailServer(MailServerSettings settings) : settings_(std::move(settings)) {
    const auto certificate = ca_.issue({"DNS:localhost", "IP:127.0.0.1"});
    std::ofstream(directory_.path() / "certificate.pem") << certificate.certificate;
    std::ofstream(directory_.path() / "key.pem") << certificate.key;
}

bool MailServer::start() {
    const char* source = std::getenv("CALLBOX_SOURCE");
    std::vector<std::string> words{
        "/usr/bin/python3",
        std::string(source ? source : ".") + "/tests/integration/notification/mail_server.py",
        "--port",
        port_.text(),
        "--tls",
        settings_.tls,
        "--refuse",
        settings_.refuse};
    if (settings_.tls != "none")
        words.insert(words.end(), {"--certificate", directory_.path() / "certificate.pem", "--key",
                                   directory_.path() / "key.pem"});
    if (!settings_.user.empty())
        words.insert(words.end(), {"--user", settings_.user, "--password", settings_.password});
    const auto ready = count(R"("ready")");
    return process_.start(words, directory_.path() / "told") &&
           eventually([&] { return count(R"("ready")") > ready || !process_.running(); },
                      kPatience) &&
           process_.running();
}

core::NotificationTarget MailServer::target(const std::string& address) const {
    core::NotificationTarget target;
    target.name = "Mail";
    target.digestMinutes = 0;
    auto& mail = target.email;
    mail.host = "127.0.0.1";
    mail.port = port_.number();
    mail.security = settings_.tls == "starttls"   ? core::MailSecurity::startTls
                    : settings_.tls == "implicit" ? core::MailSecurity::implicitTls
                                                  : core::MailSecurity::none;
    mail.caCertificate = ca_.certificate();
    mail.user = settings_.user;
    mail.sender = "callbox@example.net";
    mail.addresses = {{address, core::NotifyAbout::all}};
    return target;
}

std::size_t MailServer::count(const std::string& text) const {
    return countLines(told(), text);
}

bool MailServer::waitFor(const std::string& text) const {
    return eventually([&] { return count(text) > 0; }, kPatience);
}

std::string MailServer::told() const {
    return readFile(directory_.path() / "told");
}

TrapReceiver::TrapReceiver(const std::string& lines) {
    std::ofstream(directory_.path() / "snmptrapd.conf") << "doNotLogTraps no\ndoNotFork yes\n"
                                                        << lines << '\n';
    ::setenv("SNMP_PERSISTENT_DIR", directory_.path().c_str(), 1);
    // A UDP port cannot be held for another program: where it was taken meanwhile, the next one is.
    for (int attempt = 0; attempt < 10; ++attempt) {
        port_ = HeldPort().number();
        const bool started =
            process_.start({"snmptrapd", "-f", "-C", "-c", directory_.path() / "snmptrapd.conf",
                            "-m", "", "-Lo", "-On", "udp:127.0.0.1:" + std::to_string(port_)},
                           directory_.path() / "told");
        if (started &&
            eventually(
                [&] { return countLines(told(), "NET-SNMP version") > 0 || !process_.running(); },
                kPatience) &&
            process_.running())
            return;
    }
    throw std::runtime_error("snmptrapd does not start: " + told());
}

core::NotificationTarget TrapReceiver::target() const {
    core::NotificationTarget target;
    target.name = "Traps";
    target.kind = core::NotificationKind::snmp;
    target.snmp.host = "127.0.0.1";
    target.snmp.port = port_;
    target.snmp.version = core::SnmpVersion::v2c;
    return target;
}

bool TrapReceiver::waitFor(const std::string& text) const {
    return eventually([&] { return countLines(told(), text) > 0; }, kPatience);
}

std::string TrapReceiver::told() const {
    return readFile(directory_.path() / "told");
}

WebhookServer::WebhookServer(int status)
    : status_(status),
      server_({ca_.issue({"DNS:localhost", "IP:127.0.0.1"})},
              [this](const HttpRequest& request, TlsConnection& connection) {
                  int answer = 0;
                  {
                      const std::lock_guard lock(mutex_);
                      requests_.push_back(request);
                      answer = status_;
                  }
                  return connection.reply(answer, "{}");
              }) {}

core::NotificationTarget WebhookServer::target() const {
    core::NotificationTarget target;
    target.name = "Hook";
    target.kind = core::NotificationKind::webhook;
    target.digestMinutes = 0;
    target.webhook.url = "https://127.0.0.1:" + std::to_string(server_.port()) + "/callbox";
    target.webhook.caCertificate = ca_.certificate();
    return target;
}

std::vector<HttpRequest> WebhookServer::requests() const {
    const std::lock_guard lock(mutex_);
    return requests_;
}

void WebhookServer::answer(int status) {
    const std::lock_guard lock(mutex_);
    status_ = status;
}

}  // namespace callbox::tests

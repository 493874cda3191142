// SPDX-License-Identifier: GPL-3.0-or-later
// net-snmp-config.h has to come before the library's other headers.
#include "connectivity/notify/trap_sender.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <vector>

#include <net-snmp/net-snmp-config.h>
#include <net-snmp/net-snmp-includes.h>
#include <netdb.h>
#include <sys/socket.h>

#include "core/notify/webhook_body.h"
#include "core/words/catalogue.h"

namespace callbox::connectivity::notify {

using core::ErrorCode;
using core::say;
using core::notify::ToldNotice;

namespace {

/// netSnmpPlaypen: for experiments, until the project has an enterprise number.
constexpr std::array<oid, 10> kBase{1, 3, 6, 1, 4, 1, 8072, 9999, 9999, 657};
constexpr std::array<oid, 9> kSysUpTime{1, 3, 6, 1, 2, 1, 1, 3, 0};
constexpr std::array<oid, 11> kTrapOid{1, 3, 6, 1, 6, 3, 1, 1, 4, 1, 0};
constexpr std::size_t kLongestText = 255;  // SnmpAdminString
constexpr std::string_view kDigits = "0123456789abcdef";

void startLibrary() {
    static const bool kStarted = [] {
        netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DONT_READ_CONFIGS, 1);
        netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DONT_PERSIST_STATE, 1);
        netsnmp_register_loghandler(NETSNMP_LOGHANDLER_NONE, LOG_DEBUG);
        netsnmp_set_mib_directory("");
        init_snmp("callbox");
        return true;
    }();
    static_cast<void>(kStarted);
}

std::vector<oid> under(std::initializer_list<oid> rest) {
    std::vector<oid> name(kBase.begin(), kBase.end());
    name.insert(name.end(), rest);
    return name;
}

oid trapNumber(core::NoticeKind kind) {
    return static_cast<oid>(kind) + 1;
}

struct FreePdu {
    void operator()(netsnmp_pdu* pdu) const { snmp_free_pdu(pdu); }
};
using Pdu = std::unique_ptr<netsnmp_pdu, FreePdu>;

/// Variables of a trap, each under its number of docs/CALLBOX-MIB.txt.
class Variables {
public:
    explicit Variables(netsnmp_pdu& pdu) : pdu_(pdu) {}

    void text(oid number, const std::string& value) {
        const auto shown = core::showable(value, kLongestText);
        add(number, ASN_OCTET_STR, shown.data(), shown.size());
    }
    void whole(oid number, long value) { add(number, ASN_INTEGER, &value, sizeof value); }
    void count(oid number, unsigned long value) { add(number, ASN_UNSIGNED, &value, sizeof value); }

private:
    void add(oid number, u_char type, const void* value, std::size_t size) {
        const auto name = under({1, number, 0});
        snmp_pdu_add_variable(&pdu_, name.data(), name.size(), type, value, size);
    }

    netsnmp_pdu& pdu_;
};

Pdu trapOf(const ToldNotice& notice, const std::string& console, std::uint32_t upSeconds) {
    Pdu pdu(snmp_pdu_create(SNMP_MSG_TRAP2));
    if (!pdu)
        return pdu;
    const unsigned long ticks = static_cast<unsigned long>(upSeconds) * 100;
    snmp_pdu_add_variable(pdu.get(), kSysUpTime.data(), kSysUpTime.size(), ASN_TIMETICKS, &ticks,
                          sizeof ticks);
    const auto which = under({0, trapNumber(notice.kind)});
    snmp_pdu_add_variable(pdu.get(), kTrapOid.data(), kTrapOid.size(), ASN_OBJECT_ID, which.data(),
                          which.size() * sizeof(oid));
    Variables variables(*pdu);
    variables.text(1, notice.title);
    variables.text(2, notice.text);
    variables.text(3, notice.advice);
    variables.count(4, static_cast<unsigned long>(notice.problemNumber & 0xFFFFFFFFU));
    variables.whole(5, static_cast<long>(notice.severity) + 1);
    variables.text(6, core::notify::wordOf(notice.state));
    variables.text(7, notice.referenceCode);
    variables.text(8, notice.system);
    variables.text(9, notice.partition);
    variables.text(10, notice.location);
    variables.text(11, notice.partNumber);
    variables.text(12, notice.serviceRequest);
    variables.whole(13, notice.callHome ? 1 : 2);
    variables.text(14, notice.alarm);
    variables.text(15, console);
    return pdu;
}

/// "udp:192.0.2.1:162", so that net-snmp looks up no name itself.
std::string peerOf(const core::SnmpTarget& target) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_DGRAM;
    addrinfo* found = nullptr;
    const auto port = std::to_string(target.port);
    if (::getaddrinfo(target.host.c_str(), port.c_str(), &hints, &found) != 0 || !found)
        return {};
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> list(found, &::freeaddrinfo);
    std::array<char, NI_MAXHOST> host{};
    if (::getnameinfo(found->ai_addr, found->ai_addrlen, host.data(), host.size(), nullptr, 0,
                      NI_NUMERICHOST) != 0)
        return {};
    return found->ai_family == AF_INET6 ? "udp6:[" + std::string(host.data()) + "]:" + port
                                        : "udp:" + std::string(host.data()) + ':' + port;
}

std::string secretOf(const std::map<std::string, std::string>& secrets, const char* name) {
    const auto found = secrets.find(name);
    return found == secrets.end() ? std::string() : found->second;
}

/// The key of RFC 3414 A.2 out of a pass phrase.
bool keyOf(const std::string& phrase, u_char* key, std::size_t& size) {
    return generate_Ku(usmHMAC192SHA256AuthProtocol,
                       static_cast<u_int>(std::size(usmHMAC192SHA256AuthProtocol)),
                       reinterpret_cast<const u_char*>(phrase.data()), phrase.size(), key,
                       &size) == SNMPERR_SUCCESS;
}

/// A user that net-snmp knows keeps its old keys otherwise.
void forgetUser(const std::string& engine, const std::string& user) {
    std::string id = engine;
    std::string name = user;
    if (auto* known = usm_get_user(reinterpret_cast<u_char*>(id.data()), id.size(), name.data())) {
        usm_remove_user(known);
        usm_free_user(known);
    }
}

}  // namespace

std::string engineIdOf(const std::string& text) {
    // The most significant bit of the enterprise number, format 4: text (RFC 3411, 5).
    std::string id{'\x80', '\0', '\x1F', '\x88', '\4'};
    return id + text.substr(0, 27);
}

std::string engineText(const std::string& id) {
    std::string text = "0x";
    for (const char c : id) {
        const unsigned byte = static_cast<unsigned char>(c);
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

TrapSender::TrapSender(SnmpEngine engine)
    : engine_(std::move(engine)), started_(std::chrono::steady_clock::now()) {}

std::uint32_t TrapSender::upSeconds() const {
    return static_cast<std::uint32_t>(std::chrono::duration_cast<std::chrono::seconds>(
                                          std::chrono::steady_clock::now() - started_)
                                          .count()) +
           1;
}

core::Result<void> TrapSender::send(const core::SnmpTarget& target,
                                    const std::map<std::string, std::string>& secrets,
                                    const ToldNotice& notice, const std::string& console,
                                    const SendContext& context) {
    const auto begun = std::chrono::steady_clock::now();
    const auto elapsed = [&] {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun)
            .count();
    };
    std::vector<PassedStage> passed;
    std::optional<std::pair<SendStage, core::Error>> failed;
    const auto peer = peerOf(target);
    if (peer.empty()) {
        failed = {SendStage::resolve,
                  {ErrorCode::unavailable,
                   say("notification.not-resolved", {{"host", target.host}}),
                   {},
                   {}}};
    } else {
        passed.push_back(
            {SendStage::resolve, say("notification.resolved", {{"host", target.host}}), elapsed()});
        if (const auto sent = transmit(target, peer, secrets, notice, console); !sent)
            failed = {SendStage::sent, sent.error()};
        else
            passed.push_back({SendStage::sent, say("notification.trap-sent"), elapsed()});
    }
    tellStages(context.tell, {SendStage::resolve, SendStage::sent}, passed, failed);
    if (failed)
        return tl::unexpected<core::Error>(failed->second);
    return {};
}

core::Result<void> TrapSender::transmit(const core::SnmpTarget& target, const std::string& peer,
                                        const std::map<std::string, std::string>& secrets,
                                        const ToldNotice& notice, const std::string& console) {
    const std::scoped_lock lock(mutex_);
    startLibrary();
    std::string peerName = peer;
    std::string community = secretOf(secrets, "community");
    std::string user = target.user;
    std::string engine = engine_.id;
    netsnmp_session settings;
    snmp_sess_init(&settings);
    settings.peername = peerName.data();
    if (target.version == core::SnmpVersion::v2c) {
        if (community.empty())
            return core::fail(ErrorCode::denied,
                              say("notification.secret-missing", {{"secret", "community"}}));
        settings.version = SNMP_VERSION_2c;
        settings.community = reinterpret_cast<u_char*>(community.data());
        settings.community_len = community.size();
    } else {
        settings.version = SNMP_VERSION_3;
        settings.securityName = user.data();
        settings.securityNameLen = user.size();
        settings.securityLevel = SNMP_SEC_LEVEL_AUTHPRIV;
        settings.securityEngineID = reinterpret_cast<u_char*>(engine.data());
        settings.securityEngineIDLen = engine.size();
        settings.contextEngineID = settings.securityEngineID;
        settings.contextEngineIDLen = engine.size();
        settings.engineBoots = engine_.boots;
        settings.engineTime = upSeconds();
        settings.securityAuthProto = const_cast<oid*>(usmHMAC192SHA256AuthProtocol);
        settings.securityAuthProtoLen = std::size(usmHMAC192SHA256AuthProtocol);
        settings.securityAuthKeyLen = USM_AUTH_KU_LEN;
        settings.securityPrivProto = const_cast<oid*>(usmAESPrivProtocol);
        settings.securityPrivProtoLen = std::size(usmAESPrivProtocol);
        settings.securityPrivKeyLen = USM_PRIV_KU_LEN;
        for (const char* name : {"auth-password", "priv-password"})
            if (secretOf(secrets, name).empty())
                return core::fail(ErrorCode::denied,
                                  say("notification.secret-missing", {{"secret", name}}));
        if (!keyOf(secretOf(secrets, "auth-password"), settings.securityAuthKey,
                   settings.securityAuthKeyLen) ||
            !keyOf(secretOf(secrets, "priv-password"), settings.securityPrivKey,
                   settings.securityPrivKeyLen))
            return core::fail(ErrorCode::internal, say("notification.trap-not-made"));
        forgetUser(engine, user);
    }
    const std::unique_ptr<void, int (*)(void*)> session(snmp_sess_open(&settings),
                                                        &snmp_sess_close);
    auto pdu = trapOf(notice, console, upSeconds());
    if (session && pdu && snmp_sess_send(session.get(), pdu.get()) != 0) {
        static_cast<void>(pdu.release());  // the library's, once it is sent
        return {};
    }
    char* text = nullptr;
    int library = 0;
    int system = 0;
    if (session)
        snmp_sess_error(session.get(), &system, &library, &text);
    else
        snmp_error(&settings, &system, &library, &text);
    const std::unique_ptr<char, decltype(&::free)> owned(text, &::free);
    return core::fail(ErrorCode::unavailable,
                      say("notification.trap-not-sent",
                          {{"host", target.host}, {"port", std::to_string(target.port)}}),
                      text ? core::showable(text, 200) : std::string());
}

}  // namespace callbox::connectivity::notify

// SPDX-License-Identifier: GPL-3.0-or-later
// Real peers for connections by proxy, on loopback, on ports of their own, with all they write in a
// directory of their own: squid, a SOCKS5 server, a Kerberos KDC. They end with the test.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/words/result.h"
#include "tests/support/child_process.h"
#include "tests/support/loopback.h"

namespace callbox::tests {

inline const std::string kProxyUser = "callbox";
inline const std::string kProxyPassword = "Pa55-w0rd,of:the proxy";
inline const std::string kRealm = "CALLBOX.TEST";

enum class SquidLogin { none, basic, digest, ntlm, negotiate };

struct SquidOptions {
    SquidLogin login = SquidLogin::none;
    bool tls = false;                ///< spoken to over TLS: an https proxy
    std::string inspects;            ///< opens TLS to servers that this CA (PEM) issued
    std::filesystem::path keytab{};  ///< of negotiate
};

/// squid with its own helpers: basic_ncsa_auth, digest_file_auth, negotiate_kerberos_auth,
/// security_file_certgen; for NTLM Samba's ntlm_auth, which judges NTLMv2 without a domain.
class Squid {
public:
    /// `directory` must exist and be empty.
    Squid(std::filesystem::path directory, SquidOptions options = {});

    core::Result<void> start();
    void stop() { process_.kill(); }

    std::uint16_t port() const { return port_.number(); }
    /// PEM: of what it shows by TLS, as an https proxy or as one that opens TLS.
    std::string authority() const;
    std::string accessLog() const;
    /// The same with all that was answered before this call. The proxy must be plain HTTP.
    std::string settledAccessLog();
    std::string log() const;

private:
    core::Result<void> prepare();
    std::vector<std::string> configuration() const;
    std::vector<std::string> loginLines() const;

    std::filesystem::path directory_;
    SquidOptions options_;
    ChildProcess process_;
    HeldPort port_;
    int marks_ = 0;
};

/// microsocks, which takes user name and password when `login` is set.
class SocksServer {
public:
    SocksServer(std::filesystem::path directory, bool login);
    core::Result<void> start();
    std::uint16_t port() const { return port_.number(); }

private:
    std::filesystem::path directory_;
    bool login_;
    ChildProcess process_;
    HeldPort port_;
};

/// A KDC of MIT Kerberos for kRealm that knows kProxyUser with kProxyPassword and HTTP/localhost.
class Kdc {
public:
    explicit Kdc(std::filesystem::path directory);

    /// Starts it, and makes libkrb5 of this process and its children use it.
    core::Result<void> start();
    void stop() { process_.kill(); }
    std::filesystem::path proxyKeytab() const { return directory_ / "http.keytab"; }
    std::filesystem::path userKeytab() const { return directory_ / "user.keytab"; }
    /// How often the user's login failed since the last good one.
    int failedLogins() const;
    std::string log() const;

private:
    core::Result<void> prepare();

    std::filesystem::path directory_;
    ChildProcess process_;
    HeldPort port_;
};

}  // namespace callbox::tests

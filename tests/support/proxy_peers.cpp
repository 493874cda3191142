// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/proxy_peers.h"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <thread>

#include <openssl/evp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace callbox::tests {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;

namespace {

constexpr seconds kStartLimit{120};

tl::unexpected<core::Error> broken(const std::string& what) {
    return core::fail(core::ErrorCode::unavailable, {}, what);
}

bool listens(std::uint16_t port) {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    const bool ok = ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(fd);
    return ok;
}

/// Starts it on that port, which is held for it, and waits until it listens.
core::Result<void> startOn(std::uint16_t port, ChildProcess& process, const fs::path& output,
                           const std::vector<std::string>& words) {
    const auto limit = steady_clock::now() + kStartLimit;
    if (process.start(words, output))
        while (process.running() && steady_clock::now() < limit) {
            if (listens(port))
                return {};
            std::this_thread::sleep_for(milliseconds(20));
        }
    return broken("does not listen: " + readFile(output));
}

void write(const fs::path& file, const std::vector<std::string>& lines) {
    std::ofstream out(file);
    for (const std::string& line : lines)
        out << line << "\n";
}

core::Result<void> run(const fs::path& directory, const std::vector<std::string>& words) {
    int status = -1;
    const auto output = runProgram(words, directory / "run.out", &status);
    if (!output || status != 0)
        return broken(words.front() + " failed: " + readFile(directory / "run.out"));
    return {};
}

/// squid leaves root for this account, which has to read and write in its directory.
void giveToSquid(const fs::path& directory) {
    const passwd* account = ::getuid() == 0 ? ::getpwnam("proxy") : nullptr;
    if (!account)
        return;
    for (fs::path above = directory.parent_path();
         above != fs::temp_directory_path() && above != above.root_path();
         above = above.parent_path())
        fs::permissions(above, fs::perms::group_exec | fs::perms::others_exec,
                        fs::perm_options::add);
    std::vector<fs::path> all{directory};
    for (const auto& entry : fs::recursive_directory_iterator(directory))
        all.push_back(entry.path());
    for (const fs::path& path : all)
        if (::chown(path.c_str(), account->pw_uid, account->pw_gid) != 0)
            return;
}

std::string digestOf(const std::string& text) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_Digest(text.data(), text.size(), digest, &size, EVP_md5(), nullptr);
    std::string hex;
    for (unsigned int i = 0; i < size; ++i) {
        hex += "0123456789abcdef"[digest[i] >> 4U];
        hex += "0123456789abcdef"[digest[i] & 15U];
    }
    return hex;
}

}  // namespace

// ---- squid ---------------------------------------------------------------------------------

Squid::Squid(fs::path directory, SquidOptions options)
    : directory_(std::move(directory)), options_(std::move(options)) {}

std::string Squid::authority() const {
    return readFile(directory_ / "own.pem");
}

std::string Squid::accessLog() const {
    return readFile(directory_ / "access.log");
}

std::string Squid::settledAccessLog() {
    // squid writes in the order in which it is done: what came before this request is there with
    // it.
    const std::string mark = "/settled-" + std::to_string(++marks_);
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port());
    const std::string request = "GET http://127.0.0.1:1" + mark + " HTTP/1.0\r\n\r\n";
    char ignored[4096];
    if (::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        ::send(fd, request.data(), request.size(), MSG_NOSIGNAL) > 0)
        while (::recv(fd, ignored, sizeof ignored, 0) > 0) {
        }
    ::close(fd);
    waitForLine(directory_ / "access.log", mark + " ", kStartLimit);
    std::istringstream lines(accessLog());
    std::string others;
    for (std::string line; std::getline(lines, line);)
        if (line.find("/settled-") == std::string::npos)
            others += line + "\n";
    return others;
}

std::string Squid::log() const {
    return readFile(directory_ / "squid.out") + readFile(directory_ / "cache.log");
}

std::vector<std::string> Squid::loginLines() const {
    const std::string at = directory_.string();
    std::string method;
    std::string program;
    switch (options_.login) {
        case SquidLogin::none:
            return {"http_access allow all"};
        case SquidLogin::basic:
            method = "basic";
            program = "/usr/lib/squid/basic_ncsa_auth " + at + "/passwords";
            break;
        case SquidLogin::digest:
            method = "digest";
            program = "/usr/lib/squid/digest_file_auth -c " + at + "/digests";
            break;
        case SquidLogin::ntlm:
            method = "ntlm";
            program = at + "/ntlm";
            break;
        case SquidLogin::negotiate:
            method = "negotiate";
            program = "/usr/lib/squid/negotiate_kerberos_auth -k " + at +
                      "/http.keytab -s HTTP/localhost@" + kRealm;
            break;
    }
    std::vector<std::string> lines{"auth_param " + method + " program " + program,
                                   "auth_param " + method + " children 1 startup=1 idle=1"};
    if (options_.login == SquidLogin::basic || options_.login == SquidLogin::digest)
        lines.push_back("auth_param " + method + " realm site");
    lines.insert(lines.end(), {"acl known proxy_auth REQUIRED", "http_access allow known",
                               "http_access deny all"});
    return lines;
}

std::vector<std::string> Squid::configuration() const {
    const std::string at = directory_.string();
    const std::string address = "127.0.0.1:" + port_.text();
    const std::string own = "tls-cert=" + at + "/own.pem tls-key=" + at + "/own.key";
    std::vector<std::string> lines{"pid_filename none",
                                   "cache deny all",
                                   "cache_mem 1 MB",
                                   "access_log stdio:" + at + "/access.log",
                                   "cache_log " + at + "/cache.log",
                                   "coredump_dir " + at,
                                   "shutdown_lifetime 0 seconds",
                                   "max_filedescriptors 1024",
                                   "pinger_enable off",
                                   "visible_hostname localhost"};
    if (!options_.inspects.empty())
        lines.insert(lines.end(), {"http_port " + address +
                                       " ssl-bump generate-host-certificates=on "
                                       "dynamic_cert_mem_cache_size=1MB " +
                                       own,
                                   "sslcrtd_program /usr/lib/squid/security_file_certgen -s " + at +
                                       "/certificates -M 4MB",
                                   "sslcrtd_children 1 startup=1 idle=1",
                                   "tls_outgoing_options cafile=" + at + "/inspected.pem",
                                   // An opening squid does not go on to the next address of a name.
                                   "hosts_file " + at + "/hosts", "acl step1 at_step SslBump1",
                                   "ssl_bump peek step1", "ssl_bump bump all"});
    else if (options_.tls)
        lines.push_back("https_port " + address + " " + own);
    else
        lines.push_back("http_port " + address);
    const auto login = loginLines();
    lines.insert(lines.end(), login.begin(), login.end());
    return lines;
}

core::Result<void> Squid::prepare() {
    const std::string at = directory_.string();
    if (options_.tls || !options_.inspects.empty()) {
        if (auto made = run(directory_,
                            {"openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days",
                             "30", "-subj", "/O=Example Site/CN=Example Site Inspection", "-addext",
                             "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout",
                             at + "/own.key", "-out", at + "/own.pem"});
            !made)
            return made;
    }
    if (!options_.inspects.empty()) {
        std::ofstream(directory_ / "inspected.pem") << options_.inspects;
        std::ofstream(directory_ / "hosts") << "127.0.0.1 localhost\n";
        if (auto made = run(directory_, {"/usr/lib/squid/security_file_certgen", "-c", "-s",
                                         at + "/certificates", "-M", "4MB"});
            !made)
            return made;
    }
    if (options_.login == SquidLogin::basic) {
        const auto hash =
            runProgram({"openssl", "passwd", "-5", kProxyPassword}, directory_ / "run.out");
        if (!hash)
            return broken("openssl passwd failed");
        std::ofstream(directory_ / "passwords") << kProxyUser << ":" << *hash;
    }
    if (options_.login == SquidLogin::digest)
        write(directory_ / "digests",
              {kProxyUser + ":site:" + digestOf(kProxyUser + ":site:" + kProxyPassword)});
    if (options_.login == SquidLogin::ntlm) {
        // squid splits its helpers' lines at blanks, whatever the quotes.
        write(directory_ / "ntlm", {"#!/bin/sh",
                                    "exec /usr/bin/ntlm_auth --helper-protocol=squid-2.5-ntlmssp "
                                    "--configfile=" +
                                        at + "/smb.conf --username=" + kProxyUser +
                                        " '--password=" + kProxyPassword + "' --domain=SITE"});
        write(directory_ / "smb.conf",
              {"[global]", "workgroup = SITE", "netbios name = SITEPROXY", "private dir = " + at,
               "lock directory = " + at, "state directory = " + at, "cache directory = " + at,
               "ntlm auth = ntlmv2-only"});
        fs::permissions(directory_ / "ntlm",
                        fs::perms::owner_all | fs::perms::others_exec | fs::perms::others_read);
    }
    if (options_.login == SquidLogin::negotiate)
        fs::copy_file(options_.keytab, directory_ / "http.keytab",
                      fs::copy_options::overwrite_existing);
    return {};
}

core::Result<void> Squid::start() {
    if (auto ready = prepare(); !ready)
        return ready;
    write(directory_ / "squid.conf", configuration());
    giveToSquid(directory_);
    // squid names its shared memory by service: two of one name would meet there.
    const auto started = startOn(port(), process_, directory_ / "squid.out",
                                 {"/usr/sbin/squid", "-N", "-n", "callbox" + port_.text(), "-f",
                                  (directory_ / "squid.conf").string()});
    if (!started)
        return broken(started.error().detail + log());
    return {};
}

// ---- SOCKS ---------------------------------------------------------------------------------

SocksServer::SocksServer(fs::path directory, bool login)
    : directory_(std::move(directory)), login_(login) {}

core::Result<void> SocksServer::start() {
    std::vector<std::string> words{"microsocks", "-i", "127.0.0.1", "-p", port_.text()};
    if (login_)
        words.insert(words.end(), {"-u", kProxyUser, "-P", kProxyPassword});
    return startOn(port(), process_, directory_ / "socks.out", words);
}

// ---- Kerberos ------------------------------------------------------------------------------

Kdc::Kdc(fs::path directory) : directory_(std::move(directory)) {}

std::string Kdc::log() const {
    return readFile(directory_ / "kdc.log");
}

core::Result<void> Kdc::prepare() {
    const std::string at = directory_.string();
    const std::string address = "127.0.0.1:" + port_.text();
    write(directory_ / "krb5.conf",
          {"[libdefaults]", "default_realm = " + kRealm, "dns_lookup_kdc = false",
           "dns_lookup_realm = false", "dns_canonicalize_hostname = false", "rdns = false",
           "udp_preference_limit = 1", "[realms]", kRealm + " = {", "kdc = " + address, "}",
           "[domain_realm]", "localhost = " + kRealm});
    write(directory_ / "kdc.conf",
          {"[kdcdefaults]", "kdc_listen = " + address, "kdc_tcp_listen = " + address, "[realms]",
           kRealm + " = {", "database_name = " + at + "/principal",
           "key_stash_file = " + at + "/stash", "acl_file = " + at + "/acl",
           "supported_enctypes = aes256-cts-hmac-sha1-96:normal", "}", "[logging]",
           "kdc = FILE:" + at + "/kdc.log", "admin_server = FILE:" + at + "/kdc.log"});
    ::setenv("KRB5_CONFIG", (directory_ / "krb5.conf").c_str(), 1);
    ::setenv("KRB5_KDC_PROFILE", (directory_ / "kdc.conf").c_str(), 1);
    ::setenv("KRB5RCACHENAME", "none:", 1);
    if (fs::exists(directory_ / "principal"))
        return {};
    if (auto made = run(directory_, {"/usr/sbin/kdb5_util", "create", "-s", "-r", kRealm, "-P",
                                     "of-the-test-alone"});
        !made)
        return made;
    for (const std::string& query :
         {std::string("addpol -maxfailure 3 -failurecountinterval 0 careful"),
          "addprinc -policy careful +requires_preauth -pw \"" + kProxyPassword + "\" " + kProxyUser,
          std::string("addprinc -randkey HTTP/localhost"),
          "ktadd -k " + proxyKeytab().string() + " HTTP/localhost",
          "ktadd -norandkey -k " + userKeytab().string() + " " + kProxyUser})
        if (auto made = run(directory_, {"/usr/sbin/kadmin.local", "-r", kRealm, "-q", query});
            !made)
            return made;
    return {};
}

core::Result<void> Kdc::start() {
    if (auto ready = prepare(); !ready)
        return ready;
    return startOn(port_.number(), process_, directory_ / "kdc.out",
                   {"/usr/sbin/krb5kdc", "-n", "-r", kRealm});
}

int Kdc::failedLogins() const {
    const auto told =
        runProgram({"/usr/sbin/kadmin.local", "-r", kRealm, "-q", "getprinc " + kProxyUser},
                   directory_ / "getprinc.out");
    const std::string title = "Failed password attempts: ";
    const auto at = told ? told->find(title) : std::string::npos;
    return at == std::string::npos ? -1 : std::atoi(told->c_str() + at + title.size());
}

}  // namespace callbox::tests

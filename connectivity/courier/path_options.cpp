// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/path_options.h"

#include <cstring>
#include <string>

#include <curl/curl.h>
#include <gssapi/gssapi_krb5.h>
#include <net/if.h>
#include <sys/socket.h>

#include "connectivity/courier/proxy_url.h"

namespace callbox::connectivity::courier {

using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;

namespace {

void setBlob(CURL* easy, CURLoption option, const std::string& pem) {
    if (pem.empty())
        return;
    std::string copy = pem;
    curl_blob blob{copy.data(), copy.size(), CURL_BLOB_COPY};
    curl_easy_setopt(easy, option, &blob);
}

long authOf(ProxyMethod method) {
    switch (method) {
        case ProxyMethod::none:
            break;
        case ProxyMethod::basic:
            return static_cast<long>(CURLAUTH_BASIC);
        case ProxyMethod::digest:
            return static_cast<long>(CURLAUTH_DIGEST);
        case ProxyMethod::ntlm:
            return static_cast<long>(CURLAUTH_NTLM);
        case ProxyMethod::negotiate:
            return static_cast<long>(CURLAUTH_NEGOTIATE);
    }
    return static_cast<long>(CURLAUTH_NONE);
}

void setLogin(CURL* easy, const Path& path, bool isHttp) {
    const long auth = authOf(path.proxyMethod);
    curl_easy_setopt(easy, isHttp ? CURLOPT_PROXYAUTH : CURLOPT_SOCKS5_AUTH, auth);
    if (path.proxyMethod == ProxyMethod::none)
        return;
    // With a ticket libcurl still wants to see a login, even though an empty one.
    const bool ticket = path.proxyMethod == ProxyMethod::negotiate;
    curl_easy_setopt(easy, CURLOPT_PROXYUSERNAME, ticket ? "" : path.proxyUser.c_str());
    curl_easy_setopt(easy, CURLOPT_PROXYPASSWORD, ticket ? "" : path.proxyPassword.c_str());
}

Result<void> setProxy(CURL* easy, const Path& path) {
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
    curl_easy_setopt(easy, CURLOPT_PROXY, path.proxy.c_str());
    if (path.proxy.empty())
        return {};
    const auto proxy = proxyUrl(path.proxy);
    if (!proxy)
        return passOn(proxy);
    curl_easy_setopt(easy, CURLOPT_HTTPPROXYTUNNEL, proxy->speaksHttp() ? 1L : 0L);
    // What is for the receiver, its token above all, is not for the proxy.
    curl_easy_setopt(easy, CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE));
    setLogin(easy, path, proxy->speaksHttp());
    if (proxy->scheme != "https")
        return {};
    if (path.proxyAuthority.empty())
        return fail(ErrorCode::denied,
                    say("connectivity.proxy-authority-missing", {{"proxy", proxy->hostAndPort()}}));
    curl_easy_setopt(easy, CURLOPT_PROXY_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_PROXY_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_PROXY_SSL_VERIFYHOST, path.proxyPinned ? 0L : 2L);
    curl_easy_setopt(easy, CURLOPT_PROXY_CAPATH, nullptr);
    setBlob(easy, CURLOPT_PROXY_CAINFO_BLOB, path.proxyAuthority);
    setBlob(easy, CURLOPT_PROXY_SSLCERT_BLOB, path.proxyCertificate);
    setBlob(easy, CURLOPT_PROXY_SSLKEY_BLOB, path.proxyKey);
    return {};
}

void setOrigin(CURL* easy, const Path& path) {
    if (!path.localAddress.empty())
        curl_easy_setopt(easy, CURLOPT_INTERFACE, ("host!" + path.localAddress).c_str());
    else if (!path.networkInterface.empty())
        curl_easy_setopt(easy, CURLOPT_INTERFACE, ("if!" + path.networkInterface).c_str());
}

}  // namespace

Result<void> setPathOptions(void* easy, const Path& path) {
    if (const auto proxied = setProxy(easy, path); !proxied)
        return proxied;
    setOrigin(easy, path);
    if (path.bytesPerSecond > 0) {
        const auto most = static_cast<curl_off_t>(path.bytesPerSecond);
        curl_easy_setopt(easy, CURLOPT_MAX_SEND_SPEED_LARGE, most);
        curl_easy_setopt(easy, CURLOPT_MAX_RECV_SPEED_LARGE, most);
    }
    return {};
}

std::string connectTo(const Path& path, const ReceiverUrl& receiver) {
    if (path.receiverAddress.empty())
        return {};
    const bool isBareIpv6 =
        path.receiverAddress.find(':') != std::string::npos && path.receiverAddress.front() != '[';
    return "::" + (isBareIpv6 ? "[" + path.receiverAddress + "]" : path.receiverAddress) + ":" +
           std::to_string(receiver.port);
}

bool bindToInterface(int socket, const Path& path) {
    if (path.localAddress.empty() || path.networkInterface.empty())
        return true;
    return path.networkInterface.size() < IFNAMSIZ &&
           ::setsockopt(socket, SOL_SOCKET, SO_BINDTODEVICE, path.networkInterface.c_str(),
                        static_cast<socklen_t>(path.networkInterface.size())) == 0;
}

void enterKerberos(const Path& path) {
    if (path.proxyMethod != ProxyMethod::negotiate || path.kerberosCache.empty())
        return;
    OM_uint32 minor = 0;
    gss_krb5_ccache_name(&minor, path.kerberosCache.c_str(), nullptr);
}

}  // namespace callbox::connectivity::courier

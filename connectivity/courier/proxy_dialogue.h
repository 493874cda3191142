// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "connectivity/courier/proxy_url.h"
#include "connectivity/path.h"

namespace callbox::connectivity::courier {

/// What was seen of the dialogue with a path's proxy, line by line.
class ProxyDialogue {
public:
    ProxyDialogue() = default;
    explicit ProxyDialogue(const Path& path);

    bool used() const { return !proxy_.host.empty(); }
    const ProxyUrl& proxy() const { return proxy_; }
    ProxyMethod method() const { return method_; }
    const std::string& user() const { return user_; }

    /// One request header as it was sent to the proxy: whether a login went with it.
    void sent(std::string_view headers);
    /// One line of a reply to CONNECT. False: the proxy has said too much or too often.
    bool received(std::string_view line, std::size_t bodyLimit);
    /// TLS begins with the receiver: there is a way through.
    void passThrough() { tunnelled_ = true; }

    bool tunnelled() const { return tunnelled_; }
    int status() const { return status_; }    ///< of the last reply; 0: none
    int replies() const { return replies_; }  ///< whole or begun ones
    /// Why a relay refused, in its word (header Callbox-Relay); empty: no relay.
    const std::string& relayWord() const { return relayWord_; }
    bool looped() const { return looped_; }
    bool loginSent() const { return loginSent_; }  ///< enough of it to be judged
    /// The methods that the proxy named in its last reply, such as "Basic, Negotiate".
    std::string offered() const;
    bool offers(ProxyMethod method) const;

private:
    ProxyUrl proxy_;
    ProxyMethod method_ = ProxyMethod::none;
    std::string user_;
    std::vector<std::string> offered_;
    std::string relayWord_;
    int status_ = 0;
    int replies_ = 0;
    int logins_ = 0;
    bool tunnelled_ = false;
    bool loginSent_ = false;
    bool looped_ = false;
};

/// As a proxy names it: "Basic"; empty for none.
std::string_view schemeName(ProxyMethod method);

}  // namespace callbox::connectivity::courier

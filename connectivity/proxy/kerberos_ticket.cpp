// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/proxy/kerberos_ticket.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>

#include <krb5.h>

namespace callbox::connectivity::proxy {

using core::Error;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;

namespace {

constexpr std::size_t kLongestReason = 300;

/// One conversation with libkrb5; what it was given is given back at its end.
class Kerberos {
public:
    ~Kerberos() {
        if (!context_)
            return;
        if (credentials_)
            krb5_free_cred_contents(context_, &*credentials_);
        if (keytab_)
            krb5_kt_close(context_, keytab_);
        if (options_)
            krb5_get_init_creds_opt_free(context_, options_);
        if (service_)
            krb5_free_principal(context_, service_);
        if (client_)
            krb5_free_principal(context_, client_);
        if (cache_)
            krb5_cc_destroy(context_, cache_);
        krb5_free_context(context_);
    }
    Kerberos() = default;
    Kerberos(const Kerberos&) = delete;
    Kerberos& operator=(const Kerberos&) = delete;

    Result<std::chrono::seconds> obtain(const TicketRequest& request);

private:
    tl::unexpected<Error> failed(krb5_error_code code, const TicketRequest& request) const;
    krb5_error_code logIn(const TicketRequest& request);
    krb5_error_code fetchServiceTicket(const TicketRequest& request, krb5_timestamp& end);

    krb5_context context_ = nullptr;
    krb5_principal client_ = nullptr;
    krb5_principal service_ = nullptr;
    krb5_get_init_creds_opt* options_ = nullptr;
    krb5_keytab keytab_ = nullptr;
    krb5_ccache cache_ = nullptr;
    std::optional<krb5_creds> credentials_;
};

tl::unexpected<Error> Kerberos::failed(krb5_error_code code, const TicketRequest& request) const {
    const char* text = krb5_get_error_message(context_, code);
    const std::string reason = std::string(text ? text : "").substr(0, kLongestReason);
    krb5_free_error_message(context_, text);
    const std::string& user = request.principal;
    switch (code) {
        case KRB5KDC_ERR_PREAUTH_FAILED:
        case KRB5KRB_AP_ERR_BAD_INTEGRITY:
            return fail(ErrorCode::authentication,
                        say("connectivity.kerberos-password-refused", {{"user", user}}), reason);
        case KRB5KDC_ERR_C_PRINCIPAL_UNKNOWN:
        case KRB5KDC_ERR_CLIENT_REVOKED:
        case KRB5KDC_ERR_KEY_EXP:
        case KRB5KDC_ERR_NAME_EXP:
        case KRB5KDC_ERR_POLICY:
            return fail(ErrorCode::authentication, say("connectivity.kerberos-account-refused",
                                                       {{"user", user}, {"reason", reason}}));
        case KRB5_KDC_UNREACH:
        case KRB5_REALM_UNKNOWN:
        case KRB5_REALM_CANT_RESOLVE:
            return fail(ErrorCode::unavailable,
                        say("connectivity.kerberos-kdc-unreachable", {{"user", user}}), reason);
        case KRB5KRB_AP_ERR_SKEW:
        case KRB5KRB_AP_ERR_TKT_NYV:
            return fail(ErrorCode::denied, say("connectivity.kerberos-clock"), reason);
        case KRB5KDC_ERR_S_PRINCIPAL_UNKNOWN:
            return fail(ErrorCode::denied,
                        say("connectivity.kerberos-proxy-unknown",
                            {{"service", "HTTP/" + request.proxyHost}}),
                        reason);
        case KRB5_CONFIG_NODEFREALM:
        case KRB5_PARSE_MALFORMED:
            return fail(ErrorCode::denied, say("connectivity.kerberos-no-realm", {{"user", user}}),
                        reason);
        case KRB5_KT_NOTFOUND:
        case KRB5_KT_IOERR:
        case KRB5_KEYTAB_BADVNO:
        case ENOENT:
        case EACCES:
            return fail(ErrorCode::denied, say("connectivity.kerberos-keytab-unusable",
                                               {{"file", request.keytab}, {"reason", reason}}));
        default:
            return fail(ErrorCode::unavailable,
                        say("connectivity.kerberos-failed", {{"reason", reason}}));
    }
}

krb5_error_code Kerberos::logIn(const TicketRequest& request) {
    if (const auto code = krb5_parse_name(context_, request.principal.c_str(), &client_))
        return code;
    if (const auto code = krb5_get_init_creds_opt_alloc(context_, &options_))
        return code;
    krb5_get_init_creds_opt_set_forwardable(options_, 0);
    krb5_get_init_creds_opt_set_proxiable(options_, 0);
    krb5_creds credentials{};
    krb5_error_code code = 0;
    if (request.keytab.empty()) {
        code =
            krb5_get_init_creds_password(context_, &credentials, client_, request.password.c_str(),
                                         nullptr, nullptr, 0, nullptr, options_);
    } else {
        code = krb5_kt_resolve(context_, ("FILE:" + request.keytab).c_str(), &keytab_);
        if (code == 0)
            code = krb5_get_init_creds_keytab(context_, &credentials, client_, keytab_, 0, nullptr,
                                              options_);
    }
    if (code == 0)
        credentials_ = credentials;
    return code;
}

krb5_error_code Kerberos::fetchServiceTicket(const TicketRequest& request, krb5_timestamp& end) {
    if (const auto code = krb5_cc_new_unique(context_, "MEMORY", nullptr, &cache_))
        return code;
    if (const auto code = krb5_cc_initialize(context_, cache_, client_))
        return code;
    if (const auto code = krb5_cc_store_cred(context_, cache_, &*credentials_))
        return code;
    if (const auto code = krb5_sname_to_principal(context_, request.proxyHost.c_str(), "HTTP",
                                                  KRB5_NT_SRV_HST, &service_))
        return code;
    krb5_creds wanted{};
    wanted.client = client_;
    wanted.server = service_;
    krb5_creds* ticket = nullptr;
    if (const auto code = krb5_get_credentials(context_, 0, cache_, &wanted, &ticket))
        return code;
    end = std::min(ticket->times.endtime, credentials_->times.endtime);
    krb5_free_creds(context_, ticket);
    return 0;
}

Result<std::chrono::seconds> Kerberos::obtain(const TicketRequest& request) {
    if (krb5_init_context(&context_) != 0)
        return fail(ErrorCode::unavailable,
                    say("connectivity.kerberos-failed", {{"reason", "krb5.conf"}}));
    if (const auto code = logIn(request))
        return failed(code, request);
    krb5_timestamp end = 0;
    if (const auto code = fetchServiceTicket(request, end))
        return failed(code, request);
    // Only now, whole, to where exchanges look for it.
    krb5_ccache target = nullptr;
    if (const auto code = krb5_cc_resolve(context_, request.cache.c_str(), &target))
        return failed(code, request);
    if (const auto code = krb5_cc_move(context_, cache_, target)) {
        krb5_cc_close(context_, target);
        return failed(code, request);
    }
    cache_ = nullptr;
    krb5_cc_close(context_, target);
    krb5_timestamp now = 0;
    krb5_timeofday(context_, &now);
    return std::chrono::seconds(std::max<std::int64_t>(0, std::int64_t{end} - now));
}

}  // namespace

Result<std::chrono::seconds> obtainTicket(const TicketRequest& request) {
    return Kerberos().obtain(request);
}

void destroyTicket(const std::string& cache) {
    krb5_context context = nullptr;
    krb5_ccache found = nullptr;
    if (krb5_init_context(&context) != 0)
        return;
    if (krb5_cc_resolve(context, cache.c_str(), &found) == 0)
        krb5_cc_destroy(context, found);
    krb5_free_context(context);
}

}  // namespace callbox::connectivity::proxy

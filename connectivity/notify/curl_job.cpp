// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/notify/curl_job.h"

#include <algorithm>
#include <cstring>
#include <string_view>

#include "core/words/catalogue.h"

namespace callbox::connectivity::notify {

using core::ErrorCode;
using core::say;

namespace {

constexpr std::size_t kShownLine = 200;
/// RSA of 2048 bits or what is as strong, whatever the machine's own policy is.
constexpr const char* kCiphers = "DEFAULT@SECLEVEL=2";

}  // namespace

CurlJob::CurlJob(const SendContext& context, std::string host, std::uint16_t port)
    : context_(context), host_(std::move(host)), port_(port) {
    static const CURLcode kInitialised = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (kInitialised == CURLE_OK)
        easy_ = curl_easy_init();
    if (!easy_)
        return;
    const auto& limits = context.limits;
    curl_easy_setopt(easy_, CURLOPT_ERRORBUFFER, errorText_.data());
    curl_easy_setopt(easy_, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy_, CURLOPT_SSL_CIPHER_LIST, kCiphers);
    curl_easy_setopt(easy_, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy_, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy_, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy_, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy_, CURLOPT_PROXY, "");
    curl_easy_setopt(easy_, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy_, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy_, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect.count()));
    curl_easy_setopt(easy_, CURLOPT_TIMEOUT_MS, static_cast<long>(limits.total.count()));
    curl_easy_setopt(easy_, CURLOPT_SERVER_RESPONSE_TIMEOUT,
                     static_cast<long>(limits.answer.count()));
    curl_easy_setopt(easy_, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(limits.peerBytes));
    curl_easy_setopt(easy_, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(easy_, CURLOPT_DEBUGFUNCTION, &CurlJob::onTalk);
    curl_easy_setopt(easy_, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(easy_, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy_, CURLOPT_XFERINFOFUNCTION, &CurlJob::onProgress);
    curl_easy_setopt(easy_, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(easy_, CURLOPT_WRITEFUNCTION, &CurlJob::onReply);
    curl_easy_setopt(easy_, CURLOPT_WRITEDATA, this);
}

CurlJob::~CurlJob() {
    curl_easy_cleanup(easy_);
}

void CurlJob::trust(const std::string& authority) {
    if (authority.empty())
        return;
    std::string text = authority;
    curl_blob blob{text.data(), text.size(), CURL_BLOB_COPY};
    curl_easy_setopt(easy_, CURLOPT_CAINFO_BLOB, &blob);
    curl_easy_setopt(easy_, CURLOPT_CAPATH, nullptr);
}

void CurlJob::upload(std::string body) {
    body_ = std::move(body);
    curl_easy_setopt(easy_, CURLOPT_READFUNCTION, &CurlJob::onRead);
    curl_easy_setopt(easy_, CURLOPT_READDATA, this);
}

bool CurlJob::run() {
    if (!easy_) {
        code_ = CURLE_FAILED_INIT;
        return false;
    }
    code_ = curl_easy_perform(easy_);
    curl_easy_getinfo(easy_, CURLINFO_RESPONSE_CODE, &status_);
    // libcurl tells some distrusted certificates as a handshake that failed.
    long verified = 0;
    curl_easy_getinfo(easy_, CURLINFO_SSL_VERIFYRESULT, &verified);
    if (code_ == CURLE_SSL_CONNECT_ERROR && verified != 0)
        code_ = CURLE_PEER_FAILED_VERIFICATION;
    secured_ = secured_ || milliseconds(CURLINFO_APPCONNECT_TIME_T) > 0;
    return code_ == CURLE_OK;
}

std::string CurlJob::reply() const {
    return core::showable(lastLine_, kShownLine);
}

// What a command carries may be secret: only its first word, and only a known one, counts.
void CurlJob::sent(std::string_view line) {
    const auto is = [&](std::string_view word) { return line.starts_with(word); };
    if (is("STARTTLS"))
        upgrading_ = true;
    else if (is("EHLO") || is("HELO"))
        secured_ = secured_ || upgrading_;
    else if (is("AUTH"))
        loginSent_ = true;
    else if (is("MAIL"))
        loggedIn_ = true;
    else if (is("QUIT"))
        parting_ = true;
}

void CurlJob::heard(std::string_view bytes) {
    heard_ += bytes.size();
    while (bytes.ends_with('\n') || bytes.ends_with('\r'))
        bytes.remove_suffix(1);
    if (bytes.empty() || parting_)
        return;
    const auto line = bytes.substr(bytes.find_last_of('\n') + 1);
    lastLine_.assign(line.substr(0, kShownLine));
}

int CurlJob::onTalk(CURL*, curl_infotype type, char* data, std::size_t size, void* user) {
    auto& job = *static_cast<CurlJob*>(user);
    if (type == CURLINFO_HEADER_OUT)
        job.sent({data, size});
    else if (type == CURLINFO_HEADER_IN)
        job.heard({data, size});
    return 0;
}

int CurlJob::onProgress(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    const auto& job = *static_cast<CurlJob*>(user);
    return job.context_.stop.stop_requested() || job.heard_ > job.context_.limits.peerBytes ? 1 : 0;
}

std::size_t CurlJob::onRead(char* target, std::size_t size, std::size_t count, void* user) {
    auto& job = *static_cast<CurlJob*>(user);
    const std::size_t part = std::min(size * count, job.body_.size() - job.read_);
    std::memcpy(target, job.body_.data() + job.read_, part);
    job.read_ += part;
    return part;
}

// Nobody reads a reply's body; it only must not be endless.
std::size_t CurlJob::onReply(char*, std::size_t size, std::size_t count, void* user) {
    auto& job = *static_cast<CurlJob*>(user);
    job.heard_ += size * count;
    return job.heard_ > job.context_.limits.peerBytes ? 0 : size * count;
}

double CurlJob::milliseconds(CURLINFO info) const {
    curl_off_t micros = 0;
    curl_easy_getinfo(easy_, info, &micros);
    return static_cast<double>(micros) / 1000.0;
}

SendStage CurlJob::stage() const {
    if (code_ == CURLE_COULDNT_RESOLVE_HOST || milliseconds(CURLINFO_NAMELOOKUP_TIME_T) <= 0)
        return SendStage::resolve;
    if (milliseconds(CURLINFO_CONNECT_TIME_T) <= 0)
        return SendStage::connect;
    switch (code_) {
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_USE_SSL_FAILED:
        case CURLE_SSL_CACERT_BADFILE:
            return SendStage::tls;
        case CURLE_LOGIN_DENIED:
            return SendStage::login;
        default:
            break;
    }
    if (loginSent_ && !loggedIn_)
        return SendStage::login;
    return secured_ || loggedIn_ || plain_ ? SendStage::sent : SendStage::tls;
}

std::pair<SendStage, core::Error> CurlJob::failure() const {
    const auto at = stage();
    const std::string detail = core::showable(
        errorText_.front() != '\0' ? errorText_.data()
                                   : curl_easy_strerror(static_cast<CURLcode>(code_)),
        kShownLine);
    const auto because = [&](ErrorCode code, core::Message message) {
        return std::pair{at, core::Error{code, std::move(message), {}, detail}};
    };
    const std::string port = std::to_string(port_);
    if (context_.stop.stop_requested())
        return because(ErrorCode::cancelled, say("notification.cancelled"));
    if (heard_ > context_.limits.peerBytes)
        return because(ErrorCode::limitExceeded,
                       say("notification.peer-endless", {{"host", host_}}));
    switch (code_) {
        case CURLE_COULDNT_RESOLVE_HOST:
            return because(ErrorCode::unavailable,
                           say("notification.not-resolved", {{"host", host_}}));
        case CURLE_COULDNT_CONNECT:
            return because(ErrorCode::unavailable,
                           say("notification.not-connected", {{"host", host_}, {"port", port}}));
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CACERT_BADFILE:
            return because(ErrorCode::denied, say("notification.not-trusted", {{"host", host_}}));
        case CURLE_USE_SSL_FAILED:
            return because(ErrorCode::denied, say("notification.no-starttls", {{"host", host_}}));
        case CURLE_SSL_CONNECT_ERROR:
            return because(ErrorCode::unavailable,
                           say("notification.tls-failed", {{"host", host_}, {"port", port}}));
        case CURLE_OPERATION_TIMEDOUT:
            return because(ErrorCode::timeout,
                           say("notification.no-answer", {{"host", host_}, {"port", port}}));
        case CURLE_LOGIN_DENIED:
            // 4xx: it could not look into it now, so that the login was not refused.
            if (status_ / 100 != 4)
                return because(
                    ErrorCode::authentication,
                    say("notification.login-refused", {{"host", host_}, {"reply", reply()}}));
            break;
        default:
            break;
    }
    if (status_ / 100 == 5 || status_ / 100 == 4)
        return because(status_ / 100 == 5 ? ErrorCode::invalidArgument : ErrorCode::unavailable,
                       say("notification.refused", {{"host", host_}, {"reply", reply()}}));
    return because(ErrorCode::unavailable,
                   say("notification.broken-off", {{"host", host_}, {"port", port}}));
}

std::vector<PassedStage> CurlJob::passed() const {
    const auto reached = code_ == CURLE_OK ? SendStage::sent : stage();
    std::vector<PassedStage> stages;
    if (reached > SendStage::resolve)
        stages.push_back({SendStage::resolve, say("notification.resolved", {{"host", host_}}),
                          milliseconds(CURLINFO_NAMELOOKUP_TIME_T)});
    if (reached > SendStage::connect) {
        const char* address = nullptr;
        curl_easy_getinfo(easy_, CURLINFO_PRIMARY_IP, &address);
        stages.push_back({SendStage::connect,
                          say("notification.connected", {{"address", address ? address : ""},
                                                         {"port", std::to_string(port_)}}),
                          milliseconds(CURLINFO_CONNECT_TIME_T)});
    }
    if (reached > SendStage::tls && secured_)
        stages.push_back({SendStage::tls, say("notification.secured"),
                          milliseconds(CURLINFO_APPCONNECT_TIME_T)});
    if (reached > SendStage::login && loginSent_)
        stages.push_back({SendStage::login, say("notification.logged-in"), 0});
    if (code_ == CURLE_OK)
        stages.push_back({SendStage::sent, say("notification.accepted", {{"reply", reply()}}),
                          milliseconds(CURLINFO_TOTAL_TIME_T)});
    return stages;
}

}  // namespace callbox::connectivity::notify

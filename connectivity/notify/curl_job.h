// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include <curl/curl.h>

#include "connectivity/notify/send_steps.h"

namespace callbox::connectivity::notify {

/// One blocking transfer of libcurl's, under the rules of the courier: TLS 1.2 or later, names
/// checked, nothing taken from the environment, every size and time bounded.
class CurlJob {
public:
    CurlJob(const SendContext& context, std::string host, std::uint16_t port);
    ~CurlJob();
    CurlJob(const CurlJob&) = delete;
    CurlJob& operator=(const CurlJob&) = delete;

    CURL* handle() const { return easy_; }
    /// PEM; empty: the system's authorities.
    void trust(const std::string& authority);
    void withoutTls() { plain_ = true; }
    /// What is sent as the body.
    void upload(std::string body);

    /// Runs to its end. True: the peer took it; its reply is in status() and reply().
    bool run();

    long status() const { return status_; }  ///< of SMTP or HTTP, the last one
    /// The peer's last line, made fit to show.
    std::string reply() const;
    /// Why run() was false, and where.
    std::pair<SendStage, core::Error> failure() const;
    /// What was passed, as far as it came.
    std::vector<PassedStage> passed() const;

private:
    static int onTalk(CURL* easy, curl_infotype type, char* data, std::size_t size, void* user);
    static int onProgress(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    static std::size_t onRead(char* target, std::size_t size, std::size_t count, void* user);
    static std::size_t onReply(char* data, std::size_t size, std::size_t count, void* user);
    void sent(std::string_view line);
    void heard(std::string_view bytes);
    SendStage stage() const;
    double milliseconds(CURLINFO info) const;

    const SendContext& context_;
    std::string host_;
    std::uint16_t port_;
    CURL* easy_ = nullptr;
    std::array<char, CURL_ERROR_SIZE> errorText_{};
    std::string body_;
    std::size_t read_ = 0;
    std::size_t heard_ = 0;
    std::string lastLine_;
    bool upgrading_ = false;  ///< STARTTLS was said
    bool plain_ = false;      ///< no TLS is wanted
    bool secured_ = false;
    bool loginSent_ = false;
    bool loggedIn_ = false;
    bool parting_ = false;  ///< QUIT was said: what comes then is no answer to the message
    int code_ = CURLE_OK;   ///< CURLcode
    long status_ = 0;
};

}  // namespace callbox::connectivity::notify

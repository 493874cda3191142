// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/notify/mail_sender.h"

#include <memory>

#include "connectivity/notify/curl_job.h"

namespace callbox::connectivity::notify {

namespace {

std::string urlOf(const core::MailTarget& target) {
    const bool numeric6 = target.host.find(':') != std::string::npos;
    return (target.security == core::MailSecurity::implicitTls ? "smtps://" : "smtp://") +
           (numeric6 ? '[' + target.host + ']' : target.host) + ':' + std::to_string(target.port) +
           "/callbox";
}

}  // namespace

core::Result<void> sendMail(const core::MailTarget& target, const std::string& password,
                            const std::string& recipient, const std::string& mail,
                            const SendContext& context) {
    CurlJob job(context, target.host, target.port);
    CURL* easy = job.handle();
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(
        curl_slist_append(nullptr, ('<' + recipient + '>').c_str()), &curl_slist_free_all);
    if (target.security == core::MailSecurity::none)
        job.withoutTls();
    if (easy) {
        curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        curl_easy_setopt(easy, CURLOPT_URL, urlOf(target).c_str());
        curl_easy_setopt(
            easy, CURLOPT_USE_SSL,
            static_cast<long>(target.security == core::MailSecurity::none ? CURLUSESSL_NONE
                                                                          : CURLUSESSL_ALL));
        if (!target.user.empty()) {
            curl_easy_setopt(easy, CURLOPT_USERNAME, target.user.c_str());
            curl_easy_setopt(easy, CURLOPT_PASSWORD, password.c_str());
        }
        curl_easy_setopt(easy, CURLOPT_MAIL_FROM, ('<' + target.sender + '>').c_str());
        curl_easy_setopt(easy, CURLOPT_MAIL_RCPT, recipients.get());
        curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
        job.trust(target.caCertificate);
        job.upload(mail);
    }
    const bool taken = job.run();
    const auto failed = taken ? std::nullopt : std::optional(job.failure());
    tellStages(
        context.tell,
        {SendStage::resolve, SendStage::connect, SendStage::tls, SendStage::login, SendStage::sent},
        job.passed(), failed);
    if (failed)
        return tl::unexpected<core::Error>(failed->second);
    return {};
}

}  // namespace callbox::connectivity::notify

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/reach.h"

#include <algorithm>
#include <array>
#include <memory>

#include <curl/curl.h>

#include "connectivity/courier/path_options.h"
#include "connectivity/courier/proxy_url.h"
#include "connectivity/courier/transport_failure.h"

namespace callbox::connectivity::courier {

using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;

extern "C" {
static int callboxOnReaching(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return static_cast<std::stop_token*>(user)->stop_requested() ? 1 : 0;
}
}

Result<void> reachProxy(const Path& path, Deadline deadline, std::stop_token stop) {
    using namespace std::chrono;
    const auto proxy = proxyUrl(path.proxy);
    if (!proxy)
        return passOn(proxy);
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle(curl_easy_init(),
                                                                     &curl_easy_cleanup);
    CURL* easy = handle.get();
    if (!easy)
        return fail(ErrorCode::internal, say("connectivity.no-transport"));
    Path straight = path;
    straight.proxy.clear();
    if (const auto set = setPathOptions(easy, straight); !set)
        return set;
    std::array<char, CURL_ERROR_SIZE> text{};
    curl_easy_setopt(easy, CURLOPT_URL, ("http://" + proxy->hostAndPort() + "/").c_str());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http");
    curl_easy_setopt(easy, CURLOPT_CONNECT_ONLY, 1L);
    const auto left = std::max(1ms, floor<milliseconds>(deadline - steady_clock::now()));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(left.count()));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, text.data());
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, &callboxOnReaching);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, &stop);
    const CURLcode code = curl_easy_perform(easy);
    if (code == CURLE_OK)
        return {};
    curl_off_t resolvedAfter = 0;
    curl_easy_getinfo(easy, CURLINFO_NAMELOOKUP_TIME_T, &resolvedAfter);
    TransportFacts facts;
    facts.code = code == CURLE_COULDNT_RESOLVE_HOST ? CURLE_COULDNT_RESOLVE_PROXY : code;
    facts.text = text.data();
    curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &facts.systemError);
    facts.networkInterface = path.networkInterface;
    facts.proxy = ProxyDialogue(path);
    facts.resolved = resolvedAfter > 0;
    return tl::unexpected<core::Error>(transportFailure(facts).error);
}

}  // namespace callbox::connectivity::courier

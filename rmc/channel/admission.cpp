// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/admission.h"

#include <algorithm>

namespace callbox::rmc::channel {

namespace {
constexpr std::chrono::milliseconds kLook{250};
}

Admission::Ticket::Ticket(std::shared_ptr<Admission> owner, std::string host)
    : owner_(std::move(owner)), host_(std::move(host)) {}

Admission::Ticket::~Ticket() {
    owner_->finished(host_, success_);
}

Admission::Admission(boost::asio::io_context& io, const AdmissionLimits& limits)
    : limits_(limits), timer_(io), second_(Clock::now()) {}

void Admission::ask(const std::string& host, bool urgent, std::function<bool()> wanted,
                    Granted granted) {
    Waiter waiter{host, urgent, std::move(wanted), std::move(granted)};
    if (urgent)
        waiting_.push_front(std::move(waiter));
    else
        waiting_.push_back(std::move(waiter));
    serve();
}

void Admission::forgetOld(Host& host, Clock::time_point now) const {
    while (!host.failures.empty() && now - host.failures.front() > limits_.window)
        host.failures.pop_front();
}

bool Admission::mayBegin(const Waiter& waiter, Clock::time_point now) {
    const auto found = hosts_.find(waiter.host);
    if (found == hosts_.end())
        return true;
    forgetOld(found->second, now);
    return found->second.active < limits_.atOncePerHost &&
           (waiter.urgent || found->second.failures.size() < limits_.failures);
}

void Admission::serve() {
    if (serving_)
        return;
    serving_ = true;
    const auto now = Clock::now();
    if (now - second_ >= std::chrono::seconds(1)) {
        second_ = now;
        begun_ = 0;
    }
    for (auto it = waiting_.begin(); it != waiting_.end();) {
        if (!it->wanted()) {
            it = waiting_.erase(it);
            continue;
        }
        if (active_ >= limits_.atOnce || begun_ >= limits_.perSecond)
            break;
        if (!mayBegin(*it, now)) {
            ++it;
            continue;
        }
        Waiter waiter = std::move(*it);
        waiting_.erase(it);
        ++active_;
        ++begun_;
        ++hosts_[waiter.host].active;
        waiter.granted(std::make_unique<Ticket>(shared_from_this(), waiter.host));
        it = waiting_.begin();
    }
    serving_ = false;
    if (!waiting_.empty())
        timer_.start(kLook, [weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->serve();
        });
}

void Admission::finished(const std::string& host, bool success) {
    --active_;
    const auto found = hosts_.find(host);
    if (found == hosts_.end())
        return;
    --found->second.active;
    const auto now = Clock::now();
    if (success)
        found->second.failures.clear();
    else
        found->second.failures.push_back(now);
    while (found->second.failures.size() > limits_.failures)
        found->second.failures.pop_front();
    if (found->second.active == 0 && found->second.failures.empty())
        hosts_.erase(found);
    if (!waiting_.empty() && !serving_)
        timer_.start(std::chrono::milliseconds(0), [weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->serve();
        });
}

}  // namespace callbox::rmc::channel

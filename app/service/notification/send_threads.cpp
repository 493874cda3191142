// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/notification/send_threads.h"

#include <utility>

#include <boost/asio/post.hpp>

namespace callbox::service::notification {

void SendThreads::run(std::function<void(std::stop_token)> work, std::function<void()> done) {
    const auto number = next_++;
    auto ended = [this, alive = std::weak_ptr(alive_), number, done = std::move(done)] {
        if (alive.expired() || threads_.erase(number) == 0)
            return;
        done();
    };
    threads_.emplace(number, [&context = context_, work = std::move(work),
                              ended = std::move(ended)](std::stop_token stop) {
        work(std::move(stop));
        boost::asio::post(context, ended);
    });
}

void SendThreads::stop() {
    for (auto& [number, thread] : threads_)
        thread.request_stop();
    threads_.clear();
}

}  // namespace callbox::service::notification

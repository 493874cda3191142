// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/courier.h"

#include <deque>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include "connectivity/courier/multi_driver.h"
#include "connectivity/courier/transfer.h"

namespace callbox::connectivity::courier {

namespace asio = boost::asio;
using core::ErrorCode;
using core::Result;
using core::say;

struct Courier::Implementation : std::enable_shared_from_this<Implementation> {
    struct Job {
        Path path;
        core::ReceiverAddress receiver;
        Request request;
        Done done;
    };

    Implementation(asio::io_context& ioContext, const ExchangeLimits& limits)
        : context(ioContext),
          transfer(limits),
          driver(std::make_unique<MultiDriver>(
              ioContext, [this](void* easy, int code) { ended(easy, code); },
              [this] { transfer.enter(); })) {}

    asio::io_context& context;
    Transfer transfer;
    std::unique_ptr<MultiDriver> driver;
    std::deque<Job> jobs;  ///< the first one is under way when `busy`
    bool busy = false;

    void startNext() {
        if (busy || jobs.empty() || !driver)
            return;
        busy = true;
        Job& job = jobs.front();
        auto prepared = transfer.prepare(job.path, job.receiver, std::move(job.request));
        if (prepared && !driver->add(transfer.handle()))
            prepared = core::fail(ErrorCode::internal, say("connectivity.no-transport"));
        if (prepared)
            return;
        asio::post(context, [weak = weak_from_this(), error = prepared.error()] {
            if (const auto alive = weak.lock(); alive && alive->driver)
                alive->finish(tl::unexpected<core::Error>(error));
        });
    }

    void ended(void* easy, int code) {
        const auto alive = shared_from_this();
        auto result = transfer.finish(code);
        driver->remove(easy);
        finish(std::move(result));
    }

    void finish(Result<Reply> result) {
        Job job = std::move(jobs.front());
        jobs.pop_front();
        busy = false;
        job.done(std::move(result));
        startNext();
    }
};

Courier::Courier(asio::io_context& context, ExchangeLimits limits)
    : implementation_(std::make_shared<Implementation>(context, limits)) {}

Courier::~Courier() {
    if (implementation_->busy)
        implementation_->driver->remove(implementation_->transfer.handle());
    implementation_->driver.reset();
}

void Courier::send(const Path& path, const core::ReceiverAddress& receiver, Request request,
                   Done done) {
    implementation_->jobs.push_back({path, receiver, std::move(request), std::move(done)});
    implementation_->startNext();
}

}  // namespace callbox::connectivity::courier

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
using core::coding::ContentCoding;
using core::coding::Effort;

namespace {

/// Below it a coding gains less than its headers cost.
constexpr std::size_t kWorthCoding = 256;

}  // namespace

struct Courier::Implementation : std::enable_shared_from_this<Implementation> {
    struct Job {
        Path path;
        core::ReceiverAddress receiver;
        Request request;
        Done done;
        bool coded = false;
        bool plain = false;  ///< must go plain: it was refused coded
    };

    Implementation(asio::io_context& ioContext, const ExchangeLimits& limits,
                   std::shared_ptr<PeerCodings> known)
        : context(ioContext),
          codings(std::move(known)),
          transfer(limits),
          driver(std::make_unique<MultiDriver>(
              ioContext, [this](void* easy, int code) { ended(easy, code); },
              [this] { transfer.enter(); })) {}

    asio::io_context& context;
    std::shared_ptr<PeerCodings> codings;
    Transfer transfer;
    std::unique_ptr<MultiDriver> driver;
    std::deque<Job> jobs;  ///< the first one is under way when `busy`
    bool busy = false;

    void startNext() {
        if (busy || jobs.empty() || !driver)
            return;
        busy = true;
        Job& job = jobs.front();
        auto prepared = transfer.prepare(job.path, job.receiver, asSent(job));
        if (prepared && !driver->add(transfer.handle()))
            prepared = core::fail(ErrorCode::internal, say("connectivity.no-transport"));
        if (prepared)
            return;
        asio::post(context, [weak = weak_from_this(), error = prepared.error()] {
            if (const auto alive = weak.lock(); alive && alive->driver)
                alive->finish(tl::unexpected<core::Error>(error));
        });
    }

    /// The request as it goes; the job keeps its own when it may have to go again.
    Request asSent(Job& job) {
        const auto coding = codings->of(job.receiver.url);
        const std::string& body = job.request.body;
        job.coded = false;
        if (job.plain || coding == ContentCoding::identity || body.size() < kWorthCoding)
            return std::move(job.request);
        const auto effort = job.path.narrow || job.path.slow || job.path.bytesPerSecond > 0
                                ? Effort::thorough
                                : Effort::quick;
        auto coded = core::coding::encode(coding, body, effort);
        if (!coded || coded->size() >= body.size() ||
            !core::coding::withinRatio(coded->size(), body.size()))
            return std::move(job.request);
        job.coded = true;
        Request request{job.request.method, job.request.target, job.request.headers,
                        std::move(*coded)};
        request.headers.push_back({"Content-Encoding", std::string(core::coding::nameOf(coding))});
        return request;
    }

    /// Whether the request goes again, plain.
    bool again(Job& job, const Result<Reply>& result) {
        if (!result)
            return false;
        const std::string& peer = job.receiver.url;
        codings->learn(peer, result->header("accept-encoding"));
        if (job.plain && result->status < 400)
            codings->distrust(peer);
        job.plain = job.coded && (result->status == 400 || result->status == 415);
        return job.plain;
    }

    void ended(void* easy, int code) {
        const auto alive = shared_from_this();
        auto result = transfer.finish(code);
        driver->remove(easy);
        if (again(jobs.front(), result)) {
            busy = false;
            return startNext();
        }
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

Courier::Courier(asio::io_context& context, ExchangeLimits limits,
                 std::shared_ptr<PeerCodings> codings)
    : implementation_(std::make_shared<Implementation>(
          context, limits, codings ? std::move(codings) : std::make_shared<PeerCodings>())) {}

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/relay/home_dialer.h"

#include <utility>

#include "connectivity/courier/tunnel.h"

namespace callbox::service::relay {

using connectivity::Path;
using connectivity::courier::Tunnel;
using core::Result;

namespace {

constexpr unsigned kMostWays = 4;

struct Dialling : std::enable_shared_from_this<Dialling> {
    boost::asio::io_context& context;
    connectivity::Chain& chain;
    core::ReceiverAddress receiver;
    unsigned hops;
    std::function<void(Result<std::shared_ptr<Tunnel>>)> done;
    std::shared_ptr<void> attempt{};
    unsigned ways = 0;

    Dialling(boost::asio::io_context& ioContext, connectivity::Chain& home,
             core::ReceiverAddress where, unsigned relays,
             std::function<void(Result<std::shared_ptr<Tunnel>>)> then)
        : context(ioContext),
          chain(home),
          receiver(std::move(where)),
          hops(relays),
          done(std::move(then)) {}

    void next() {
        chain.acquire([weak = weak_from_this()](const Result<Path>& path) {
            const auto self = weak.lock();
            if (!self)
                return;
            if (!path)
                return self->done(passOn(path));
            self->tryOver(*path);
        });
    }

    void tryOver(const Path& path) {
        ++ways;
        attempt =
            Tunnel::open(context, path, receiver, hops, {},
                         [weak = weak_from_this(), path](Result<std::shared_ptr<Tunnel>> tunnel) {
                             const auto self = weak.lock();
                             if (!self)
                                 return;
                             if (tunnel)
                                 return self->done(std::move(tunnel));
                             self->chain.failed(path, tunnel.error());
                             if (self->ways >= kMostWays)
                                 return self->done(std::move(tunnel));
                             self->next();
                         });
    }
};

}  // namespace

std::shared_ptr<void> dialHome(boost::asio::io_context& context, connectivity::Chain& chain,
                               const core::ReceiverAddress& receiver, unsigned hops,
                               std::function<void(Result<std::shared_ptr<Tunnel>>)> done) {
    auto dialling = std::make_shared<Dialling>(context, chain, receiver, hops, std::move(done));
    dialling->next();
    return dialling;
}

}  // namespace callbox::service::relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <boost/asio/steady_timer.hpp>

#include "app/service/operator_api/change_feed.h"
#include "app/service/operator_api/operation_registry.h"
#include "app/service/relay/relay_certificate.h"
#include "app/service/relay/relay_documents.h"
#include "app/service/relay/relay_server.h"
#include "connectivity/chain.h"
#include "core/store/sealer.h"
#include "core/store/store.h"

namespace callbox::service::relay {

/// Relay of this console: relay.* of the operator API, what is stored of it, and the server while
/// it is enabled. Off until an operator enables it. The object must outlive the registry.
class RelayDesk {
public:
    struct Dependencies {
        boost::asio::io_context& context;
        core::store::Store& store;
        const core::store::Sealer& sealer;
        connectivity::Chain& chain;
        operator_api::ChangeFeed& changes;
        std::function<core::TimePoint()> now;
        std::string consoleName;  ///< for its certificate
    };

    explicit RelayDesk(Dependencies dependencies);

    /// This console toward other consoles' relays; made at the first call and kept, its key sealed.
    /// Errors: those of the store, corrupt (another seal key), internal.
    core::Result<RelayIdentity> identity();

    void registerWith(operator_api::OperationRegistry& registry);

    /// Whether these could be set, as far as it can be said without listening.
    static core::Result<void> check(const core::api::RelaySettings& settings);

    /// Listens if it was enabled. What keeps it from listening is shown and tried again.
    void start();
    void stop();

private:
    using Respond = operator_api::Respond<core::api::RelayState>;

    core::Result<core::api::RelayState> state();
    core::Result<RelayDocument> document() const;
    core::ReceiverAddress receiver() const;
    void set(const core::api::RelaySettings& settings, Respond respond);
    void allow(const core::api::RelayAllowArguments& arguments, Respond respond);
    void deny(const core::api::RelayDenyArguments& arguments, Respond respond);
    void keep(RelayDocument wanted, Respond respond);
    core::Result<void> listen(const RelayDocument& wanted);
    void tryLater();

    Dependencies dependencies_;
    core::Message problem_;
    boost::asio::steady_timer again_;
    std::unique_ptr<RelayServer> server_;
};

}  // namespace callbox::service::relay

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/delivery/delivery_loop.h"

#include <utility>

#include "app/service/delivery/delivery_engine.h"

namespace callbox::service::delivery {

DeliveryLoop::DeliveryLoop(DeliveryDependencies dependencies, DeliveryCallbacks callbacks,
                           DeliveryOptions options)
    : engine_(std::make_shared<DeliveryEngine>(std::move(dependencies), std::move(callbacks),
                                               options)) {}

DeliveryLoop::~DeliveryLoop() {
    engine_->stop();
}

void DeliveryLoop::configure(core::ReceiverAddress receiver) {
    engine_->configure(std::move(receiver));
}

void DeliveryLoop::start() {
    engine_->start();
}

void DeliveryLoop::stop() {
    engine_->stop();
}

void DeliveryLoop::kick() {
    engine_->kick();
}

void DeliveryLoop::retryNow() {
    engine_->retryNow();
}

void DeliveryLoop::describe(
    std::function<void(core::Result<core::protocol::ReceiverDescription>)> done) {
    engine_->describe(std::move(done));
}

void DeliveryLoop::enrol(core::protocol::EnrolmentRequest request,
                         std::function<void(core::Result<core::protocol::EnrolmentAnswer>)> done) {
    engine_->enrol(std::move(request), std::move(done));
}

void DeliveryLoop::test(const std::string& connectionId,
                        std::function<void(core::Result<std::vector<core::TestStep>>)> done,
                        connectivity::TellStep tell) {
    engine_->test(connectionId, std::move(done), std::move(tell));
}

core::Result<std::optional<core::protocol::Envelope>> DeliveryLoop::envelopeOf(
    const core::outbox::OutboxMessage& message) {
    return engine_->envelopeOf(message);
}

const DeliveryState& DeliveryLoop::state() const {
    return engine_->state();
}

}  // namespace callbox::service::delivery

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/operations.h"
#include "app/helper/operations/ppp_call.h"

namespace callbox::helper {

namespace {

PppCall* callOf(Session& session) {
    return static_cast<PppCall*>(session.find("dial"));
}

core::Result<HelperReply> performDial(Call& call) {
    HelperReply reply;
    if (PppCall* const old = callOf(call.session); old != nullptr) {
        if (old->carries(*call.request.dial)) {
            reply.call = old->reply();
            return reply;
        }
        call.session.drop("dial");
    }
    auto made = PppCall::dial(call);
    if (!made)
        return core::passOn(made);
    reply.call = (*made)->reply();
    call.session.keep(std::move(*made));
    return reply;
}

core::Result<HelperReply> performHangUp(Call& call) {
    HelperReply reply;
    reply.call.emplace();
    if (PppCall* const old = callOf(call.session); old != nullptr) {
        reply.call = old->reply();
        reply.call->ended = old->ended();
        call.session.drop("dial");
    }
    return reply;
}

}  // namespace

Operation dialOperation() {
    return {"dial", [](const HelperRequest& request) { return request.dial.has_value(); },
            &performDial, &cleanUpCall};
}

Operation hangUpOperation() {
    return {"hang-up", [](const HelperRequest& request) { return request.hangUp.has_value(); },
            &performHangUp, nullptr};
}

}  // namespace callbox::helper

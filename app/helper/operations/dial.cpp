// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/operations.h"
#include "app/helper/operations/ppp_call.h"

namespace callbox::helper {

namespace {

PppCall* callOf(Session& session) {
    return static_cast<PppCall*>(session.find("dial"));
}

/// Ends the session's call; says why it was over where it was before.
core::Message endCall(Call& call, PppCall& old) {
    core::Message ended = old.ended();
    if (!ended.empty())
        call.around.log("dial: the call was over: " + ended.key);
    call.session.drop("dial");
    return ended;
}

core::Result<HelperReply> performDial(Call& call) {
    HelperReply reply;
    if (PppCall* const old = callOf(call.session); old != nullptr) {
        if (old->carries(*call.request.dial)) {
            reply.call = old->reply();
            return reply;
        }
        endCall(call, *old);
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
        reply.call->ended = endCall(call, *old);
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

// SPDX-License-Identifier: GPL-3.0-or-later
// "cellular-up" and "cellular-down": one bearer of ModemManager's for each session.
#include "app/helper/operations/cellular_call.h"
#include "app/helper/operations/operations.h"

namespace callbox::helper {

namespace {

CellularCall* callOf(Session& session) {
    return static_cast<CellularCall*>(session.find("cellular-up"));
}

core::Result<HelperReply> performUp(Call& call) {
    HelperReply reply;
    if (CellularCall* const old = callOf(call.session); old != nullptr) {
        if (old->carries(*call.request.cellularUp)) {
            reply.cellular = old->reply();
            return reply;
        }
        call.session.drop("cellular-up");
    }
    auto made = CellularCall::connect(call);
    if (!made)
        return core::passOn(made);
    reply.cellular = (*made)->reply();
    call.session.keep(std::move(*made));
    return reply;
}

core::Result<HelperReply> performDown(Call& call) {
    HelperReply reply;
    reply.cellular.emplace();
    if (CellularCall* const old = callOf(call.session); old != nullptr) {
        reply.cellular = old->reply();
        reply.cellular->ended = old->ended();
        call.session.drop("cellular-up");
    }
    return reply;
}

}  // namespace

Operation cellularUpOperation() {
    return {"cellular-up",
            [](const HelperRequest& request) { return request.cellularUp.has_value(); }, &performUp,
            &cleanUpCellular};
}

Operation cellularDownOperation() {
    return {"cellular-down",
            [](const HelperRequest& request) { return request.cellularDown.has_value(); },
            &performDown, nullptr};
}

}  // namespace callbox::helper

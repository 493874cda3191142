// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox of the fake service.
#include <algorithm>

#include "fake_api_client.h"

namespace callbox::tests {

using api::TransmissionState;
using core::ErrorCode;
using core::fail;
using namespace std::chrono_literals;

namespace {

bool unfinished(const api::Transmission& message) {
    return message.state == TransmissionState::waiting ||
           message.state == TransmissionState::sending ||
           message.state == TransmissionState::held || message.state == TransmissionState::setAside;
}

api::TransmissionPage pageOf(const std::vector<api::Transmission>& all,
                             const api::TransmissionQuery& query) {
    std::vector<api::Transmission> rows;
    api::TransmissionPage page;
    for (auto at = all.rbegin(); at != all.rend(); ++at) {
        page.waiting += at->state == TransmissionState::waiting ? 1 : 0;
        page.held += at->state == TransmissionState::held ? 1 : 0;
        page.setAside += at->state == TransmissionState::setAside ? 1 : 0;
        if ((!query.state || *query.state == at->state) &&
            (query.type.empty() || query.type == at->type) && (!query.queue || unfinished(*at)))
            rows.push_back(*at);
    }
    if (query.queue)
        std::ranges::stable_sort(rows, [](const auto& a, const auto& b) {
            const auto turn = [](const api::Transmission& one) {
                return std::pair(one.state == TransmissionState::waiting ? 0 : 1, !one.moved);
            };
            return turn(a) < turn(b);
        });
    page.total = rows.size();
    const auto first = std::min<std::uint64_t>(query.offset, rows.size());
    const auto last = std::min<std::uint64_t>(first + query.limit, rows.size());
    page.rows = {rows.begin() + static_cast<std::ptrdiff_t>(first),
                 rows.begin() + static_cast<std::ptrdiff_t>(last)};
    return page;
}

core::Message whyOf(const api::Transmission& message) {
    switch (message.state) {
        case TransmissionState::held:
            return {"outbox.is-held", {{"name", message.decidedBy}, {"reason", message.reason}}};
        case TransmissionState::cancelled:
            return {"outbox.is-cancelled",
                    {{"name", message.decidedBy}, {"reason", message.reason}}};
        case TransmissionState::acknowledged:
            return {"outbox.arrived", {{"path", message.path}}};
        case TransmissionState::waiting:
        case TransmissionState::sending:
        case TransmissionState::setAside:
        case TransmissionState::superseded:
            break;
    }
    return message.lastFailure;
}

}  // namespace

void FakeApiClient::addTransmissions() {
    const auto find = [this](std::uint64_t sequence) {
        return std::ranges::find(data.transmissions, sequence, &api::Transmission::sequence);
    };
    on(api::kTransmissionList, [this](const api::TransmissionQuery& query) {
        largestPage = std::max(largestPage, query.limit);
        return pageOf(data.transmissions, query);
    });
    on(api::kTransmissionGet,
       [this, find](const api::Sequence& asked) -> core::Result<api::TransmissionView> {
           const auto at = find(asked.sequence);
           if (at == data.transmissions.end())
               return fail(ErrorCode::notFound, fakeMessage("fake.unknown"));
           api::TransmissionView view;
           view.transmission = *at;
           view.why = whyOf(*at);
           view.place = at->state == TransmissionState::waiting ? 2 : 0;
           view.digest = "0f343b0931126a20f133d67c2b018a3b64a3f6f7b1c1d8a6ae1d0ce1c0f5be52";
           for (std::uint64_t i = 0; i < at->attempts; ++i)
               view.steps.push_back({i + 1,
                                     at->createdAt + 1min * i,
                                     "sent",
                                     at->sequence,
                                     at->type,
                                     view.digest,
                                     "Internet, direct TLS",
                                     at->bytes,
                                     {}});
           if (at->acknowledgedAt) {
               view.steps.push_back({9,
                                     *at->acknowledgedAt,
                                     "acknowledged",
                                     at->sequence,
                                     at->type,
                                     view.digest,
                                     at->path,
                                     at->bytes,
                                     {}});
               view.receipt = R"({"verdict":"accepted","serviceRequest":"SR 104-2291"})";
           }
           return view;
       });
    on(api::kTransmissionContent, [](const api::Sequence& asked) {
        return api::TransmissionContent{
            "{\"specversion\":\"1.0\",\"type\":\"problem\",\"id\":" +
                std::to_string(asked.sequence) +
                ",\"data\":{\"referenceCode\":\"B124E504\",\"count\":12}}",
            "sha256:0f343b0931126a20f133d67c2b018a3b"};
    });
    const auto change = [this](const std::vector<std::uint64_t>& sequences, const auto& apply) {
        api::TransmissionOutcomes reply;
        for (const auto sequence : sequences) {
            reply.outcomes.push_back({sequence, {}});
            const auto at =
                std::ranges::find(data.transmissions, sequence, &api::Transmission::sequence);
            if (at == data.transmissions.end() || !unfinished(*at) ||
                at->state == TransmissionState::sending)
                reply.outcomes.back().error =
                    core::Error{ErrorCode::conflict,
                                {"outbox.cannot-cancel",
                                 {{"sequence", std::to_string(sequence)}, {"state", "sending"}}},
                                {},
                                {}};
            else
                apply(*at);
        }
        this->change(api::Topic::transmission);
        return reply;
    };
    const auto decided = [this](api::Transmission& message, TransmissionState state,
                                const std::string& reason) {
        message.state = state;
        message.decidedBy = session_.user;
        message.decidedAt = now_;
        message.reason = reason;
    };
    on(api::kTransmissionRetry, [change](const api::RetryTransmissions& asked) {
        return change(asked.sequences, [](api::Transmission& message) {
            message.state = TransmissionState::sending;
        });
    });
    on(api::kTransmissionHold, [change, decided](const api::HandleTransmissions& asked) {
        return change(asked.sequences, [&](api::Transmission& message) {
            decided(message, TransmissionState::held, asked.reason);
        });
    });
    on(api::kTransmissionCancel, [change, decided](const api::HandleTransmissions& asked) {
        return change(asked.sequences, [&](api::Transmission& message) {
            decided(message, TransmissionState::cancelled, asked.reason);
        });
    });
    on(api::kTransmissionRelease, [change](const api::HandleTransmissions& asked) {
        return change(asked.sequences, [](api::Transmission& message) {
            message.state = TransmissionState::waiting;
            message.reason.clear();
        });
    });
    on(api::kTransmissionMove, [change](const api::MoveTransmissions& asked) {
        return change(asked.sequences, [&](api::Transmission& message) {
            message.moved = asked.place == api::QueuePlace::first;
        });
    });
}

}  // namespace callbox::tests

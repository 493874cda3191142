// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "app/service/clock.h"
#include "app/service/problems/event_filing.h"
#include "app/service/transmittal/transmitter.h"
#include "core/outbox/outbox.h"
#include "core/store/store.h"

namespace callbox::service::leaving {

/// A message that is in the outbox, or would be.
struct LookedAt {
    core::outbox::OutboxMessage message;
    bool stored = false;
    std::vector<core::api::RedactionCount> redacted;
    /// The last acknowledged one of its kind.
    std::optional<core::outbox::OutboxMessage> previous;
};
struct Looked {
    std::vector<LookedAt> messages;
    bool more = false;
};

/// Finds the messages an operator asks to see. One that is not in the outbox yet is put there as it
/// would be, looked at, and undone: what is seen is what would leave. Reactor thread only.
class MessageLook {
public:
    struct Dependencies {
        core::store::Store& store;
        const core::outbox::Outbox& outbox;
        const problems::EventFiling& filing;
        const transmittal::Transmitter& transmitter;
        const Clock& clock;
    };
    explicit MessageLook(Dependencies dependencies) : parts_(dependencies) {}

    using Then = std::function<void(core::Result<Looked>)>;
    /// Errors: invalidArgument (not one of sequence, problemNumber and kind), notFound.
    void find(const core::api::PreviewArguments& arguments, Then then) const;

private:
    core::Result<LookedAt> lookAt(const core::store::Reader& reader, std::uint64_t sequence,
                                  bool stored) const;
    void findStored(std::uint64_t sequence, const Then& then) const;
    void tryOut(
        std::function<core::Result<std::vector<std::uint64_t>>(core::store::Transaction&)> accept,
        std::size_t limit, Then then) const;

    Dependencies parts_;
};

}  // namespace callbox::service::leaving

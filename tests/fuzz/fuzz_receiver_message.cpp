// SPDX-License-Identifier: GPL-3.0-or-later
// What a console with a session POSTs to /v1/messages, and what it carries as data: once as the
// whole envelope, once as the data of an envelope that is otherwise right.
#include "app/receiver/ingest/ingest.h"
#include "app/receiver/session/token.h"
#include "core/json/codec.h"
#include "core/protocol/identity.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox;
using namespace callbox::app::receiver;
using callbox::test::must;

namespace {

const std::string kConsole = "CBX-0123456789ABCDEF";

std::optional<IngestAnswer> check(std::string_view text) {
    static const KnowledgeBase kNothing;
    Ingest ingest({{kConsole, std::string(32, 'a'), {}}, std::string(32, 'b'), {}}, kNothing);
    return ingest.check(text);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = callbox::test::textOf(data, size);
    check(text);
    core::protocol::Envelope envelope;
    envelope.reporter = kConsole;
    envelope.subject = kConsole;
    envelope.data = std::string(text);
    envelope.identity = {kConsole, std::string(32, 'a'), 1, core::protocol::sha256Hex(text)};
    for (const auto type :
         {core::protocol::MessageType::inventory, core::protocol::MessageType::problem,
          core::protocol::MessageType::performance, core::protocol::MessageType::status}) {
        envelope.type = core::protocol::cloudEventType(type);
        const auto answer = check(core::toJson(envelope));
        must(!answer || !std::holds_alternative<RefusedMessage>(*answer));
    }
    const TokenKeeper keeper(std::string(32, 'k'));
    must(!keeper.check(text, {}));
    return 0;
}

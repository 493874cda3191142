// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer sends as a message: refused or read; and what was read is written so that it can be
// read back.
#include "core/api/settings_operations.h"
#include "core/json/codec.h"
#include "core/protocol/messages.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox::core;
using callbox::test::must;

namespace {

template <class T>
void readAndWrite(std::string_view text) {
    DecodeReport report;
    const auto value = fromJson<T>(text, JsonLimits{std::size_t{1} << 16, 32}, &report);
    if (!value)
        return;
    must(fromJson<T>(toJson(*value)).has_value());
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = callbox::test::textOf(data, size);
    readAndWrite<api::SettingsDocument>(text);
    readAndWrite<protocol::Envelope>(text);
    readAndWrite<protocol::Receipt>(text);
    readAndWrite<protocol::InventoryBody>(text);
    readAndWrite<protocol::ProblemBody>(text);
    readAndWrite<protocol::EnrolmentRequest>(text);
    readAndWrite<protocol::Instructions>(text);
    return 0;
}

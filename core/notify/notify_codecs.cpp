// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/codec_impl.h"
#include "core/notify/webhook_body.h"

using namespace callbox::core;

CALLBOX_JSON_CODEC(notify::WebhookDocument)

namespace callbox::core::notify {

bool isJson(std::string_view text) {
    return json::parse(text, JsonLimits{}).has_value();
}

std::string escaped(const std::string& text) {
    const auto quoted = boost::json::serialize(json::write(text));
    return quoted.substr(1, quoted.size() - 2);
}

std::string wordOf(NoticeKind kind) {
    return boost::describe::enum_to_string(kind, "");
}
std::string wordOf(Severity severity) {
    return boost::describe::enum_to_string(severity, "");
}
std::string wordOf(EventState state) {
    return boost::describe::enum_to_string(state, "");
}

}  // namespace callbox::core::notify

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/ppp_settings.h"

#include <utility>

namespace callbox::connectivity {

using helper_link::PppLogon;

core::PluginSetting pppLogonSetting(core::Message help) {
    return choice(setting("logon", core::SettingKind::choice, core::say("ppp.setting-logon"),
                          std::move(help), "any"),
                  {"any", "chap", "pap"});
}

PppLogon pppLogonOf(const PluginContext& context) {
    const std::string logon = settingOf(context, "logon");
    return logon == "pap" ? PppLogon::pap : logon == "chap" ? PppLogon::chap : PppLogon::any;
}

}  // namespace callbox::connectivity

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "app/http/server.h"
#include "app/receiver/ingest/uploads.h"
#include "app/receiver/surroundings.h"

namespace callbox::app::receiver {

struct ReceiverOptions {
    std::string stateDirectory;  ///< made with mode 0700 when it is absent
    std::string address = "127.0.0.1";
    std::uint16_t port = 8443;       ///< 0: any free one
    std::vector<std::string> hosts;  ///< further names and addresses for an own certificate
    std::string certificateFile;     ///< with keyFile: the provider's own; else one is made
    std::string keyFile;
    std::string knowledgeDirectory;  ///< empty: the set linked into the program
    std::string activationCode;      ///< empty: none is asked for
    std::chrono::seconds tokenLives{15 * 60};
    std::chrono::seconds checkInAfter{60 * 60};
    std::size_t sessionFailuresPerMinute = 10;
    std::size_t enrolmentsPerMinute = 60;
    UploadLimits uploads;
    http::Limits limits;
    Surroundings surroundings = Surroundings::ofSystem();
};

}  // namespace callbox::app::receiver

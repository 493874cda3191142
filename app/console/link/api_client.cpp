// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/link/api_client.h"

namespace callbox::app::console {

ApiClient::~ApiClient() = default;

}  // namespace callbox::app::console

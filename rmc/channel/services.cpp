// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/services.h"

#include <libssh2.h>

namespace callbox::rmc::channel {

SshLibrary::SshLibrary() {
    libssh2_init(0);
}

SshLibrary::~SshLibrary() {
    libssh2_exit();
}

}  // namespace callbox::rmc::channel

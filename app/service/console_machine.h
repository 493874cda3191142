// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/model/mtms.h"
#include "core/store/store.h"
#include "core/words/result.h"

namespace callbox::service {

/// The console's own MTMS, `Callbox-console*<12 hex digits>`: the serial is drawn from the
/// machine's serial number, product UUID or machine id under `root` ("/"), and from `fallback`
/// (random, to be kept by the caller) where the machine has none of them. Hashed, because the
/// machine's own numbers belong to the machine's own enrolment.
core::Mtms consoleMtms(const std::filesystem::path& root, const std::string& fallback);

/// The console's MTMS is drawn once and kept: it is what the console enrolled as.
core::Result<core::Mtms> ownMachine(core::store::Store& storage, const std::filesystem::path& root);

}  // namespace callbox::service

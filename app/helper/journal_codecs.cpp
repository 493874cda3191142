// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/journal.h"
#include "core/json/codec_impl.h"

CALLBOX_JSON_CODEC(callbox::helper::JournalEntry)

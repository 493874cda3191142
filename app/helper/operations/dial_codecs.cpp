// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/minutes_book.h"
#include "core/json/codec_impl.h"

using namespace callbox::helper;

CALLBOX_JSON_CODEC(BookedCalls)

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/cli/views.h"
#include "core/json/codec_impl.h"

using namespace callbox::app::receiver;

CALLBOX_JSON_CODEC(std::vector<MachineView>)
CALLBOX_JSON_CODEC(RequestView)
CALLBOX_JSON_CODEC(std::vector<RequestView>)
CALLBOX_JSON_CODEC(std::vector<DataView>)
CALLBOX_JSON_CODEC(ArticleView)
CALLBOX_JSON_CODEC(std::vector<ArticleView>)
CALLBOX_JSON_CODEC(std::vector<DecisionView>)

// SPDX-License-Identifier: GPL-3.0-or-later
// A provider's knowledge article: read or refused, and what was read can be matched.
#include "app/receiver/knowledge/knowledge_base.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox::app::receiver;
using callbox::test::must;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto article = articleFromText(callbox::test::textOf(data, size), "input");
    if (!article)
        return 0;
    must(!article->id.empty() && !article->title.empty());
    for (const auto& pattern : article->referenceCodes)
        must(covers(pattern, pattern));
    callbox::core::ServiceableEvent event;
    event.referenceCode = article->symptoms.substr(0, 64);
    event.failingMtms = {"9009", "42A", "SERIAL"};
    const auto base = KnowledgeBase::fromArticles({*article});
    must(base.has_value() && base->match(event).size() <= 1);
    return 0;
}

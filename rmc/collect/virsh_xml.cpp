// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/virsh_xml.h"

#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

constexpr std::size_t kMaxXml = std::size_t{4} << 20;
constexpr int kMaxDepth = 64;

class DepthCheck : public pugi::xml_tree_walker {
    bool for_each(pugi::xml_node&) override { return depth() < kMaxDepth; }
};

}  // namespace

core::Result<void> readXml(std::string_view text, const char* root, std::string_view source,
                           pugi::xml_document& document) {
    if (text.size() > kMaxXml)
        return core::fail(core::ErrorCode::limitExceeded,
                          core::say("collect.text-too-long", {{"limit", std::to_string(kMaxXml)}}));
    // The reader keeps its place in a loop and expands no entity of the document's own, so that
    // neither depth nor expansion can exhaust it; a document type is refused all the same.
    if (text.find("<!DOCTYPE") != std::string_view::npos ||
        text.find("<!ENTITY") != std::string_view::npos)
        return notUnderstood(source);
    const auto parsed = document.load_buffer(
        text.data(), text.size(), pugi::parse_minimal | pugi::parse_escapes, pugi::encoding_utf8);
    DepthCheck depth;
    if (!parsed || std::string_view(document.document_element().name()) != root)
        return notUnderstood(source);
    if (!document.traverse(depth))
        return core::fail(core::ErrorCode::limitExceeded, core::say("collect.too-many-values"));
    return {};
}

}  // namespace callbox::rmc::collect

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rule_pack_set.h"
#include "core/protocol/identity.h"
#include "tests/catch.h"
#include "tests/unit/analysis/analysis_fixture.h"

using namespace callbox::core;
using callbox::test::AnalysisFixture;

namespace {

std::string packText(const std::string& version = "1.0.0", const std::string& matches = "true",
                     const std::string& name = "acme-memory") {
    return R"({"format":1,"name":")" + name + R"(","version":")" + version + R"(","rules":[{
        "id":"worn","kinds":["memory-uncorrected"],"referenceCode":"ACME-MEM-0001",
        "subsystem":"memory","description":"Module {module} is worn.",
        "arguments":{"module":["label"]},
        "examples":[{"record":{"kind":"memory-uncorrected"},"matches":)" +
           matches + R"(},{"record":{"kind":"fan"},"matches":false}]}]})";
}

/// A maker of rule packs.
struct Maker {
    protocol::SigningKeyPair key = *protocol::makeSigningKey();

    RulePackSigner signer() const { return {"acme", protocol::base64Encode(key.publicKey)}; }
    std::string sign(const std::string& text) const {
        return protocol::base64Encode(*protocol::sign(text, key.seed));
    }
    Result<SignedRulePack> open(const std::string& text) const {
        return openRulePack(text, sign(text), {signer()});
    }
    InstalledRulePack installed(const std::string& text) const {
        return {text, sign(text), "acme", {}};
    }
};

}  // namespace

TEST_CASE("a rule pack is taken only with a trusted signer's signature over its exact bytes") {
    const Maker maker, stranger;
    const std::string text = packText();
    const auto opened = maker.open(text);
    REQUIRE(opened);
    CHECK(opened->signer == "acme");
    CHECK(opened->pack.rules.front().id == "acme-memory/worn");
    CHECK(openRulePack(text, *protocol::sign(text, maker.key.seed), {maker.signer()}));
    CHECK(openRulePack(text, maker.sign(text) + "\n", {stranger.signer(), maker.signer()}));

    const auto refused = [&](const std::string& bytes, const std::string& signature,
                             const std::vector<RulePackSigner>& signers) {
        const auto result = openRulePack(bytes, signature, signers);
        return result ? std::string() : result.error().message.key;
    };
    CHECK(refused(text, maker.sign(text), {}) == "analysis.no-signer");
    CHECK(refused(text, maker.sign(text), {stranger.signer()}) == "analysis.signature-wrong");
    CHECK(refused(text + " ", maker.sign(text), {maker.signer()}) == "analysis.signature-wrong");
    for (const std::string& nonsense : {std::string(), std::string("====x"), std::string(64, '\0')})
        CHECK(refused(text, nonsense, {maker.signer()}) == "analysis.signature-wrong");
}

TEST_CASE("a rule pack whose examples come out otherwise is refused, naming the rule") {
    const Maker maker;
    const auto field = [&](const std::string& text) {
        const auto opened = maker.open(text);
        return opened ? std::string() : opened.error().field;
    };
    CHECK(field(packText("1.0.0", "false")) == "acme-memory/worn.examples");
    CHECK(field(packText("one")) == "version");
    CHECK(field(packText("1.0.0", "true", "Acme Memory")) == "name");
    const std::string text = packText();
    const auto from = text.find("\"examples\"");
    CHECK(field(text.substr(0, from) + "\"examples\":[]}]}") == "acme-memory/worn.examples");
}

TEST_CASE("installed rules are asked before those that came with Callbox") {
    const Maker maker;
    RulePackSet set{{maker.signer()}, {maker.installed(packText())}};
    const auto record = AnalysisFixture::memoryRecord("memory-uncorrected", "2026-11-20T11:00:00Z");
    const auto code = [&] {
        AnalysisFixture f;
        f.analyser = Analyser(combinedRules(set, *builtInRulePack()).pack);
        return f.take(record).referenceCode;
    };
    CHECK(code() == "ACME-MEM-0001");
    CHECK(combinedRules(set, *builtInRulePack()).faults == std::vector<Message>{Message{}});
    set.signers.clear();
    CHECK(code() == "CBX-MEM-0002");
    CHECK(combinedRules(set, *builtInRulePack()).faults.front().key == "analysis.no-signer");
}

TEST_CASE("versions are compared by their numbers") {
    CHECK(compareVersions("1.10.2", "1.9.9") > 0);
    CHECK(compareVersions("1.2", "1.2.1") < 0);
    CHECK(compareVersions("3", "3") == 0);
}

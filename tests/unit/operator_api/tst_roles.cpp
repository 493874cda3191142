// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "app/service/operator_api/operation_registry.h"
#include "core/json/codec.h"
#include "tests/catch.h"

using namespace callbox;
using namespace callbox::core;
using service::operator_api::Caller;
using service::operator_api::OperationRegistry;
using service::operator_api::Respond;

TEST_CASE("every operation refuses every role below its own, before anything is done") {
    OperationRegistry registry{[](const service::operator_api::AuditEntry&) {}};
    api::forEachOperation([&](const auto& operation) {
        using Declared = std::decay_t<decltype(operation)>;
        using Arguments = typename Declared::Arguments;
        using Reply = typename Declared::Reply;
        bool done = false;
        registry.handle<Arguments, Reply>(
            operation, [&done](const Caller&, Arguments, Respond<Reply> respond) {
                done = true;
                respond(Reply{});
            });
        for (const auto role : {api::Role::viewer, api::Role::consoleOperator,
                                api::Role::serviceRepresentative, api::Role::administrator}) {
            std::optional<Result<std::string>> answer;
            done = false;
            registry.dispatch({"eve", "test", role}, std::string(operation.name), "{}",
                              [&](Result<std::string> result) { answer = std::move(result); });
            INFO(operation.name);
            REQUIRE(answer);
            CHECK(answer->has_value() == (role >= operation.role));
            CHECK(done == (role >= operation.role));
            if (!*answer)
                CHECK(answer->error().code == ErrorCode::denied);
        }
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
// An expression is refused with a reason or evaluates within bounds, the same each time; a sensor's
// output is refused or gives values of its class.
#include "rmc/condition/expression.h"
#include "rmc/condition/resource_class.h"
#include "rmc/condition/sensor_output.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox::rmc::condition;
using callbox::test::must;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = callbox::test::textOf(data, size);
    static const Values kNow{{"Name", Value::of(std::string("/var"))},
                             {"NodeNameList", Value::list({"a", "b"})},
                             {"Size", Value::of(std::uint64_t{18446744073709551615U})},
                             {"PercentTotUsed", Value::of(91.5)},
                             {"Int64", Value::of(std::int64_t{-9223372036854775807})},
                             {"String", Value::of(std::string(300, 'a'))}};
    for (const char* name : {"FileSystem", "Sensor", "Partition"}) {
        const auto definition = resourceClass(name);
        const auto expression = Expression::compile(text, **definition);
        if (!expression) {
            must(!expression.error().message.key.empty());
            continue;
        }
        const auto verdict = expression->evaluate(kNow, &kNow);
        must(verdict == expression->evaluate(kNow, &kNow));
        const auto again = Expression::compile(expression->text(), **definition);
        must(again.has_value());
        expression->evaluate({}, nullptr);
    }
    if (const auto values = readSensorOutput(text))
        must(!values->empty() && values->size() <= 8);
    return 0;
}

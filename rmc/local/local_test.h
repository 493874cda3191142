// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/model/connection.h"

namespace boost::asio {
class io_context;
}

namespace callbox::rmc::local {

class Child;

/// Runs a command on this machine as its collections do, and tells the one step "run".
class LocalTest {
public:
    using Done = std::function<void(std::vector<core::TestStep>)>;

    LocalTest(boost::asio::io_context& io, const std::vector<std::string>& environment, Done done);
    ~LocalTest();
    LocalTest(const LocalTest&) = delete;
    LocalTest& operator=(const LocalTest&) = delete;

private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace callbox::rmc::local

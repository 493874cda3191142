// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/words/result.h"

namespace boost::asio {
class io_context;
}

namespace callbox::rmc::channel {

/// Host names to numeric addresses, on a few threads of its own so that a name server that hangs
/// delays neither the channels nor (up to their number) other names. Literal addresses need none.
class Resolver {
public:
    using Done = std::function<void(core::Result<std::vector<std::string>>)>;

    explicit Resolver(boost::asio::io_context& io, unsigned threads = 4);
    ~Resolver();
    Resolver(const Resolver&) = delete;
    Resolver& operator=(const Resolver&) = delete;

    /// Calls `done` once, later, on the io_context: at least one address in the order to try.
    /// Errors: notFound, unavailable (the name service did not answer), limitExceeded.
    void resolve(const std::string& host, Done done);

private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace callbox::rmc::channel

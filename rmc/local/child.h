// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <sys/types.h>

#include "rmc/channel/session.h"

namespace boost::asio {
class io_context;
}

namespace callbox::rmc::local {

/// A program of this machine as a Stream: its input, output and end as over SSH. It leads a process
/// group of its own, which is ended with it: first asked, then killed.
class Child : public channel::Stream, public std::enable_shared_from_this<Child> {
public:
    /// `words`: program and arguments; the program is looked for in the usual system directories.
    /// `environment`: NAME=VALUE, nothing else is handed down. Events are called later.
    static std::shared_ptr<Child> start(boost::asio::io_context& io,
                                        const std::vector<std::string>& words,
                                        const std::vector<std::string>& environment,
                                        std::string input, channel::StreamEvents events);
    ~Child() override;
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    void resume() override;
    void close() override;

    struct State;
    explicit Child(std::shared_ptr<State> state);

private:
    std::shared_ptr<State> state_;
};

}  // namespace callbox::rmc::local

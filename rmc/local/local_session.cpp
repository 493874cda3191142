// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/local/local_session.h"

#include <sstream>

#include <boost/asio/io_context.hpp>

#include "rmc/channel/timer.h"
#include "rmc/local/child.h"

namespace callbox::rmc::local {

using channel::Channel;

namespace {

class LocalSession : public channel::Session {
public:
    LocalSession(boost::asio::io_context& io, std::vector<std::string> environment)
        : io_(io), environment_(std::move(environment)) {}
    ~LocalSession() override { close(); }

    std::shared_ptr<channel::Stream> run(const std::string& command, std::string input,
                                         channel::StreamEvents events) override {
        std::istringstream text(command);
        std::vector<std::string> words;
        for (std::string word; text >> word;)
            words.push_back(word);
        std::erase_if(children_, [](const auto& child) { return child.expired(); });
        auto child = Child::start(io_, words, environment_, std::move(input), std::move(events));
        children_.push_back(child);
        return child;
    }

    void keepAlive() override {}
    void onBroken(std::function<void(const core::Error&)>) override {}

    void close() override {
        for (const auto& weak : children_)
            if (const auto child = weak.lock())
                child->close();
        children_.clear();
    }

private:
    boost::asio::io_context& io_;
    std::vector<std::string> environment_;
    std::vector<std::weak_ptr<Child>> children_;
};

}  // namespace

std::vector<std::string> localEnvironment(
    const std::function<std::string(const char* name)>& variable) {
    std::vector<std::string> environment{"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C"};
    for (const char* const name : {"HOME", "TMPDIR", "CALLBOX_RASDAEMON_DATABASE"})
        if (const auto value = variable(name); !value.empty())
            environment.push_back(std::string(name) + "=" + value);
    return environment;
}

Channel::Reach localReach(boost::asio::io_context& io, std::vector<std::string> environment) {
    return [&io, environment = std::move(environment)](
               std::function<void(Channel::Reached)> done) -> std::shared_ptr<void> {
        auto later = std::make_shared<channel::Timer>(io);
        later->start(std::chrono::milliseconds(0), [&io, environment, done = std::move(done)] {
            Channel::Reached reached;
            reached.session = std::make_shared<LocalSession>(io, environment);
            done(std::move(reached));
        });
        return later;
    };
}

}  // namespace callbox::rmc::local

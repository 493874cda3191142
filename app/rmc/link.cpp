// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rmc/link.h"

#include <array>
#include <deque>

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/write.hpp>

#include "core/api/frame.h"
#include "core/json/codec.h"

namespace callbox::app::rmc {

namespace asio = boost::asio;

namespace {
constexpr std::size_t kMaxBacklog = std::size_t{64} << 20;
}

struct Link::State : std::enable_shared_from_this<Link::State> {
    State(asio::io_context& io, Events linkEvents) : socket(io), events(std::move(linkEvents)) {}

    void read() {
        socket.async_read_some(asio::buffer(input),
                               [self = shared_from_this()](auto code, std::size_t count) {
                                   if (code || !self->take({self->input.data(), count})) {
                                       self->close();
                                       return;
                                   }
                                   self->read();
                               });
    }

    bool take(std::string_view bytes) {
        reader.append(bytes);
        for (;;) {
            auto payload = reader.next();
            if (!payload)
                return false;
            if (!*payload)
                return true;
            auto message = core::fromJson<callbox::rmc::ToRmc>(**payload);
            if (!message)
                return false;
            if (!events.message)
                return false;
            events.message(std::move(*message));
        }
    }

    void write() {
        asio::async_write(socket, asio::buffer(output.front()),
                          [self = shared_from_this()](auto code, std::size_t count) {
                              self->backlog -= count;
                              if (code) {
                                  self->close();
                                  return;
                              }
                              self->output.pop_front();
                              if (!self->output.empty())
                                  self->write();
                          });
    }

    void close() {
        boost::system::error_code ignored;
        socket.close(ignored);
        if (const auto closed = std::exchange(events.closed, nullptr))
            closed();
    }

    asio::local::stream_protocol::socket socket;
    Events events;
    core::api::FrameReader reader;
    std::array<char, 65536> input{};
    std::deque<std::string> output;
    std::size_t backlog = 0;
};

Link::Link(asio::io_context& io, int fd, Events events)
    : state_(std::make_shared<State>(io, std::move(events))) {
    boost::system::error_code bad;
    state_->socket.assign(asio::local::stream_protocol(), fd, bad);
}

Link::~Link() {
    state_->events = {};
    boost::system::error_code ignored;
    state_->socket.close(ignored);
}

void Link::start() {
    state_->read();
}

void Link::send(const callbox::rmc::FromRmc& message) {
    if (!state_->socket.is_open())
        return;
    state_->output.push_back(core::api::frame(core::toJson(message)));
    state_->backlog += state_->output.back().size();
    // callboxd takes nothing any more: it starts this process again when it recovers.
    if (state_->backlog > kMaxBacklog)
        state_->close();
    else if (state_->output.size() == 1)
        state_->write();
}

std::size_t Link::backlog() const {
    return state_->backlog;
}

}  // namespace callbox::app::rmc

// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to the relay: heavy headers.
#pragma once

#include <array>
#include <memory>
#include <string>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/service/relay/relay_server.h"

namespace callbox::service::relay {

/// One accepted connection, from TLS to the last byte. Its owner lives longer.
class RelaySession : public std::enable_shared_from_this<RelaySession> {
public:
    class Owner {
    public:
        virtual ~Owner() = default;
        virtual const RelayLimits& limits() const = 0;
        virtual const RelayServer::Way& way() const = 0;
        virtual bool isNamed(const std::string& fingerprint) const = 0;
        virtual void refused(const RelaySession& session, const std::string& reason) = 0;
        virtual void tunnelOpened(const RelaySession& session) = 0;
        virtual void tunnelEnded(const RelaySession& session) = 0;
        /// Gives how long to wait before more is taken, so that the limit is kept.
        virtual std::chrono::milliseconds carried(const RelaySession& session,
                                                  std::size_t bytes) = 0;
        virtual void over(const RelaySession& session) = 0;
    };

    RelaySession(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context& tls,
                 std::string address, Owner& owner);

    void start();
    void end();
    const std::string& address() const { return address_; }
    const std::string& fingerprint() const { return fingerprint_; }
    bool tunnelling() const { return tunnel_ != nullptr; }

private:
    using Buffer = std::array<char, 16'384>;

    void readHead();
    void answerHead(std::size_t length);
    void refuse(int status, std::string_view reason, std::string_view word);
    void reply(std::string text, std::function<void()> then);
    void dialled(const core::Result<std::shared_ptr<RelayServer::Tunnel>>& tunnel);
    void inward();
    void outward();
    void next(boost::asio::steady_timer& pause, std::size_t bytes, std::function<void()> then);
    void watchIdle();
    void within(std::chrono::milliseconds limit);

    boost::asio::ssl::stream<boost::asio::ip::tcp::socket> stream_;
    std::string address_;
    Owner& owner_;
    std::string fingerprint_;
    std::string head_;
    std::string target_;
    std::string answer_;
    boost::asio::steady_timer deadline_;
    boost::asio::steady_timer inwardPause_;
    boost::asio::steady_timer outwardPause_;
    std::chrono::steady_clock::time_point active_;
    std::shared_ptr<void> dialling_;
    std::shared_ptr<RelayServer::Tunnel> tunnel_;
    Buffer inward_{};
    Buffer outward_{};
    bool ended_ = false;
};

/// SHA-256 of a certificate, as 64 lower-case hex digits; empty without one.
std::string fingerprintOf(SSL* peer);

}  // namespace callbox::service::relay

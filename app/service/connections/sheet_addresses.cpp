// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/connections/sheet_addresses.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

namespace callbox::service::connections {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

bool isName(const std::string& destination) {
    boost::system::error_code notNumeric;
    asio::ip::make_address(destination, notNumeric);
    return notNumeric && !destination.empty();
}

struct Inquiry {
    Inquiry(asio::io_context& context, core::api::ConnectionSheet about,
            std::function<void(core::api::ConnectionSheet)> then)
        : resolver(context), timer(context), sheet(std::move(about)), done(std::move(then)) {}

    void answered(const std::string& name, const tcp::resolver::results_type& results) {
        std::set<std::string> addresses;
        for (const auto& result : results)
            addresses.insert(result.endpoint().address().to_string());
        for (auto& needs : sheet.connections)
            for (auto& rule : needs.rules)
                if (rule.destination == name)
                    rule.addresses.assign(addresses.begin(), addresses.end());
        if (--open == 0)
            finish();
    }
    void finish() {
        timer.cancel();
        if (const auto then = std::exchange(done, nullptr))
            then(std::move(sheet));
    }

    tcp::resolver resolver;
    asio::steady_timer timer;
    core::api::ConnectionSheet sheet;
    std::function<void(core::api::ConnectionSheet)> done;
    std::size_t open = 0;
};

}  // namespace

void addAddresses(asio::io_context& context, core::api::ConnectionSheet sheet,
                  std::chrono::milliseconds limit,
                  std::function<void(core::api::ConnectionSheet)> done) {
    std::set<std::string> names;
    for (const auto& needs : sheet.connections)
        for (const auto& rule : needs.rules)
            if (isName(rule.destination))
                names.insert(rule.destination);
    const auto inquiry = std::make_shared<Inquiry>(context, std::move(sheet), std::move(done));
    if (names.empty())
        return asio::post(context, [inquiry] { inquiry->finish(); });
    inquiry->open = names.size();
    inquiry->timer.expires_after(limit);
    inquiry->timer.async_wait([inquiry](const boost::system::error_code& error) {
        if (error)
            return;
        inquiry->resolver.cancel();
        inquiry->finish();
    });
    for (const auto& name : names)
        inquiry->resolver.async_resolve(
            name, "",
            [inquiry, name](const boost::system::error_code& error,
                            const tcp::resolver::results_type& results) {
                inquiry->answered(name, error ? tcp::resolver::results_type{} : results);
            });
}

}  // namespace callbox::service::connections

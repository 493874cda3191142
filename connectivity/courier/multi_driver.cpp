// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/multi_driver.h"

#include <algorithm>
#include <map>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <curl/curl.h>

namespace callbox::connectivity::courier {

namespace asio = boost::asio;
using boost::system::error_code;

struct MultiDriver::Implementation : std::enable_shared_from_this<Implementation> {
    /// A socket of libcurl's: watched here, closed by libcurl.
    struct Watch {
        Watch(asio::io_context& context, int fd) : descriptor(context, fd) {}
        ~Watch() {
            if (descriptor.is_open())
                descriptor.release();
        }
        asio::posix::stream_descriptor descriptor;
        int wanted = CURL_POLL_NONE;
        bool reading = false;
        bool writing = false;
    };

    Implementation(asio::io_context& ioContext, std::function<void(void*, int)> onEnded,
                   std::function<void()> onBefore)
        : context(ioContext),
          timer(ioContext),
          ended(std::move(onEnded)),
          before(std::move(onBefore)) {}

    asio::io_context& context;
    asio::steady_timer timer;
    std::function<void(void*, int)> ended;
    std::function<void()> before;
    CURLM* multi = nullptr;
    std::map<int, std::shared_ptr<Watch>> watches;

    static int onSocket(CURL*, curl_socket_t fd, int what, void* user, void*) {
        auto& self = *static_cast<Implementation*>(user);
        if (what == CURL_POLL_REMOVE) {
            // At once, not with the last handler: the number may belong to another socket by then.
            if (const auto found = self.watches.find(fd); found != self.watches.end()) {
                found->second->descriptor.release();
                self.watches.erase(found);
            }
            return 0;
        }
        auto& watch = self.watches[fd];
        if (!watch)
            watch = std::make_shared<Watch>(self.context, fd);
        watch->wanted = what;
        self.arm(fd, watch);
        return 0;
    }

    static int onTimer(CURLM*, long milliseconds, void* user) {
        auto& self = *static_cast<Implementation*>(user);
        if (milliseconds < 0) {
            self.timer.cancel();
            return 0;
        }
        self.timer.expires_after(std::chrono::milliseconds(milliseconds));
        self.timer.async_wait([weak = self.weak_from_this()](error_code error) {
            if (const auto alive = weak.lock(); alive && !error)
                alive->act(CURL_SOCKET_TIMEOUT, 0);
        });
        return 0;
    }

    void arm(int fd, const std::shared_ptr<Watch>& watch) {
        if ((watch->wanted & CURL_POLL_IN) != 0 && !watch->reading)
            wait(fd, watch, asio::posix::stream_descriptor::wait_read, CURL_CSELECT_IN,
                 &Watch::reading);
        if ((watch->wanted & CURL_POLL_OUT) != 0 && !watch->writing)
            wait(fd, watch, asio::posix::stream_descriptor::wait_write, CURL_CSELECT_OUT,
                 &Watch::writing);
    }

    void wait(int fd, const std::shared_ptr<Watch>& watch,
              asio::posix::stream_descriptor::wait_type type, int event, bool Watch::* pending) {
        (*watch).*pending = true;
        watch->descriptor.async_wait(
            type, [this, weak = weak_from_this(), fd, event, pending,
                   watched = std::weak_ptr<Watch>(watch)](error_code error) {
                const auto alive = weak.lock();
                const auto current = watched.lock();
                if (!alive || !current)
                    return;
                (*current).*pending = false;
                if (error)
                    return;
                const int asked = event == CURL_CSELECT_IN ? CURL_POLL_IN : CURL_POLL_OUT;
                if ((current->wanted & asked) == 0)
                    return;
                act(fd, event);
                if (const auto found = watches.find(fd);
                    found != watches.end() && found->second == current)
                    arm(fd, current);
            });
    }

    void act(int fd, int events) {
        if (before)
            before();
        int running = 0;
        curl_multi_socket_action(multi, fd, events, &running);
        int left = 0;
        while (multi) {
            const CURLMsg* message = curl_multi_info_read(multi, &left);
            if (!message)
                break;
            if (message->msg != CURLMSG_DONE)
                continue;
            CURL* easy = message->easy_handle;
            const CURLcode code = message->data.result;
            ended(easy, code);
        }
    }
};

MultiDriver::MultiDriver(asio::io_context& context, std::function<void(void*, int)> ended,
                         std::function<void()> before)
    : implementation_(
          std::make_shared<Implementation>(context, std::move(ended), std::move(before))) {
    auto& self = *implementation_;
    self.multi = curl_multi_init();
    curl_multi_setopt(self.multi, CURLMOPT_SOCKETFUNCTION, &Implementation::onSocket);
    curl_multi_setopt(self.multi, CURLMOPT_SOCKETDATA, &self);
    curl_multi_setopt(self.multi, CURLMOPT_TIMERFUNCTION, &Implementation::onTimer);
    curl_multi_setopt(self.multi, CURLMOPT_TIMERDATA, &self);
    curl_multi_setopt(self.multi, CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_NOTHING));
    curl_multi_setopt(self.multi, CURLMOPT_MAXCONNECTS, 1L);
}

MultiDriver::~MultiDriver() {
    curl_multi_cleanup(std::exchange(implementation_->multi, nullptr));
    implementation_->watches.clear();
    implementation_->timer.cancel();
}

bool MultiDriver::add(void* easy) {
    return curl_multi_add_handle(implementation_->multi, easy) == CURLM_OK;
}

void MultiDriver::remove(void* easy) {
    curl_multi_remove_handle(implementation_->multi, easy);
}

}  // namespace callbox::connectivity::courier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/transport.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <new>

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <libssh2.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "rmc/channel/timer.h"

namespace callbox::rmc::channel {

namespace asio = boost::asio;

namespace {

constexpr std::size_t kGreetingBytes = 4096;
constexpr std::size_t kMaxMemory = std::size_t{2} << 20;
constexpr std::size_t kMaxText = 500;
constexpr std::chrono::milliseconds kThrottle{50};
constexpr std::chrono::milliseconds kLookAgain{500};
constexpr int kMaxIdleRounds = 64;

/// Stands before each piece of memory that libssh2 holds.
struct alignas(std::max_align_t) Block {
    std::size_t size;
    Block* previous;
    Block* next;
};

/// All that libssh2 holds for one session: counted, and freed with it, because libssh2 1.11 loses a
/// piece in each key exchange.
class Blocks {
public:
    Blocks() = default;
    ~Blocks() {
        while (first_) {
            Block* const next = first_->next;
            std::free(first_);
            first_ = next;
        }
    }
    Blocks(const Blocks&) = delete;
    Blocks& operator=(const Blocks&) = delete;

    void* add(void* memory, std::size_t size) {
        if (!memory)
            return nullptr;
        auto* const block = new (memory) Block{size, nullptr, first_};
        if (first_)
            first_->previous = block;
        first_ = block;
        bytes_ += size;
        return block + 1;
    }

    Block* remove(void* pointer) {
        Block* const block = static_cast<Block*>(pointer) - 1;
        if (block->previous)
            block->previous->next = block->next;
        else
            first_ = block->next;
        if (block->next)
            block->next->previous = block->previous;
        bytes_ -= block->size;
        return block;
    }

    std::size_t bytes() const { return bytes_; }

    /// libssh2 clears a session of 56 KiB, most of it buffers that a quiet channel never fills:
    /// pages that are all zero go back to the system and come again as zeros when touched.
    void giveBackZeros() {
        const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
        for (Block* block = first_; block; block = block->next) {
            const auto begin = reinterpret_cast<std::uintptr_t>(block + 1);
            for (auto at = (begin + page - 1) / page * page; at + page <= begin + block->size;
                 at += page) {
                auto* const bytes = reinterpret_cast<char*>(at);
                if (*bytes == 0 && std::memcmp(bytes, bytes + 1, page - 1) == 0)
                    madvise(bytes, page, MADV_DONTNEED);
            }
        }
    }

private:
    Block* first_ = nullptr;
    std::size_t bytes_ = 0;
};

class SshTransport : public Transport {
public:
    SshTransport(asio::io_context& io, const Limits& limits, Descriptor socket)
        : io_(io), limits_(limits), socket_(io, socket.release()), deadline_(io), throttle_(io) {
        tokens_ = static_cast<double>(limits_.burst);
        refilled_ = std::chrono::steady_clock::now();
    }

    ~SshTransport() override { release(); }

    bool init() {
        session_ = libssh2_session_init_ex(&allocate, &deallocate, &reallocate, this);
        if (!session_)
            return false;
        libssh2_session_set_blocking(session_, 0);
        blocks_.giveBackZeros();
        setCallback(LIBSSH2_CALLBACK_RECV, reinterpret_cast<void (*)()>(&receiveBytes));
        setCallback(LIBSSH2_CALLBACK_SEND, reinterpret_cast<void (*)()>(&sendBytes));
        setCallback(LIBSSH2_CALLBACK_DISCONNECT, reinterpret_cast<void (*)()>(&disconnected));
        return true;
    }

    LIBSSH2_SESSION* session() override { return session_; }

    void enqueue(Operation operation) override {
        if (!open_) {
            asio::post(io_, [done = std::move(operation.done), error = endError()] {
                if (done)
                    done(tl::unexpected<core::Error>(error));
            });
            return;
        }
        operations_.push_back(std::move(operation));
        wake();
    }

    void onIdle(std::function<bool()> readStreams) override { idle_ = std::move(readStreams); }
    void onBroken(std::function<void(const core::Error&)> broken) override {
        broken_ = std::move(broken);
    }

    void wake() override {
        if (!open_ || wakePosted_)
            return;
        wakePosted_ = true;
        asio::post(io_, [self = self()] {
            self->wakePosted_ = false;
            self->pump();
        });
    }

    void close() override {
        if (!open_)
            return;
        open_ = false;
        if (loggedIn_) {
            libssh2_session_disconnect(session_, "closed by the console");
            flush();
        }
        finishClosing();
        broken_ = nullptr;
        operations_.clear();
    }

    void breakWith(core::Error error) override {
        if (!open_)
            return;
        const auto keep = self();
        open_ = false;
        end_ = error;
        finishClosing();
        auto operations = std::move(operations_);
        operations_.clear();
        const auto broken = std::exchange(broken_, nullptr);
        for (auto& operation : operations) {
            if (operation.done)
                operation.done(tl::unexpected<core::Error>(error));
        }
        if (broken)
            broken(error);
    }

    bool open() const override { return open_; }
    bool hungUp() override {
        pollfd wait{socket_.native_handle(), POLLRDHUP, 0};
        return ::poll(&wait, 1, 0) > 0;
    }
    bool roomToSend() const override { return unsent_.size() < limits_.unsent / 2; }

    void loggedIn() override {
        loggedIn_ = true;
        greeting_.clear();
        greeting_.shrink_to_fit();
    }

    const std::string& greeting() const override { return greeting_; }
    const std::string& disconnectText() const override { return disconnectText_; }

    void answerPrompts(std::function<std::string(bool)> answer) override {
        answer_ = std::move(answer);
    }
    std::string answerPrompt(bool hidden) const override {
        return answer_ ? answer_(hidden) : std::string();
    }
    void* allocateFor(std::size_t size) override {
        void* abstract = this;
        return allocate(size, &abstract);
    }

    std::string lastError() const override {
        char* text = nullptr;
        const int code = libssh2_session_last_error(session_, &text, nullptr, 0);
        return "libssh2 " + std::to_string(code) + (text && *text ? ": " + std::string(text) : "");
    }

private:
    std::shared_ptr<SshTransport> self() {
        return std::static_pointer_cast<SshTransport>(shared_from_this());
    }

    void setCallback(int type, void (*function)()) {
        libssh2_session_callback_set2(session_, type, function);
    }

    // ---- what libssh2 calls ------------------------------------------------------------------

    static SshTransport& mine(void** abstract) { return *static_cast<SshTransport*>(*abstract); }

    // Memory is only counted here; a partition over its share is dropped after the call, because
    // libssh2's own out-of-memory paths are little trodden.
    static void* allocate(std::size_t size, void** abstract) {
        return mine(abstract).blocks_.add(std::malloc(size + sizeof(Block)), size);
    }

    static void deallocate(void* pointer, void** abstract) {
        if (pointer)
            std::free(mine(abstract).blocks_.remove(pointer));
    }

    static void* reallocate(void* pointer, std::size_t size, void** abstract) {
        if (!pointer)
            return allocate(size, abstract);
        auto& blocks = mine(abstract).blocks_;
        Block* const before = blocks.remove(pointer);
        void* const after = std::realloc(before, size + sizeof(Block));
        return after ? blocks.add(after, size) : (blocks.add(before, before->size), nullptr);
    }

    static ssize_t receiveBytes(libssh2_socket_t, void* buffer, std::size_t length, int,
                                void** abstract) {
        return mine(abstract).receive(static_cast<char*>(buffer), length);
    }

    ssize_t receive(char* buffer, std::size_t length) {
        if (dead_)
            return -ECONNRESET;
        looked_ = true;
        if (drained_)
            return -EAGAIN;
        if (turnLeft_ == 0) {
            throttled_ = true;
            return -EAGAIN;
        }
        const ssize_t n =
            ::recv(socket_.native_handle(), buffer, std::min(length, turnLeft_), MSG_DONTWAIT);
        if (n < 0 && (errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK)) {
            drained_ = true;
            return -EAGAIN;
        }
        if (n < 0)
            return -errno;
        const auto count = static_cast<std::size_t>(n);
        turnLeft_ -= count;
        tokens_ -= static_cast<double>(count);
        received_ += count;
        if (!loggedIn_) {
            if (greeting_.size() < kGreetingBytes)
                greeting_.append(buffer, std::min(count, kGreetingBytes - greeting_.size()));
            if (received_ > limits_.beforeLogin) {
                talksTooMuch_ = true;
                return -ECONNABORTED;
            }
        }
        return n;
    }

    static ssize_t sendBytes(libssh2_socket_t, const void* buffer, std::size_t length, int,
                             void** abstract) {
        return mine(abstract).send(static_cast<const char*>(buffer), length);
    }

    ssize_t send(const char* buffer, std::size_t length) {
        if (dead_)
            return -EPIPE;
        if (unsent_.size() > limits_.unsent)
            return -EAGAIN;
        std::size_t sent = 0;
        if (unsent_.empty()) {
            const ssize_t n =
                ::send(socket_.native_handle(), buffer, length, MSG_DONTWAIT | MSG_NOSIGNAL);
            if (n < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)
                return -errno;
            sent = n > 0 ? static_cast<std::size_t>(n) : 0;
        }
        unsent_.append(buffer + sent, length - sent);
        return static_cast<ssize_t>(length);
    }

    static void disconnected(LIBSSH2_SESSION*, int, const char* text, int length, const char*, int,
                             void** abstract) {
        if (text && length > 0)
            mine(abstract).disconnectText_.assign(
                text, std::min(static_cast<std::size_t>(length), kMaxText));
    }

    // ---- turns -------------------------------------------------------------------------------

    void refill() {
        const auto now = std::chrono::steady_clock::now();
        const std::chrono::duration<double> passed = now - refilled_;
        refilled_ = now;
        tokens_ = std::min(tokens_ + passed.count() * static_cast<double>(limits_.bytesPerSecond),
                           static_cast<double>(limits_.burst));
        turnLeft_ = tokens_ < 1 ? 0 : std::min(limits_.turn, static_cast<std::size_t>(tokens_));
        throttled_ = false;
        drained_ = false;
        looked_ = false;
    }

    void pump() {
        if (!open_ || pumping_)
            return;
        const auto keep = self();
        pumping_ = true;
        refill();
        bool more = turn();
        pumping_ = false;
        if (!open_)
            return;
        if (blocks_.bytes() > kMaxMemory) {
            breakWith({core::ErrorCode::limitExceeded, core::say("channel.too-much-memory"), "",
                       std::to_string(blocks_.bytes()) + " bytes held"});
            return;
        }
        if (!flush()) {
            breakWith({core::ErrorCode::unavailable, core::say("channel.connection-lost"), "",
                       std::strerror(errno)});
            return;
        }
        arm(more);
    }

    /// Returns whether there is more to do without waiting for the socket.
    bool turn() {
        for (int round = 0; round < kMaxIdleRounds; ++round) {
            if (!open_)
                return false;
            if (!operations_.empty()) {
                if (!stepOperation())
                    return false;
                continue;
            }
            if (!idle_ || !idle_())
                return false;
        }
        return true;
    }

    /// Returns whether the operation is through.
    bool stepOperation() {
        Operation& operation = operations_.front();
        if (!deadline_.running()) {
            deadline_.start(operation.limit, [this] {
                breakWith({core::ErrorCode::timeout, operations_.front().late, "", lastError()});
            });
        }
        const int result = operation.step();
        if (!open_)
            return true;
        if (result == LIBSSH2_ERROR_EAGAIN)
            return false;
        deadline_.cancel();
        const Operation through = std::move(operations_.front());
        operations_.pop_front();
        if (talksTooMuch_) {
            const core::Error error{core::ErrorCode::limitExceeded,
                                    core::say("channel.talks-before-login"), "", ""};
            if (through.done)
                through.done(tl::unexpected<core::Error>(error));
            breakWith(error);
            return true;
        }
        if (through.done)
            through.done(result);
        return true;
    }

    void arm(bool more) {
        if (throttled_ && tokens_ < 1) {
            throttle_.start(kThrottle, [this] { pump(); });
        } else if (more || throttled_) {
            wake();
        } else if (!looked_) {
            // Nobody wants to read now: waiting for bytes that lie there already would spin.
            throttle_.start(kLookAgain, [this] { pump(); });
        } else if (!waitingRead_) {
            waitingRead_ = true;
            socket_.async_wait(asio::posix::stream_descriptor::wait_read,
                               [self = self()](boost::system::error_code code) {
                                   self->waitingRead_ = false;
                                   if (!code)
                                       self->pump();
                               });
        }
        if (!unsent_.empty() && !waitingWrite_) {
            waitingWrite_ = true;
            socket_.async_wait(asio::posix::stream_descriptor::wait_write,
                               [self = self()](boost::system::error_code code) {
                                   self->waitingWrite_ = false;
                                   if (!code)
                                       self->pump();
                               });
        }
    }

    bool flush() {
        while (!unsent_.empty()) {
            const ssize_t n = ::send(socket_.native_handle(), unsent_.data(), unsent_.size(),
                                     MSG_DONTWAIT | MSG_NOSIGNAL);
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0)
                return errno == EAGAIN || errno == EWOULDBLOCK;
            unsent_.erase(0, static_cast<std::size_t>(n));
        }
        unsent_.shrink_to_fit();
        return true;
    }

    void finishClosing() {
        dead_ = true;
        deadline_.cancel();
        throttle_.cancel();
        boost::system::error_code ignored;
        socket_.close(ignored);
        // The session itself goes with this object: a callback of a stream may be on the stack.
    }

    void release() {
        if (!session_)
            return;
        dead_ = true;
        for (int tries = 0; tries < 16 && libssh2_session_free(session_) == LIBSSH2_ERROR_EAGAIN;
             ++tries) {
        }
        session_ = nullptr;
    }

    core::Error endError() const {
        return end_.message.empty() ? core::Error{core::ErrorCode::unavailable,
                                                  core::say("channel.not-open"), "", ""}
                                    : end_;
    }

    asio::io_context& io_;
    Limits limits_;
    asio::posix::stream_descriptor socket_;
    Timer deadline_;
    Timer throttle_;
    LIBSSH2_SESSION* session_ = nullptr;
    std::deque<Operation> operations_;
    std::function<bool()> idle_;
    std::function<void(const core::Error&)> broken_;
    std::function<std::string(bool)> answer_;
    std::string unsent_;
    std::string greeting_;
    std::string disconnectText_;
    core::Error end_;
    double tokens_ = 0;
    std::chrono::steady_clock::time_point refilled_;
    std::size_t turnLeft_ = 0;
    Blocks blocks_;
    std::uint64_t received_ = 0;
    bool open_ = true;
    bool dead_ = false;
    bool pumping_ = false;
    bool wakePosted_ = false;
    bool throttled_ = false;
    bool looked_ = false;   ///< the socket was read in this turn
    bool drained_ = false;  ///< the socket was empty in this turn; the next wait notices more
    bool loggedIn_ = false;
    bool talksTooMuch_ = false;
    bool waitingRead_ = false;
    bool waitingWrite_ = false;
};

}  // namespace

Transport& Transport::of(void** abstract) {
    return *static_cast<SshTransport*>(*abstract);
}

std::shared_ptr<Transport> Transport::make(asio::io_context& io, const Limits& limits,
                                           Descriptor socket) {
    auto transport = std::make_shared<SshTransport>(io, limits, std::move(socket));
    return transport->init() ? transport : nullptr;
}

}  // namespace callbox::rmc::channel

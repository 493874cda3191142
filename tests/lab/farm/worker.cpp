// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/farm/worker.h"

#include <algorithm>
#include <array>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace callbox::tests::farm {

namespace {
constexpr int kEvents = 256;
}

Worker::Worker(const Settings& settings, Counters& counters, AuthorizedKeys& keys)
    : settings_(settings),
      counters_(counters),
      keys_(keys),
      poll_(epoll_create1(EPOLL_CLOEXEC)),
      wake_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = nullptr;
    epoll_ctl(poll_, EPOLL_CTL_ADD, wake_, &event);
    thread_ = std::thread([this] { run(); });
}

Worker::~Worker() {
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
    }
    eventfd_write(wake_, 1);
    thread_.join();
    close(wake_);
    close(poll_);
}

void Worker::post(std::function<void(Worker&)> task) {
    {
        const std::lock_guard lock(mutex_);
        tasks_.push_back(std::move(task));
    }
    eventfd_write(wake_, 1);
}

void Worker::run() {
    std::array<epoll_event, kEvents> events;
    for (;;) {
        const int count = epoll_wait(poll_, events.data(), kEvents, waitTime(Clock::now()));
        {
            const std::lock_guard lock(mutex_);
            if (stop_)
                break;
        }
        bool woken = false;
        const auto now = Clock::now();
        for (int i = 0; i < count; ++i) {
            auto* const session =
                static_cast<Session*>(events[static_cast<std::size_t>(i)].data.ptr);
            if (session)
                serve(session, now);
            else
                woken = true;
        }
        while (!due_.empty() && due_.begin()->first <= now)
            serve(due_.begin()->second, now);
        // Last, since a task may end connections that events above speak of.
        if (woken) {
            eventfd_t ignored = 0;
            eventfd_read(wake_, &ignored);
            runTasks();
        }
    }
    dropAll();
}

void Worker::runTasks() {
    std::vector<std::function<void(Worker&)>> tasks;
    {
        const std::lock_guard lock(mutex_);
        tasks.swap(tasks_);
    }
    for (const auto& task : tasks)
        task(*this);
}

int Worker::waitTime(Clock::time_point now) const {
    if (due_.empty())
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(due_.begin()->first - now);
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 60'000));
}

Partition& Worker::partition(std::size_t number) {
    auto& partition = partitions_[number];
    if (!partition)
        partition = std::make_unique<Partition>(settings_, number);
    return *partition;
}

void Worker::adopt(std::size_t number, ssh_session session) {
    auto made = std::make_unique<Session>(settings_, counters_, keys_, partition(number), session);
    auto* const raw = made.get();
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = raw;
    epoll_ctl(poll_, EPOLL_CTL_ADD, raw->descriptor(), &event);
    slots_[raw] = {std::move(made), raw->due(), false};
    due_.emplace(raw->due(), raw);
    serve(raw, Clock::now());
}

void Worker::serve(Session* session, Clock::time_point now) {
    const auto found = slots_.find(session);
    if (found == slots_.end())
        return;
    auto& slot = found->second;
    if (!session->serve(now)) {
        remove(session);
        return;
    }
    if (session->due() != slot.due) {
        due_.erase({slot.due, session});
        slot.due = session->due();
        if (slot.due != Clock::time_point::max())
            due_.emplace(slot.due, session);
    }
    if (session->wantsWrite() != slot.writes) {
        slot.writes = !slot.writes;
        epoll_event event{};
        event.events = EPOLLIN | (slot.writes ? EPOLLOUT : 0U);
        event.data.ptr = session;
        epoll_ctl(poll_, EPOLL_CTL_MOD, session->descriptor(), &event);
    }
}

void Worker::remove(Session* session) {
    const auto found = slots_.find(session);
    epoll_ctl(poll_, EPOLL_CTL_DEL, session->descriptor(), nullptr);
    due_.erase({found->second.due, session});
    slots_.erase(found);
}

void Worker::attend(Partition& partition) {
    const auto sessions = partition.sessions;
    for (auto* session : sessions)
        serve(session, Clock::now());
}

void Worker::drop(Partition& partition) {
    const auto sessions = partition.sessions;
    for (auto* session : sessions)
        remove(session);
}

void Worker::dropAll() {
    while (!slots_.empty())
        remove(slots_.begin()->first);
}

}  // namespace callbox::tests::farm

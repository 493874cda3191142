// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/farm/partition_farm.h"

#include <deque>
#include <set>
#include <sstream>
#include <stdexcept>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "tests/lab/farm/control.h"
#include "tests/lab/farm/host_keys.h"
#include "tests/lab/farm/listener.h"
#include "tests/lab/farm/worker.h"

namespace callbox::tests::farm {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t kMostPartitions = 60'000;
constexpr const char* kUser = "root";

}  // namespace

struct PartitionFarm::State {
    explicit State(Settings wanted) : settings(std::move(wanted)), keys(settings.authorizedKeys) {
        if (settings.partitions < 1 || settings.partitions > kMostPartitions ||
            settings.workers < 1)
            throw std::runtime_error("1 to 60000 partitions, and a worker at least");
        if (settings.sharedHostKey)
            sharedKey = makeHostKey(settings.seed, 0);
        listener.open(settings.port);
        for (std::size_t i = 0; i < settings.workers; ++i)
            workers.emplace_back(settings, counters, keys);
        acceptor = std::thread([this] { accept(); });
    }

    ~State() {
        {
            const std::lock_guard lock(mutex);
            stop = true;
        }
        eventfd_write(wake, 1);
        acceptor.join();
        workers.clear();
        ::close(wake);
    }

    Worker& workerOf(std::size_t number) { return workers[number % workers.size()]; }

    void accept() {
        for (;;) {
            pollfd waits[2] = {{wake, POLLIN, 0}, {listener.descriptor(), POLLIN, 0}};
            poll(waits, 2, waitTime());
            eventfd_t ignored = 0;
            eventfd_read(wake, &ignored);
            {
                const std::lock_guard lock(mutex);
                if (stop)
                    return;
                if (reopenAt && listener.descriptor() >= 0 && closing) {
                    closing = false;
                    listener.close();
                }
                if (reopenAt && Clock::now() >= *reopenAt) {
                    reopenAt.reset();
                    listener.open(settings.port);
                }
            }
            if (listener.descriptor() >= 0)
                takeAll();
        }
    }

    int waitTime() {
        const std::lock_guard lock(mutex);
        if (!reopenAt)
            return -1;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(*reopenAt - Clock::now());
        return static_cast<int>(std::max<std::int64_t>(left.count(), 0));
    }

    void takeAll() {
        for (;;) {
            const auto accepted = listener.accept();
            if (accepted.descriptor < 0)
                return;
            if (accepted.number < 1 || accepted.number > settings.partitions) {
                ::close(accepted.descriptor);
                continue;
            }
            workerOf(accepted.number).post([this, accepted](Worker& worker) {
                begin(worker, accepted);
            });
        }
    }

    void begin(Worker& worker, const Listener::Accepted& accepted) {
        Key own = settings.sharedHostKey ? Key(ssh_key_dup(sharedKey.get()), &ssh_key_free)
                                         : makeHostKey(settings.seed, accepted.number);
        const std::unique_ptr<std::remove_pointer_t<ssh_bind>, decltype(&ssh_bind_free)> bind(
            ssh_bind_new(), &ssh_bind_free);
        const bool none = false;
        ssh_bind_options_set(bind.get(), SSH_BIND_OPTIONS_PROCESS_CONFIG, &none);
        // Takes the key over.
        ssh_bind_options_set(bind.get(), SSH_BIND_OPTIONS_IMPORT_KEY, own.release());
        ssh_session session = ssh_new();
        if (!session || ssh_bind_accept_fd(bind.get(), session, accepted.descriptor) != SSH_OK) {
            ssh_free(session);
            ::close(accepted.descriptor);
            return;
        }
        worker.adopt(accepted.number, session);
    }

    std::string restart(std::istringstream& words) {
        std::int64_t pause = 0;
        if (!(words >> pause))
            pause = 0;
        {
            const std::lock_guard lock(mutex);
            closing = true;
            reopenAt = Clock::now() + std::chrono::milliseconds(pause);
            settings.port = listener.port();
        }
        eventfd_write(wake, 1);
        for (auto& worker : workers)
            worker.post([](Worker& mine) { mine.dropAll(); });
        return "ok";
    }

    std::string status() const {
        std::ostringstream text;
        text << "ok open " << counters.open << " connections " << counters.connections << " logins "
             << counters.logins << " watches " << counters.watches << " sweeps " << counters.sweeps
             << " beats " << counters.beats << " faults " << counters.faults;
        return text.str();
    }

    Settings settings;
    Counters counters;
    std::set<std::string> happenings;  ///< of the recordings that are played
    AuthorizedKeys keys;
    Key sharedKey{nullptr, &ssh_key_free};
    Listener listener;
    std::deque<Worker> workers;
    int wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    std::mutex mutex;
    bool stop = false;
    bool closing = false;
    std::optional<Clock::time_point> reopenAt;
    std::thread acceptor;
};

PartitionFarm::PartitionFarm(Settings settings)
    : state_(std::make_unique<State>(std::move(settings))) {}

PartitionFarm::~PartitionFarm() = default;

std::uint16_t PartitionFarm::port() const {
    return state_->listener.port();
}

const Counters& PartitionFarm::counters() const {
    return state_->counters;
}

PartitionFarm::Entry PartitionFarm::entry(std::size_t number) const {
    const auto& settings = state_->settings;
    const Key key = makeHostKey(settings.seed, settings.sharedHostKey ? 0 : number);
    return {{addressOf(number), port(), kUser},
            identityOf(settings.seed, number).hostName,
            describeHostKey(key.get())};
}

std::string PartitionFarm::command(const std::string& line) {
    auto& state = *state_;
    if (auto order = readOrder(line, state.settings.partitions, state.counters, state.happenings)) {
        if (!order->error.empty())
            return "error " + order->error;
        for (auto number = order->first; number <= order->last; ++number)
            state.workerOf(number).post([number, deed = order->deed](Worker& worker) {
                deed(worker, worker.partition(number));
            });
        return "ok";
    }
    std::istringstream words(line);
    std::string verb;
    words >> verb;
    if (verb == "status")
        return state.status();
    if (verb == "restart")
        return state.restart(words);
    if (verb == "list") {
        std::string text;
        for (std::size_t number = 1; number <= state.settings.partitions; ++number) {
            const auto one = entry(number);
            text += std::to_string(number) + " " + one.address.host + " " +
                    std::to_string(one.address.port) + " " + one.hostName + " " +
                    one.hostKey.fingerprint + " " + one.hostKey.type + " " + one.hostKey.blob +
                    "\n";
        }
        return text + "ok";
    }
    return "error no such command";
}

}  // namespace callbox::tests::farm

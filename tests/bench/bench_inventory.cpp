// SPDX-License-Identifier: GPL-3.0-or-later
// Full inventory of a hundred partitions behind real sshds, from login to parsed inventory, against
// Ansible's `setup` module over connections that are already open. The partitions' own work counts
// for both; the channels and parsers run in this process.
//   --partitions N   (100)
#include <chrono>
#include <fstream>
#include <sstream>

#include <boost/json.hpp>

#include "core/json/codec.h"
#include "rmc/collect/sweep.h"
#include "tests/bench/channel_site.h"
#include "tests/bench/figures.h"

using namespace callbox;
using namespace callbox::bench;
namespace collect = callbox::rmc::collect;

namespace {

std::size_t leaves(const boost::json::value& value) {
    std::size_t count = 0;
    if (const auto* object = value.if_object()) {
        for (const auto& member : *object)
            count += leaves(member.value());
        return count;
    }
    if (const auto* array = value.if_array()) {
        for (const auto& element : *array)
            count += leaves(element);
        return count;
    }
    return 1;
}

std::size_t leavesIn(const std::string& text) {
    boost::system::error_code bad;
    const auto value = boost::json::parse(text, bad);
    return bad ? 0 : leaves(value);
}

struct Collected {
    std::size_t good = 0;
    std::size_t facts = 0;  ///< of the last
};

/// One sweep on each channel, as callbox-rmc gives its commands.
class Sweeps {
public:
    Sweeps(ChannelSite& site, Collected& result) : site_(site), result_(result) {}

    bool run() {
        std::size_t number = 0;
        for (auto& channel : site_.channels()) {
            auto sweep = collect::makeSweep(core::PartitionPlatform::linux,
                                            {std::to_string(++number), "0123456789abcdef", false});
            if (!sweep)
                return false;
            step(channel, std::shared_ptr<collect::Sweep>(std::move(*sweep)));
        }
        return site_.until([this] { return ended_ == site_.channels().size(); },
                           std::chrono::seconds(600));
    }

private:
    void step(const std::shared_ptr<rmc::channel::Channel>& channel,
              const std::shared_ptr<collect::Sweep>& sweep) {
        auto command = sweep->next();
        if (!command) {
            ++ended_;
            const auto inventory =
                sweep->finish(std::chrono::time_point_cast<std::chrono::microseconds>(
                    std::chrono::system_clock::now()));
            result_.good += inventory ? 1U : 0U;
            if (inventory && ended_ == site_.channels().size())
                result_.facts = leavesIn(core::toJson(*inventory));
            return;
        }
        channel->run(std::move(*command),
                     [this, channel, sweep](core::Result<collect::CommandOutput> output) {
                         sweep->answered(std::move(output));
                         step(channel, sweep);
                     });
    }

    ChannelSite& site_;
    Collected& result_;
    std::size_t ended_ = 0;
};

struct Ansible {
    Usage usage;
    std::size_t facts = 0;
};

std::optional<Ansible> ansible(const ChannelSite& site, std::size_t partitions) {
    if (!installed("ansible"))
        return {};
    const auto& directory = site.directory();
    std::ofstream inventory(directory / "hosts");
    for (std::size_t number = 1; number <= partitions; ++number) {
        const auto address = site.gate().address(number);
        inventory << "p" << number << " ansible_host=" << address.host
                  << " ansible_port=" << address.port << " ansible_user=" << address.user << "\n";
    }
    inventory.close();
    const std::map<std::string, std::string> environment{
        {"ANSIBLE_PIPELINING", "True"},
        {"ANSIBLE_LOCAL_TEMP", (directory / "local").string()},
        {"ANSIBLE_HOME", (directory / "ansible").string()},
        {"ANSIBLE_SSH_CONTROL_PATH_DIR", (directory / "cp").string()},
        {"ANSIBLE_SSH_ARGS",
         "-F none -o ControlMaster=auto -o ControlPersist=120 -o "
         "IdentitiesOnly=yes -o UserKnownHostsFile=" +
             site.knownHosts()}};
    const auto words = [&](const std::string& hosts) {
        return std::vector<std::string>{"ansible",
                                        hosts,
                                        "-i",
                                        (directory / "hosts").string(),
                                        "--private-key",
                                        site.privateKey(),
                                        "-f",
                                        "20",
                                        "-m",
                                        "setup"};
    };
    const std::string log = (directory / "ansible.log").string();
    // The first run opens the connections.
    const auto opened = runMeasured(words("all"), log, environment);
    if (!opened || opened->status != 0)
        return {};
    const auto warm = runMeasured(words("all"), log, environment);
    const auto one = runMeasured(words("p1"), log, environment);
    if (!warm || warm->status != 0 || !one || one->status != 0)
        return {};
    std::ostringstream text;
    text << std::ifstream(log).rdbuf();
    const auto from = text.str().find("=> ");
    return Ansible{*warm, from == std::string::npos ? 0 : leavesIn(text.str().substr(from + 3))};
}

}  // namespace

int main(int argc, char** argv) {
    const auto partitions =
        makeRoom(static_cast<std::size_t>(option(argc, argv, "partitions", 100)));
    ChannelSite site;
    if (!site.start(partitions))
        return 1;
    const double cpuBefore = ownCpuSeconds();
    const auto from = std::chrono::steady_clock::now();
    Collected collected;
    if (!site.openAll() || !Sweeps(site, collected).run() || collected.good != partitions)
        return broken("not every inventory came");
    const double wall =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
    const double cpu = ownCpuSeconds() - cpuBefore;
    std::fprintf(stderr, "bench: %zu inventories in %.1f s with %.2f s CPU, %zu facts each\n",
                 partitions, wall, cpu, collected.facts);
    for (const auto& channel : site.channels())
        channel->close();
    const auto other = ansible(site, partitions);
    if (!other)
        return broken("ansible did not run", (site.directory() / "ansible.log").string());
    std::fprintf(stderr, "bench: ansible setup in %.1f s with %.2f s CPU, %zu facts each\n",
                 other->usage.wall, other->usage.cpu, other->facts);
    figure("inventory-wall-of-ansible", wall / other->usage.wall, "ratio", 0.5);
    figure("inventory-cpu-of-ansible", cpu / other->usage.cpu, "ratio", 0.05);
    figure("inventory-facts-of-ansible",
           static_cast<double>(collected.facts) / static_cast<double>(other->facts), "ratio", 1,
           Want::atLeast);
    return 0;
}

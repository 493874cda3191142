// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/farm_process.h"

#include <array>
#include <fstream>
#include <sstream>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace callbox::bench {

FarmProcess::FarmProcess(std::filesystem::path directory) : directory_(std::move(directory)) {}

FarmProcess::~FarmProcess() {
    if (control_ >= 0)
        close(control_);
}

bool FarmProcess::start(std::size_t partitions, const std::string& publicLine,
                        const std::vector<std::string>& more) {
    std::ofstream(directory_ / "authorized_keys") << publicLine << "\n";
    const std::string socketPath = (directory_ / "farm.sock").string();
    std::vector<std::string> words{tests::programDirectory() + "/callbox-partition-farm",
                                   "--partitions",
                                   std::to_string(partitions),
                                   "--authorized-key",
                                   (directory_ / "authorized_keys").string(),
                                   "--control",
                                   socketPath};
    words.insert(words.end(), more.begin(), more.end());
    const std::string log = (directory_ / "farm.log").string();
    if (!process_.start(words, log) ||
        !tests::waitForLine(log, "partitions on port", std::chrono::seconds(60)))
        return false;
    sockaddr_un where{};
    where.sun_family = AF_UNIX;
    if (socketPath.size() >= sizeof where.sun_path)
        return false;
    std::copy(socketPath.begin(), socketPath.end(), where.sun_path);
    control_ = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return connect(control_, reinterpret_cast<sockaddr*>(&where), sizeof where) == 0;
}

std::string FarmProcess::command(const std::string& line) {
    const std::string text = line + "\n";
    if (send(control_, text.data(), text.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(text.size()))
        return {};
    std::string answer;
    // The last line of an answer begins with "ok" or "error".
    for (;;) {
        std::array<char, 65536> buffer;
        const ssize_t n = recv(control_, buffer.data(), buffer.size(), 0);
        if (n <= 0)
            return {};
        answer.append(buffer.data(), static_cast<std::size_t>(n));
        if (answer.back() != '\n')
            continue;
        const auto before = answer.rfind('\n', answer.size() - 2);
        const auto last = answer.substr(before == std::string::npos ? 0 : before + 1);
        if (last.starts_with("ok") || last.starts_with("error"))
            return answer;
    }
}

std::vector<FarmProcess::Entry> FarmProcess::entries() {
    std::istringstream lines(command("list"));
    std::vector<Entry> all;
    for (std::string line; std::getline(lines, line) && line != "ok";) {
        std::istringstream words(line);
        std::size_t number = 0;
        Entry entry;
        words >> number >> entry.address.host >> entry.address.port >> entry.hostName >>
            entry.hostKey.fingerprint >> entry.hostKey.type >> entry.hostKey.blob;
        all.push_back(std::move(entry));
    }
    return all;
}

std::map<std::string, std::uint64_t> FarmProcess::counters() {
    std::istringstream words(command("status"));
    std::map<std::string, std::uint64_t> all;
    std::string name;
    words >> name;
    for (std::uint64_t value = 0; words >> name >> value;)
        all[name] = value;
    return all;
}

std::string FarmProcess::log() const {
    return tests::readFile((directory_ / "farm.log").string());
}

}  // namespace callbox::bench

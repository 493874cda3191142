// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/listening.h"

#include <charconv>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace callbox::tests {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> wordsOf(const std::string& line) {
    std::istringstream stream(line);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

/// "0100007F:1F90" of /proc/net: words of the host's byte order, four bytes each.
std::string endpointOf(const std::string& text) {
    const auto colon = text.find(':');
    std::uint32_t words[4]{};
    for (std::size_t i = 0; i * 8 < colon; ++i)
        std::from_chars(text.data() + i * 8, text.data() + i * 8 + 8, words[i], 16);
    std::uint16_t port = 0;
    std::from_chars(text.data() + colon + 1, text.data() + text.size(), port, 16);
    char address[INET6_ADDRSTRLEN]{};
    inet_ntop(colon > 8 ? AF_INET6 : AF_INET, words, address, sizeof address);
    return (colon > 8 ? '[' + std::string(address) + ']' : std::string(address)) + ':' +
           std::to_string(port);
}

void readInternet(const std::string& kind, std::map<std::string, std::string>& byInode) {
    for (const std::string suffix : {"", "6"}) {
        std::ifstream file("/proc/net/" + kind + suffix);
        std::string line;
        for (std::getline(file, line); std::getline(file, line);) {
            const auto words = wordsOf(line);
            if (words.size() < 10)
                continue;
            const bool anybody = words[2].ends_with(":0000");
            if (kind == "tcp" ? words[3] == "0A" : anybody)
                byInode[words[9]] = kind + ' ' + endpointOf(words[1]);
        }
    }
}

void readUnix(std::map<std::string, std::string>& byInode) {
    std::ifstream file("/proc/net/unix");
    std::string line;
    for (std::getline(file, line); std::getline(file, line);) {
        const auto words = wordsOf(line);
        constexpr const char* kAccepting = "00010000";
        if (words.size() >= 7 && words[3] == kAccepting)
            byInode[words[6]] = "unix " + (words.size() > 7 ? words[7] : std::string());
    }
}

/// The process and what it started, however deep.
std::set<pid_t> family(pid_t process) {
    std::map<pid_t, pid_t> parents;
    for (const auto& entry : fs::directory_iterator("/proc")) {
        pid_t id = 0;
        const std::string name = entry.path().filename();
        if (std::from_chars(name.data(), name.data() + name.size(), id).ec != std::errc{})
            continue;
        std::ifstream file(entry.path() / "stat");
        std::string text;
        std::getline(file, text);
        const auto words = wordsOf(text.substr(std::min(text.rfind(')') + 1, text.size())));
        if (words.size() > 1)
            std::from_chars(words[1].data(), words[1].data() + words[1].size(), parents[id]);
    }
    std::set<pid_t> found{process};
    for (std::size_t before = 0; before != found.size();) {
        before = found.size();
        for (const auto& [id, parent] : parents)
            if (found.count(parent) > 0)
                found.insert(id);
    }
    return found;
}

}  // namespace

std::optional<std::set<std::string>> listeningSockets(pid_t process) {
    std::map<std::string, std::string> byInode;
    readInternet("tcp", byInode);
    readInternet("udp", byInode);
    readUnix(byInode);
    std::set<std::string> found;
    for (const pid_t id : family(process)) {
        std::error_code error;
        fs::directory_iterator files("/proc/" + std::to_string(id) + "/fd", error);
        if (error && id == process)
            return std::nullopt;
        for (; !error && files != fs::directory_iterator(); files.increment(error)) {
            const std::string target = fs::read_symlink(files->path(), error).string();
            error.clear();
            if (!target.starts_with("socket:["))
                continue;
            const auto known = byInode.find(target.substr(8, target.size() - 9));
            if (known != byInode.end())
                found.insert(known->second);
        }
    }
    return found;
}

}  // namespace callbox::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/read_file.h"

#include <fstream>
#include <iostream>
#include <iterator>

namespace callbox::cli {

core::Result<std::string> readFile(const std::string& path) {
    constexpr std::size_t kLimit = std::size_t{64} << 20;
    std::ifstream file;
    if (path != "-")
        file.open(path, std::ios::binary);
    std::istream& stream = path == "-" ? std::cin : file;
    std::string text;
    std::string block(std::size_t{64} << 10, '\0');
    if (!stream)
        return core::fail(core::ErrorCode::notFound,
                          core::say("cli.file-unreadable", {{"file", path}}));
    while (stream.read(block.data(), static_cast<std::streamsize>(block.size())) ||
           stream.gcount() > 0) {
        text.append(block.data(), static_cast<std::size_t>(stream.gcount()));
        if (text.size() > kLimit)
            return core::fail(core::ErrorCode::limitExceeded,
                              core::say("cli.file-too-large", {{"file", path}}));
    }
    if (stream.bad())
        return core::fail(core::ErrorCode::notFound,
                          core::say("cli.file-unreadable", {{"file", path}}));
    return text;
}

}  // namespace callbox::cli

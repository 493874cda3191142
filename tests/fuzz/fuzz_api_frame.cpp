// SPDX-License-Identifier: GPL-3.0-or-later
// What a client sends on the local socket, cut into pieces anywhere: the same payloads come out.
// The first byte of the input chooses where it is cut.
#include <algorithm>
#include <string>
#include <vector>

#include "core/api/frame.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox::core::api;
using callbox::test::must;

namespace {

std::vector<std::string> payloadsOf(std::string_view bytes, std::size_t piece, bool& refused) {
    FrameReader reader;
    std::vector<std::string> payloads;
    while (!refused) {
        auto payload = reader.next();
        if (!payload) {
            refused = true;
        } else if (*payload) {
            payloads.push_back(**payload);
        } else if (bytes.empty()) {
            break;
        } else {
            reader.append(bytes.substr(0, piece));
            bytes.remove_prefix(std::min(piece, bytes.size()));
        }
    }
    return payloads;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const auto bytes = callbox::test::textOf(data, size).substr(1);
    bool refusedWhole = false;
    bool refusedInPieces = false;
    const auto whole = payloadsOf(bytes, bytes.size() + 1, refusedWhole);
    const auto pieces = payloadsOf(bytes, std::size_t{1} + data[0], refusedInPieces);
    must(whole == pieces);
    must(refusedWhole == refusedInPieces);
    for (const auto& payload : whole) {
        bool refused = false;
        must(payloadsOf(frame(payload), 7, refused) == std::vector<std::string>{payload});
    }
    return 0;
}

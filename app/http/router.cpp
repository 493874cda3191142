// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/router.h"

#include <algorithm>
#include <utility>

#include "core/words/characters.h"

namespace callbox::app::http {

namespace {

/// The segment behind `prefix`, when `path` is that prefix and exactly one non-empty segment.
std::optional<std::string> segmentBehind(std::string_view prefix, std::string_view path) {
    if (!path.starts_with(prefix))
        return std::nullopt;
    const std::string_view segment = path.substr(prefix.size());
    if (segment.empty() || segment.find('/') != std::string_view::npos)
        return std::nullopt;
    return std::string(segment);
}

}  // namespace

void Router::add(Route route) {
    routes_.push_back(std::move(route));
}

Match Router::find(Method method, std::string_view path) const {
    Match match;
    for (const Route& route : routes_) {
        std::vector<std::string> parameters;
        if (route.pattern.ends_with("/*")) {
            auto segment = segmentBehind(
                std::string_view(route.pattern).substr(0, route.pattern.size() - 1), path);
            if (!segment)
                continue;
            parameters.push_back(std::move(*segment));
        } else if (route.pattern != path) {
            continue;
        }
        if (route.method != method) {
            match.status = 405;
            continue;
        }
        return {&route, std::move(parameters), 200};
    }
    return match;
}

bool acceptsContentType(const std::vector<std::string>& accepted, std::string_view header) {
    std::string type(header.substr(0, header.find(';')));
    const auto last = type.find_last_not_of(" \t");
    type.resize(last == std::string::npos ? 0 : last + 1);
    type = core::lowered(type);
    return accepted.empty() || std::find(accepted.begin(), accepted.end(), type) != accepted.end();
}

}  // namespace callbox::app::http

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/http/exchange.h"

namespace callbox::app::http {

/// One method on one path. A pattern's last segment may be "*": it stands for one segment.
struct Route {
    Method method = Method::get;
    std::string pattern;
    std::size_t bodyLimit = 0;
    std::vector<std::string> contentTypes;  ///< accepted media types of the body; empty: any
    /// Judges the head before the body is read; an answer refuses the request. May be empty.
    std::function<std::optional<Response>(const Request&)> admit;
    Handler handler;
};

/// What a path and method lead to: a route with its parameters, or 404, or 405.
struct Match {
    const Route* route = nullptr;
    std::vector<std::string> parameters;
    int status = 404;
};

class Router {
public:
    void add(Route route);
    Match find(Method method, std::string_view path) const;

private:
    std::vector<Route> routes_;
};

/// True when a Content-Type header names one of the media types (parameters are passed over).
bool acceptsContentType(const std::vector<std::string>& accepted, std::string_view header);

}  // namespace callbox::app::http

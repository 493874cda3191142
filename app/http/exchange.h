// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP request and its answer, as handlers see them: no socket, no library types.
#pragma once

#include <any>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace callbox::app::http {

enum class Method { get, post, other };

/// State that handlers keep for the life of one connection. Requests of a connection are handled
/// one after the other, so it needs no lock.
struct ConnectionState {
    std::any value;
};

struct Request {
    Method method = Method::other;
    std::string path;                     ///< without the query
    std::string query;                    ///< behind the '?', not decoded
    std::vector<std::string> parameters;  ///< what the pattern's '*' stood for
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::string peer;  ///< the client's address, without the port
    std::shared_ptr<ConnectionState> connection;

    /// The header's value, by name in any case; empty when it is absent.
    std::string_view header(std::string_view name) const;
};

struct Response {
    int status = 200;
    std::string contentType = "application/json";
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    /// May go compressed to a client that takes that: nothing that holds a secret.
    bool compressible = false;
};

/// Gives the answer; may be called from any thread, once. Dropping it uncalled answers 500.
using Answer = std::function<void(Response)>;
using Handler = std::function<void(Request, Answer)>;

}  // namespace callbox::app::http

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/operators.hpp>

namespace callbox::connectivity {

/// A way to the receiver that is up now. The courier knows nothing else of how it came about.
struct Path {
    std::string connectionId;      ///< of the core::Connection it belongs to; the chain fills it in
    std::string name;              ///< as people know it: "Direct internet"
    std::string proxy;             ///< "http://proxy.example.net:3128"; empty: none
    std::string networkInterface;  ///< "ppp0"; empty: the routing table decides
};
BOOST_DESCRIBE_STRUCT(Path, (), (connectionId, name, proxy, networkInterface))
using boost::describe::operators::operator==;
using boost::describe::operators::operator!=;

}  // namespace callbox::connectivity

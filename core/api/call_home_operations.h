// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on which managed systems call home. Part of core/api/operations.h.
#pragma once

#include <string>
#include <vector>

#include "core/api/operation.h"

namespace callbox::core::api {

/// What is stored: the systems whose problems wait for an operator, `tttt-mmm*sssssss`, sorted. By
/// their own name, so that it can be said before a system is known here.
struct CallHomeSettings {
    std::vector<std::string> off;
};
BOOST_DESCRIBE_STRUCT(CallHomeSettings, (), (off))

struct CallHomeSystem {
    std::string id;    ///< empty: not known here (yet)
    std::string name;  ///< empty, too, then
    std::string mtms;
    bool enabled = true;
};
BOOST_DESCRIBE_STRUCT(CallHomeSystem, (), (id, name, mtms, enabled))

struct CallHomeSystems {
    std::vector<CallHomeSystem> systems;
};
BOOST_DESCRIBE_STRUCT(CallHomeSystems, (), (systems))
inline constexpr Operation<Nothing, CallHomeSystems> kCallHomeGet{"call-home.get", Role::viewer,
                                                                  ""};

/// What is not named stays as it is.
struct CallHomeArguments {
    std::vector<std::string> systems;  ///< ID, name or MTMS; 1..1000
    bool enabled = true;
};
BOOST_DESCRIBE_STRUCT(CallHomeArguments, (), (systems, enabled))
/// Errors: notFound, of a name that is no MTMS either.
inline constexpr Operation<CallHomeArguments, CallHomeSystems> kCallHomeSet{
    "call-home.set", Role::administrator, "audit.call-home.set"};

template <class Visitor>
void forEachCallHomeOperation(Visitor& visit) {
    visit(kCallHomeGet);
    visit(kCallHomeSet);
}

}  // namespace callbox::core::api

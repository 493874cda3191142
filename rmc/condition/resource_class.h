// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/condition.h"
#include "core/words/result.h"
#include "rmc/condition/value.h"

namespace callbox::rmc::condition {

/// Every resource class with its attributes, in one table.
const std::vector<core::ResourceClassDefinition>& resourceClasses();

/// By name, without regard to case; "IBM." before it is understood. Errors: notFound naming the
/// classes there are.
core::Result<const core::ResourceClassDefinition*> resourceClass(std::string_view name);

/// nullptr when the class has none of this name.
const core::AttributeDefinition* attributeOf(const core::ResourceClassDefinition& definition,
                                             std::string_view name);

/// One instance: what the console knows of it now.
struct Resource {
    std::string className;
    std::string handle;  ///< for good: "FileSystem/par-0123456789abcdef/var"
    std::string partitionId;
    Values values;
};

/// As it travels, its attributes in the class's order; `names` empty: all of them.
core::ResourceRecord recordOf(const Resource& resource,
                              const core::ResourceClassDefinition& definition,
                              const std::vector<std::string>& names);

}  // namespace callbox::rmc::condition

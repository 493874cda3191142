// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/partition_criteria.h"

#include "core/store/row.h"

namespace callbox::core::store {

std::string PartitionCriteria::from() const {
    std::string sql = " FROM partition p LEFT JOIN managed_system s ON s.id = p.system_id WHERE 1 ";
    if (!text.empty())
        sql +=
            "AND (p.name LIKE ?1 ESCAPE '\\' OR p.host LIKE ?1 ESCAPE '\\' OR p.os_name || ' ' || "
            "p.os_level LIKE ?1 ESCAPE '\\' OR s.type || iif(s.model = '', '', '-' || s.model) || "
            "'*' || s.serial LIKE ?1 ESCAPE '\\') ";
    if (channel)
        sql += "AND p.channel = ? ";
    if (silent)
        sql += "AND p.channel <> ? ";
    if (systemId)
        sql += "AND p.system_id = ? ";
    return sql;
}

void PartitionCriteria::bind(Query& query) const {
    if (!text.empty())
        query.bind(containing(text));
    if (channel)
        query.bind(*channel);
    if (silent)
        query.bind(ChannelState::active);
    if (systemId)
        query.bind(*systemId);
}

}  // namespace callbox::core::store

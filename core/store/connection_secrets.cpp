// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection_secrets.h"

namespace callbox::core::store {

namespace {

constexpr SecretTable kTable{"connection_secret", "connection_id"};

}  // namespace

Result<void> putConnectionSecret(Transaction& transaction, const Sealer& sealer,
                                 std::string_view connectionId, std::string_view name,
                                 std::string_view value) {
    return kTable.put(transaction, sealer, connectionId, name, value);
}

Result<void> removeConnectionSecret(Transaction& transaction, std::string_view connectionId,
                                    std::string_view name) {
    return kTable.remove(transaction, connectionId, name);
}

Result<void> keepSecretsOf(Transaction& transaction,
                           const std::vector<std::string>& connectionIds) {
    return kTable.keepOnly(transaction, connectionIds);
}

Result<std::map<std::string, SecretsByName>> connectionSecrets(const Reader& reader,
                                                               const Sealer& sealer) {
    return kTable.all(reader, sealer);
}

}  // namespace callbox::core::store

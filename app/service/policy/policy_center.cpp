// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/policy/policy_center.h"

namespace callbox::service::policy {

PolicyCenter::PolicyCenter(const Dependencies& with)
    : desk_({with.store, with.book, with.filing, with.clock, with.filed,
             [&changes = with.changes] { changes.publish(core::api::Topic::window); }}),
      keeper_({with.context, with.store, desk_, with.storms, with.clock, with.changes, with.filed,
               with.notEnded}),
      operations_(with.store, keeper_, with.storms, with.clock, with.changes, with.filed),
      storms_{with.store, with.changes},
      rehearsal_{with.store, with.rules,  with.filing, with.components,
                 with.book,  with.storms, with.clock},
      switches_{with.store, with.changes} {}

void PolicyCenter::registerWith(operator_api::OperationRegistry& registry) {
    desk_.registerWith(registry);
    operations_.registerWith(registry);
    storms_.registerWith(registry);
    rehearsal_.registerWith(registry);
    switches_.registerWith(registry);
}

}  // namespace callbox::service::policy

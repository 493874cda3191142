// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/settings/settings_desk.h"

#include <utility>

namespace callbox::service::settings {

namespace api = core::api;
using operator_api::Caller;
using operator_api::Respond;

/// Steps that are carried out one after the other.
struct SettingsDesk::Import {
    Caller caller;
    std::vector<SettingStep> steps;
    Respond<api::ImportedSettings> respond;
    std::size_t done = 0;

    api::ImportedSettings reply() {
        api::ImportedSettings reply;
        for (SettingStep& step : steps)
            reply.settings.push_back(std::move(step.row));
        return reply;
    }
};

void SettingsDesk::registerWith(operator_api::OperationRegistry& registry) {
    registry_ = &registry;
    registry.handle<api::Nothing, api::SettingsDocument>(
        api::kSettingsExport,
        [this](const Caller& caller, api::Nothing, Respond<api::SettingsDocument> respond) {
            const auto present = PresentSettings::read(*registry_, caller);
            if (!present)
                return respond(core::passOn(present));
            respond(documentOf(*present));
        });
    registry.handle<api::SettingsImportArguments, api::ImportedSettings>(
        api::kSettingsImport, [this](const Caller& caller, api::SettingsImportArguments arguments,
                                     Respond<api::ImportedSettings> respond) {
            import(caller, arguments, std::move(respond));
        });
}

void SettingsDesk::import(const Caller& caller, const api::SettingsImportArguments& arguments,
                          Respond<api::ImportedSettings> respond) {
    const auto document = documentFromJson(arguments.document);
    if (!document)
        return respond(core::passOn(document));
    const auto present = PresentSettings::read(*registry_, caller);
    if (!present)
        return respond(core::passOn(present));
    auto steps = planSettings(*document, *present, checks_, clock_.now());
    if (!steps)
        return respond(core::passOn(steps));
    const auto import =
        std::make_shared<Import>(Import{caller, std::move(*steps), std::move(respond), 0});
    if (arguments.dryRun)
        return import->respond(import->reply());
    next(import);
}

void SettingsDesk::next(const std::shared_ptr<Import>& import) const {
    auto& steps = import->steps;
    while (import->done < steps.size() && steps[import->done].operation.empty())
        ++import->done;
    if (import->done == steps.size())
        return import->respond(import->reply());
    const SettingStep& step = steps[import->done];
    registry_->dispatch(import->caller, step.operation, step.arguments,
                        [this, import](const core::Result<std::string>& answer) {
                            auto& row = import->steps[import->done++].row;
                            if (!answer) {
                                row.outcome = api::SettingOutcome::failed;
                                row.why = answer.error().message;
                            }
                            next(import);
                        });
}

}  // namespace callbox::service::settings

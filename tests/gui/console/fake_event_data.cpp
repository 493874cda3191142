// SPDX-License-Identifier: GPL-3.0-or-later
// Extended data of the fake service's events, and what of them leaves.
#include <algorithm>

#include "core/model/base64.h"
#include "fake_api_client.h"

namespace callbox::tests {

using core::ErrorCode;
using core::fail;

namespace {

using File = core::DataFile;

File* findFile(std::vector<File>& files, const std::string& id) {
    const auto found = std::ranges::find_if(
        files, [&](const File& file) { return std::to_string(file.id) == id; });
    return found == files.end() ? nullptr : &*found;
}

core::DataFile file(std::uint64_t id, std::uint64_t problem, core::DataSet set, const char* name,
                    core::TimePoint at) {
    File file;
    file.id = id;
    file.problemNumber = problem;
    file.set = set;
    file.name = name;
    file.gatheredAt = at;
    return file;
}

constexpr const char* kKernelLog =
    "[ 1834.211034] EDAC MC0: 24 CE memory read error on CPU_SrcID#0_MC#0_Chan#1_DIMM#0\n"
    "[ 1834.211041] EDAC MC0: (channel:1 slot:0 page:0x12345 offset:0x40 grain:32)\n"
    "[ 1871.004410] mce: [Hardware Error]: Machine check events logged\n"
    "[ 1871.004433] EDAC MC0: 31 CE memory read error on CPU_SrcID#0_MC#0_Chan#1_DIMM#0\n";

}  // namespace

void addEventDetails(FakeData& data, core::TimePoint now) {
    using namespace std::chrono_literals;
    if (data.events.empty())
        return;
    auto& newest = data.events.back();
    newest.comments = {{now - 15min, "Olga Petrova", "olga", "Part ordered, comes Thursday."},
                       {now - 4min, "Piet", "piet",
                        "The owner of the machine agrees to a downtime on Thursday from 18:00.\n"
                        "Until then the page is retired by the kernel."}};
    newest.duplicateKey = newest.failingMtms.text() + "/" + newest.referenceCode + "/C17";
    newest.subsystem = "memory";
    newest.platformLogId = "0x50A1C3F2";
    newest.reportingMtms = {"7042", "CR9", "21F0C3B"};
    const auto number = newest.problemNumber;
    auto& known = data.eventData[number];
    core::DataGathering primary;
    primary.state = core::GatheringState::gathered;
    primary.at = now - 19min;
    primary.unreadable = {{"servicelog", fakeMessage("fake.needs-root")}};
    known.gatherings = {primary};
    using core::DataSet;
    known.files = {file(71, number, DataSet::primary, "edac-counters.txt", primary.at),
                   file(72, number, DataSet::primary, "kernel-log.txt", primary.at),
                   file(73, number, DataSet::primary, "records.json", primary.at)};
    data.fileTexts[71] = "mc0/ce_count 55\nmc0/ue_count 0\n";
    data.fileTexts[72] = kKernelLog;
    data.fileTexts[73] = "[{\"source\":\"edac\",\"count\":24}]\n";
    for (auto& one : known.files)
        one.bytes = data.fileTexts[one.id].size();
    known.files[0].state = core::DataFileState::sent;
    known.files[0].sequence = 6990;
}

void FakeApiClient::addEventData() {
    on(api::kEventDataList,
       [this](const api::ProblemNumber& asked) { return data.eventData[asked.problemNumber]; });
    on(api::kEventDataRead,
       [this](const api::DataReadArguments& asked) -> core::Result<api::DataPart> {
           auto* file = findFile(data.eventData[asked.problemNumber].files, asked.file);
           if (!file)
               return fail(ErrorCode::notFound, fakeMessage("fake.unknown"));
           const std::string part = data.fileTexts[file->id].substr(asked.offset, asked.limit);
           return api::DataPart{*file, core::base64Encode(part), asked.offset + part.size()};
       });
    on(api::kEventDataCollect, [this](const api::DataSetArguments& asked) {
        return startJob("event.data-collect",
                        {{"collect", core::Verdict::passed, fakeMessage("fake.done"), 700, {}},
                         {"collect", core::Verdict::passed, fakeMessage("fake.done"), 200, {}}},
                        [this, asked] {
                            File file;
                            file.id = 900 + asked.problemNumber;
                            file.problemNumber = asked.problemNumber;
                            file.set = asked.set;
                            file.name = "lspci.txt";
                            file.gatheredAt = now_;
                            data.fileTexts[file.id] = "00:00.0 Host bridge\n";
                            file.bytes = data.fileTexts[file.id].size();
                            data.eventData[asked.problemNumber].files.push_back(file);
                            change(api::Topic::event, std::to_string(asked.problemNumber));
                        });
    });
    on(api::kEventDataSend, [this](const api::DataFilesArguments& asked) {
        for (auto& file : data.eventData[asked.problemNumber].files)
            if (file.state == core::DataFileState::kept &&
                (asked.files.empty() ||
                 std::ranges::find(asked.files, std::to_string(file.id)) != asked.files.end())) {
                file.state = core::DataFileState::waiting;
                file.sequence = 7001;
            }
        change(api::Topic::event, std::to_string(asked.problemNumber));
        return api::DataMessages{{7001}};
    });
    on(api::kEventDataRemove, [this](const api::DataFilesArguments& asked) {
        std::erase_if(data.eventData[asked.problemNumber].files, [&](const File& file) {
            return std::ranges::find(asked.files, std::to_string(file.id)) != asked.files.end();
        });
        change(api::Topic::event, std::to_string(asked.problemNumber));
        return api::Nothing{};
    });
}

void FakeApiClient::addLeaving() {
    on(api::kTransmissionPreview,
       [this](const api::PreviewArguments& asked) -> core::Result<api::MessagePreviews> {
           const auto found = std::ranges::find(data.events, asked.problemNumber,
                                                &core::ServiceableEvent::problemNumber);
           if (found == data.events.end())
               return fail(ErrorCode::notFound, fakeMessage("fake.unknown"));
           api::MessagePreview message;
           message.sequence = 214;
           message.stored = found->state != core::EventState::held;
           message.type = "problem";
           message.problemNumber = asked.problemNumber;
           message.data = "{\"event\":{\"problemNumber\":" + std::to_string(asked.problemNumber) +
                          ",\"referenceCode\":\"" + found->referenceCode +
                          "\",\"evidence\":\"24 CE, \\\"read\\\" {error}\",\"frus\":[]}}";
           message.digest = "0f343b0931126a20f133d67c2b018a3b0f343b0931126a20f133d67c2b018a3b";
           message.body = "{\"specversion\":\"1.0\",\"id\":\"214\",\"data\":" + message.data + "}";
           message.bodyDigest = "5f2a9cdd31126a20f133d67c2b018a3b0f343b0931126a20f133d67c2b018a3b";
           message.redacted = {{"falcon", 2}};
           return api::MessagePreviews{{message}, false};
       });
    on(api::kTransmissionDifference,
       [](const api::PreviewArguments& asked) -> core::Result<api::MessageDifferences> {
           api::MessageDifference difference;
           difference.sequence = 214;
           difference.type = "problem";
           difference.against = asked.problemNumber % 2 == 0 ? 198 : 0;
           if (difference.against != 0)
               difference.changes = {{"/event/problemNumber", api::FieldChangeKind::changed, "1198",
                                      std::to_string(asked.problemNumber)},
                                     {"/event/evidence", api::FieldChangeKind::changed,
                                      "\"temp 81 C\"", "\"temp 93 C\""},
                                     {"/event/comments/0", api::FieldChangeKind::added, "",
                                      "{\"at\":\"2026-11-24T08:00:00Z\",\"author\":\"Olga\"}"}};
           difference.total = difference.changes.size();
           return api::MessageDifferences{{difference}, false};
       });
}

}  // namespace callbox::tests

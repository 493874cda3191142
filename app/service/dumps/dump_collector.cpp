// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/dumps/dump_collector.h"

#include <algorithm>
#include <utility>

#include "core/model/base64.h"
#include "core/protocol/identity.h"
#include "core/store/dumps.h"

namespace callbox::service::dumps {

namespace store = core::store;
using core::ErrorCode;
using rmc::DumpAction;

namespace {

constexpr std::size_t kAtOnce = 2;
constexpr std::uint64_t kPiece = std::uint64_t{1} << 20U;
constexpr std::chrono::seconds kDeadline{330};

/// Pieces begin and end at blocks.
std::uint64_t blocks(std::uint64_t bytes) {
    constexpr std::uint64_t kBlock = 65'536;
    return (bytes + kBlock - 1) / kBlock * kBlock;
}

}  // namespace

struct DumpCollector::Collection {
    Collection(boost::asio::io_context& context, core::Dump wanted, jobs::JobPointer follows)
        : dump(std::move(wanted)), job(std::move(follows)), timer(context) {}

    core::Dump dump;
    jobs::JobPointer job;
    boost::asio::steady_timer timer;
    std::unique_ptr<DumpFiles::Writing> writing;
    std::string expected;  ///< digest by the partition
    std::uint64_t request = 0;
    unsigned failures = 0;
    std::chrono::milliseconds look{250};  ///< until the bundle is looked at; longer each time
    bool made = false;                    ///< the bundle there is this console's
    std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();
};

DumpCollector::DumpCollector(Dependencies dependencies, Times times)
    : dependencies_(std::move(dependencies)), times_(times) {}

core::Result<void> DumpCollector::start() {
    return dependencies_.store.write([this](store::Transaction& transaction) -> core::Result<void> {
        auto dumps = store::allDumps(transaction);
        if (!dumps)
            return core::passOn(dumps);
        for (core::Dump& dump : *dumps) {
            if (dump.state != core::DumpState::collecting)
                continue;
            dump.state = core::DumpState::failed;
            dump.reason = core::say("dump.interrupted");
            dependencies_.files.remove(dump.number);
            if (auto updated = store::updateDump(transaction, dump); !updated)
                return updated;
        }
        return {};
    });
}

void DumpCollector::stop() {
    stopped_ = true;
    for (const auto& [partition, collection] : running_)
        collection->timer.cancel();
    running_.clear();
}

bool DumpCollector::collecting(std::uint64_t number) const {
    return std::any_of(running_.begin(), running_.end(),
                       [&](const auto& entry) { return entry.second->dump.number == number; });
}

core::Result<void> DumpCollector::collect(core::Dump wanted, const jobs::JobPointer& job) {
    if (running_.contains(wanted.partitionId))
        return core::fail(ErrorCode::conflict,
                          core::say("dump.under-way", {{"partition", wanted.partitionName}}));
    if (running_.size() >= kAtOnce)
        return core::fail(ErrorCode::limitExceeded, core::say("dump.too-many"));
    wanted.collectedAt = dependencies_.clock.now();
    auto collection = std::make_shared<Collection>(dependencies_.context, std::move(wanted), job);
    running_[collection->dump.partitionId] = collection;
    job->onCancel([this, weak = std::weak_ptr(collection)] {
        const auto known = weak.lock();
        if (!known)
            return;
        known->timer.cancel();
        dependencies_.rmc.cancel(known->request);
        // What waited for an answer has heard of it already.
        if (over(known))
            return;
        fail(known, {ErrorCode::cancelled, core::say("job.cancelled"), "", ""});
    });
    if (collection->dump.item.empty())
        make(collection);
    else
        find(collection);
    return {};
}

std::uint64_t DumpCollector::ask(rmc::AskDumps question, Answer answer) {
    return dependencies_.rmc.request(
        [&](std::uint64_t number) {
            rmc::ToRmc message;
            question.request = number;
            message.askDumps = std::move(question);
            return message;
        },
        kDeadline,
        [answer = std::move(answer)](core::Result<rmc::RequestAnswer> reply) {
            if (!reply)
                return answer(core::passOn(reply));
            if (!reply->dumps)
                return answer(core::fail(ErrorCode::protocol, core::say("collect.output-broken")));
            answer(std::move(*reply->dumps));
        });
}

rmc::AskDumps DumpCollector::question(const CollectionPointer& collection,
                                      DumpAction action) const {
    rmc::AskDumps question;
    question.partitionId = collection->dump.partitionId;
    question.action = action;
    question.kind = collection->dump.kind;
    question.item = collection->dump.item;
    return question;
}

bool DumpCollector::over(const CollectionPointer& collection) {
    const auto found = running_.find(collection->dump.partitionId);
    return stopped_ || found == running_.end() || found->second != collection;
}

void DumpCollector::persist(const CollectionPointer& collection, rmc::AskDumps question,
                            Then then) {
    collection->request =
        ask(question, [this, collection, question, then](core::Result<rmc::DumpAnswer> answer) {
            if (over(collection))
                return;
            if (answer) {
                collection->failures = 0;
                return then(std::move(*answer));
            }
            const auto code = answer.error().code;
            const bool lost = code == ErrorCode::unavailable || code == ErrorCode::timeout ||
                              code == ErrorCode::limitExceeded;
            if (!lost || ++collection->failures > times_.patience)
                return fail(collection, answer.error());
            collection->job->now(core::say("dump.job-waiting"));
            collection->timer.expires_after(times_.again);
            collection->timer.async_wait(
                [this, collection, question, then](const boost::system::error_code& error) {
                    if (!error && !over(collection))
                        persist(collection, question, then);
                });
        });
}

void DumpCollector::make(const CollectionPointer& collection) {
    collection->dump.item = core::protocol::randomHex(8);
    collection->job->now(core::say("dump.job-making"));
    // Asked once, for a repeated request would find its directory there; removed even if the answer
    // is lost.
    collection->made = true;
    collection->request = ask(question(collection, DumpAction::make),
                              [this, collection](core::Result<rmc::DumpAnswer> answer) {
                                  if (over(collection))
                                      return;
                                  if (!answer)
                                      return fail(collection, answer.error());
                                  lookAtBundle(collection);
                              });
}

void DumpCollector::lookAtBundle(const CollectionPointer& collection) {
    collection->timer.expires_after(collection->look);
    collection->look = std::min(collection->look * 2, times_.look);
    collection->timer.async_wait([this, collection](const boost::system::error_code& error) {
        if (error || over(collection))
            return;
        persist(collection, question(collection, DumpAction::progress),
                [this, collection](const rmc::DumpAnswer& answer) {
                    const bool late =
                        std::chrono::steady_clock::now() - collection->began > times_.making;
                    if (answer.state == "running" && !late) {
                        collection->job->progress(answer.figure << 10U, 0);
                        return lookAtBundle(collection);
                    }
                    if (answer.state != "ended" || answer.dumps.size() != 1)
                        return fail(collection,
                                    {ErrorCode::unavailable,
                                     core::say("dump.bundle-failed",
                                               {{"status", std::to_string(answer.figure)}}),
                                     "", ""});
                    admit(collection, answer.dumps.front().bytes);
                });
    });
}

void DumpCollector::find(const CollectionPointer& collection) {
    persist(collection, question(collection, DumpAction::list),
            [this, collection](const rmc::DumpAnswer& answer) {
                for (const auto& dump : answer.dumps)
                    if (dump.kind == collection->dump.kind && dump.item == collection->dump.item)
                        return admit(collection, dump.bytes);
                fail(collection,
                     {ErrorCode::notFound,
                      core::say("dump.not-there", {{"item", collection->dump.item}}), "", ""});
            });
}

void DumpCollector::admit(const CollectionPointer& collection, std::uint64_t bytes) {
    const auto kept =
        dependencies_.store.read([](store::Reader& reader) { return store::allDumps(reader); });
    if (!kept)
        return fail(collection, kept.error());
    std::uint64_t sum = 0;
    for (const auto& dump : *kept)
        if (dump.state != core::DumpState::failed)
            sum += dump.bytes;
    if (auto admitted = dependencies_.files.admit(bytes, sum); !admitted)
        return fail(collection, admitted.error());
    collection->dump.bytes = bytes;
    const auto number = std::make_shared<std::uint64_t>(0);
    dependencies_.store.post(
        [collection, number](store::Transaction& transaction) -> core::Result<void> {
            const auto given = store::addDump(transaction, collection->dump);
            if (!given)
                return core::passOn(given);
            *number = *given;
            return {};
        },
        [this, collection, number](const core::Result<void>& added) {
            if (over(collection))
                return;
            if (!added)
                return fail(collection, added.error());
            collection->dump.number = *number;
            dependencies_.changed();
            auto writing = dependencies_.files.write(*number);
            if (!writing)
                return fail(collection, writing.error());
            collection->writing = std::move(*writing);
            askDigest(collection);
        });
}

void DumpCollector::askDigest(const CollectionPointer& collection) {
    collection->job->now(core::say("dump.job-reading"));
    persist(collection, question(collection, DumpAction::digest),
            [this, collection](const rmc::DumpAnswer& answer) {
                collection->expected = answer.digest;
                readOn(collection);
            });
}

void DumpCollector::readOn(const CollectionPointer& collection) {
    const auto done = collection->writing->bytes();
    const auto total = collection->dump.bytes;
    collection->job->progress(done, total);
    if (done >= total)
        return finish(collection);
    auto piece = question(collection, DumpAction::read);
    piece.offset = done;
    piece.bytes = std::min(kPiece, blocks(total - done));
    persist(
        collection, piece,
        [this, collection, wanted = std::min(kPiece, total - done)](const rmc::DumpAnswer& answer) {
            const auto bytes = core::base64Decode(answer.content);
            // It grew or shrank meanwhile: what is here is no dump of any moment.
            if (!bytes || bytes->size() != wanted)
                return fail(collection,
                            {ErrorCode::conflict, core::say("dump.changed-meanwhile"), "", ""});
            if (auto written = collection->writing->append(*bytes); !written)
                return fail(collection, written.error());
            readOn(collection);
        });
}

void DumpCollector::finish(const CollectionPointer& collection) {
    auto& dump = collection->dump;
    dump.digest = collection->writing->digest();
    if (dump.digest != collection->expected)
        return fail(collection, {ErrorCode::conflict, core::say("dump.changed-meanwhile"), "", ""});
    dump.state = core::DumpState::kept;
    dependencies_.store.post(
        [collection](store::Transaction& transaction) -> core::Result<void> {
            if (auto synced = collection->writing->finish(); !synced)
                return synced;
            return store::updateDump(transaction, collection->dump);
        },
        [this, collection](const core::Result<void>& kept) {
            if (over(collection))
                return;
            if (!kept)
                return fail(collection, kept.error());
            collection->job->succeed(
                core::say("dump.job-kept", {{"number", std::to_string(collection->dump.number)}}));
            end(collection);
        });
}

void DumpCollector::fail(const CollectionPointer& collection, const core::Error& error) {
    auto& dump = collection->dump;
    collection->writing.reset();
    if (dump.number != 0) {
        dependencies_.files.remove(dump.number);
        dump.state = core::DumpState::failed;
        dump.reason = error.message;
        dependencies_.store.post([dump](store::Transaction& transaction) {
            return store::updateDump(transaction, dump);
        });
    }
    if (error.code == ErrorCode::cancelled)
        collection->job->cancelled();
    else
        collection->job->fail(error.message);
    end(collection);
}

void DumpCollector::end(const CollectionPointer& collection) {
    collection->timer.cancel();
    // The bundle was made for this console; it does not stay on the partition.
    if (collection->made)
        ask(question(collection, DumpAction::remove), [](const core::Result<rmc::DumpAnswer>&) {});
    running_.erase(collection->dump.partitionId);
    dependencies_.changed();
}

}  // namespace callbox::service::dumps

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faulty_vfs.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <new>
#include <random>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace callbox::tests {

namespace {

constexpr std::size_t kSector = 512;

thread_local int lastSystemError = 0;

/// What SQLite holds of an open file: ours, with the real one behind it in the same allocation.
struct FaultyFile {
    sqlite3_file base;
    sqlite3_file* real;
    FaultyVfs* disk;
    std::string* path;
};

FaultyFile& ours(sqlite3_file* file) {
    return *reinterpret_cast<FaultyFile*>(file);
}

std::uint64_t sizeOf(sqlite3_file* real) {
    sqlite3_int64 size = 0;
    real->pMethods->xFileSize(real, &size);
    return static_cast<std::uint64_t>(size);
}

std::string bytesAt(sqlite3_file* real, std::uint64_t offset, std::uint64_t length) {
    const std::uint64_t size = sizeOf(real);
    if (offset >= size)
        return {};
    std::string bytes(std::min(length, size - offset), '\0');
    real->pMethods->xRead(real, bytes.data(), static_cast<int>(bytes.size()),
                          static_cast<sqlite3_int64>(offset));
    return bytes;
}

int closeFile(sqlite3_file* file) {
    auto& own = ours(file);
    const int code = own.real->pMethods ? own.real->pMethods->xClose(own.real) : SQLITE_OK;
    delete own.path;
    return code;
}

int readFile(sqlite3_file* file, void* to, int amount, sqlite3_int64 offset) {
    auto& own = ours(file);
    if (const int code = own.disk->check(DiskCall::read))
        return code;
    return own.real->pMethods->xRead(own.real, to, amount, offset);
}

int writeFile(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset) {
    auto& own = ours(file);
    if (const int code = own.disk->check(DiskCall::write))
        return code;
    const auto start = static_cast<std::uint64_t>(offset);
    const auto length = static_cast<std::uint64_t>(amount);
    const std::uint64_t size = sizeOf(own.real);
    if (const int code = own.disk->checkGrowth(*own.path, size, start + length))
        return code;
    own.disk->noteWrite(*own.path, start, bytesAt(own.real, start, length), size,
                        std::string(static_cast<const char*>(from), length));
    return own.real->pMethods->xWrite(own.real, from, amount, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    auto& own = ours(file);
    if (const int code = own.disk->check(DiskCall::truncate))
        return code;
    const std::uint64_t before = sizeOf(own.real);
    const auto after = static_cast<std::uint64_t>(size);
    own.disk->noteTruncate(
        *own.path, before,
        after < before ? bytesAt(own.real, after, before - after) : std::string{}, after);
    return own.real->pMethods->xTruncate(own.real, size);
}

int syncFile(sqlite3_file* file, int flags) {
    auto& own = ours(file);
    if (const int code = own.disk->check(DiskCall::sync))
        return code;
    const int code = own.real->pMethods->xSync(own.real, flags);
    if (code == SQLITE_OK)
        own.disk->noteSync(*own.path);
    return code;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    auto* real = ours(file).real;
    return real->pMethods->xFileSize(real, size);
}
int lockFile(sqlite3_file* file, int level) {
    auto* real = ours(file).real;
    return real->pMethods->xLock(real, level);
}
int unlockFile(sqlite3_file* file, int level) {
    auto* real = ours(file).real;
    return real->pMethods->xUnlock(real, level);
}
int checkReserved(sqlite3_file* file, int* result) {
    auto* real = ours(file).real;
    return real->pMethods->xCheckReservedLock(real, result);
}
int control(sqlite3_file* file, int operation, void* argument) {
    auto* real = ours(file).real;
    return real->pMethods->xFileControl(real, operation, argument);
}
int sectorSize(sqlite3_file* file) {
    auto* real = ours(file).real;
    return real->pMethods->xSectorSize(real);
}
int characteristics(sqlite3_file* file) {
    auto* real = ours(file).real;
    return real->pMethods->xDeviceCharacteristics(real);
}
int mapIndex(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    auto& own = ours(file);
    if (const int code = own.disk->check(DiskCall::index))
        return code;
    return own.real->pMethods->xShmMap(own.real, page, size, extend, memory);
}
int lockIndex(sqlite3_file* file, int offset, int count, int flags) {
    auto* real = ours(file).real;
    return real->pMethods->xShmLock(real, offset, count, flags);
}
void barrier(sqlite3_file* file) {
    auto* real = ours(file).real;
    real->pMethods->xShmBarrier(real);
}
int unmapIndex(sqlite3_file* file, int remove) {
    auto* real = ours(file).real;
    return real->pMethods->xShmUnmap(real, remove);
}

// Version 2: no memory-mapped reads, which no fault could strike.
const sqlite3_io_methods kMethods = {
    2,         closeFile,  readFile,      writeFile, truncateFile, syncFile,        fileSize,
    lockFile,  unlockFile, checkReserved, control,   sectorSize,   characteristics, mapIndex,
    lockIndex, barrier,    unmapIndex,    nullptr,   nullptr};

struct Table {
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    FaultyVfs* disk = nullptr;
};

Table& tableOf(sqlite3_vfs* vfs) {
    return *static_cast<Table*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* given) {
    Table& table = tableOf(vfs);
    auto& own = ours(file);
    file->pMethods = nullptr;
    if (const int code = table.disk->check(DiskCall::open))
        return code;
    own.real = reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(FaultyFile));
    const int code = table.real->xOpen(table.real, name, own.real, flags, given);
    if (code != SQLITE_OK)
        return code;
    own.disk = table.disk;
    own.path = new std::string(name ? name : "");
    file->pMethods = &kMethods;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs* vfs, const char* name, int syncDirectory) {
    Table& table = tableOf(vfs);
    if (const int code = table.disk->check(DiskCall::truncate))
        return code;
    return table.real->xDelete(table.real, name, syncDirectory);
}
int access(sqlite3_vfs* vfs, const char* name, int flags, int* result) {
    auto* real = tableOf(vfs).real;
    return real->xAccess(real, name, flags, result);
}
int fullPath(sqlite3_vfs* vfs, const char* name, int size, char* path) {
    auto* real = tableOf(vfs).real;
    return real->xFullPathname(real, name, size, path);
}
int randomness(sqlite3_vfs* vfs, int size, char* bytes) {
    auto* real = tableOf(vfs).real;
    return real->xRandomness(real, size, bytes);
}
int pause(sqlite3_vfs* vfs, int microseconds) {
    auto* real = tableOf(vfs).real;
    return real->xSleep(real, microseconds);
}
int currentTime(sqlite3_vfs* vfs, double* time) {
    auto* real = tableOf(vfs).real;
    return real->xCurrentTime(real, time);
}
int currentTime64(sqlite3_vfs* vfs, sqlite3_int64* time) {
    auto* real = tableOf(vfs).real;
    return real->xCurrentTimeInt64(real, time);
}
int lastError(sqlite3_vfs* vfs, int size, char* text) {
    if (lastSystemError != 0)
        return lastSystemError;
    auto* real = tableOf(vfs).real;
    return real->xGetLastError(real, size, text);
}

}  // namespace

FaultyVfs::FaultyVfs() {
    static std::atomic<int> count{0};
    name_ = "faulty-" + std::to_string(count++);
    auto* table = new Table;
    table->real = sqlite3_vfs_find(nullptr);
    table->disk = this;
    sqlite3_vfs& vfs = table->vfs;
    vfs.iVersion = 2;
    vfs.szOsFile = static_cast<int>(sizeof(FaultyFile)) + table->real->szOsFile;
    vfs.mxPathname = table->real->mxPathname;
    vfs.zName = name_.c_str();
    vfs.pAppData = table;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = access;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = pause;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = currentTime64;
    sqlite3_vfs_register(&vfs, 0);
    table_ = table;
}

FaultyVfs::~FaultyVfs() {
    auto* table = static_cast<Table*>(table_);
    sqlite3_vfs_unregister(&table->vfs);
    delete table;
}

void FaultyVfs::arm(DiskFault fault) {
    const std::lock_guard lock(mutex_);
    fault_ = fault;
    struck_ = false;
}

void FaultyVfs::heal() {
    const std::lock_guard lock(mutex_);
    fault_.reset();
}

bool FaultyVfs::struck() const {
    const std::lock_guard lock(mutex_);
    return struck_;
}

std::uint64_t FaultyVfs::syncs() const {
    const std::lock_guard lock(mutex_);
    return syncs_;
}

void FaultyVfs::limit(std::optional<std::uint64_t> bytes) {
    const std::lock_guard lock(mutex_);
    limit_ = bytes;
}

int FaultyVfs::check(DiskCall call) {
    const std::lock_guard lock(mutex_);
    lastSystemError = 0;
    if (dead_) {
        lastSystemError = EIO;
        return call == DiskCall::open ? SQLITE_CANTOPEN : SQLITE_IOERR;
    }
    if (call == DiskCall::sync)
        ++syncs_;
    if (!fault_ || fault_->call != call || (struck_ && !fault_->lasting))
        return SQLITE_OK;
    if (fault_->after > 0) {
        --fault_->after;
        return SQLITE_OK;
    }
    struck_ = true;
    lastSystemError = fault_->systemError;
    return fault_->code;
}

int FaultyVfs::checkGrowth(const std::string& path, std::uint64_t size, std::uint64_t end) {
    const std::lock_guard lock(mutex_);
    if (!limit_ || end <= size)
        return SQLITE_OK;
    std::uint64_t used = end - size;
    std::error_code error;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(path).parent_path(), error))
        if (const auto bytes = entry.file_size(error); !error)
            used += bytes;
    if (used <= *limit_)
        return SQLITE_OK;
    lastSystemError = ENOSPC;
    return SQLITE_FULL;
}

void FaultyVfs::noteWrite(const std::string& path, std::uint64_t offset, std::string before,
                          std::uint64_t sizeBefore, std::string after) {
    const std::lock_guard lock(mutex_);
    unsynced_[path].push_back({offset, std::move(before), sizeBefore, std::move(after), false});
}

void FaultyVfs::noteTruncate(const std::string& path, std::uint64_t sizeBefore, std::string cut,
                             std::uint64_t size) {
    const std::lock_guard lock(mutex_);
    unsynced_[path].push_back({size, std::move(cut), sizeBefore, {}, true});
}

void FaultyVfs::noteSync(const std::string& path) {
    const std::lock_guard lock(mutex_);
    unsynced_.erase(path);
}

void FaultyVfs::cutPower() {
    const std::lock_guard lock(mutex_);
    dead_ = true;
}

void FaultyVfs::replay(const std::string& path, const std::vector<Change>& changes,
                       std::uint32_t seed) {
    const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return;
    const auto put = [&](std::string_view bytes, std::uint64_t offset) {
        if (::pwrite(file, bytes.data(), bytes.size(), static_cast<off_t>(offset)) < 0)
            throw std::bad_alloc();
    };
    const auto resize = [&](std::uint64_t size) {
        if (::ftruncate(file, static_cast<off_t>(size)) != 0)
            throw std::bad_alloc();
    };
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (change->truncation)
            resize(std::max(change->sizeBefore, change->offset));
        put(change->before, change->offset);
        resize(change->sizeBefore);
    }
    std::mt19937 random(seed);
    for (const auto& change : changes) {
        if (change.truncation) {
            if (random() % 2 == 0)
                resize(change.offset);
            continue;
        }
        for (std::size_t at = 0; at < change.after.size(); at += kSector)
            if (random() % 2 == 0)
                put(std::string_view(change.after).substr(at, kSector), change.offset + at);
    }
    ::close(file);
}

void FaultyVfs::restorePower(std::uint32_t seed) {
    const std::lock_guard lock(mutex_);
    for (const auto& [path, changes] : unsynced_) {
        replay(path, changes, seed++);
        // The index of the write-ahead log lives in memory only.
        constexpr std::string_view kLog = "-wal";
        if (path.size() > kLog.size() && path.ends_with(kLog))
            std::filesystem::remove(path.substr(0, path.size() - kLog.size()) + "-shm");
    }
    unsynced_.clear();
    dead_ = false;
    fault_.reset();
}

}  // namespace callbox::tests

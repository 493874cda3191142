// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/client_key.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <iterator>
#include <memory>

#include <fcntl.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/protocol/identity.h"
#include "rmc/channel/connector.h"
#include "rmc/channel/ecdsa_key.h"

namespace callbox::rmc::channel {

namespace {

constexpr std::size_t kMaxKeyFile = 32768;
constexpr const char* kEd25519 = "ssh-ed25519";
constexpr const char* kTriedInTurn[] = {"id_ed25519", "id_ecdsa", "id_rsa"};
constexpr std::size_t kMaxOtherKeys = 64;

void putNumber(std::string& out, std::size_t value) {
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        out += static_cast<char>(static_cast<unsigned char>(value >> shift));
}

void putText(std::string& out, std::string_view text) {
    putNumber(out, text.size());
    out += text;
}

struct RawPair {
    std::string publicHalf;
    std::string privateHalf;
};

core::Result<RawPair> makePair() {
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), &EVP_PKEY_free);
    std::array<unsigned char, 32> seed{};
    std::array<unsigned char, 32> point{};
    std::size_t seedSize = seed.size();
    std::size_t pointSize = point.size();
    if (!key || EVP_PKEY_get_raw_private_key(key.get(), seed.data(), &seedSize) != 1 ||
        EVP_PKEY_get_raw_public_key(key.get(), point.data(), &pointSize) != 1)
        return core::fail(core::ErrorCode::internal, core::say("channel.crypto-failed"));
    RawPair pair;
    pair.publicHalf.assign(reinterpret_cast<const char*>(point.data()), pointSize);
    pair.privateHalf.assign(reinterpret_cast<const char*>(seed.data()), seedSize);
    OPENSSL_cleanse(seed.data(), seed.size());
    return pair;
}

/// The "openssh-key-v1" file form without a passphrase (PROTOCOL.key of OpenSSH).
std::string openSshForm(const RawPair& pair, const std::string& publicWire,
                        const std::string& comment, std::uint32_t check) {
    std::string secret;
    putNumber(secret, check);
    putNumber(secret, check);
    putText(secret, kEd25519);
    putText(secret, pair.publicHalf);
    putText(secret, pair.privateHalf + pair.publicHalf);
    putText(secret, comment);
    for (char pad = 1; secret.size() % 8 != 0; ++pad)
        secret += pad;

    std::string bytes("openssh-key-v1\0", 15);
    putText(bytes, "none");
    putText(bytes, "none");
    putText(bytes, "");
    putNumber(bytes, 1);
    putText(bytes, publicWire);
    putText(bytes, secret);

    const std::string encoded = core::protocol::base64Encode(bytes);
    std::string text = "-----BEGIN OPENSSH PRIVATE KEY-----\n";
    for (std::size_t at = 0; at < encoded.size(); at += 70)
        text += encoded.substr(at, 70) + "\n";
    return text + "-----END OPENSSH PRIVATE KEY-----\n";
}

tl::unexpected<core::Error> storageError(const std::filesystem::path& path, int code) {
    return core::fail(core::ErrorCode::storage,
                      core::say("channel.key-file-failed", {{"path", path.string()}}),
                      std::strerror(code));
}

core::Result<void> writeNew(const std::filesystem::path& path, const std::string& text,
                            mode_t mode) {
    const Descriptor file(
        open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
    if (file.get() < 0 && errno == EEXIST)
        return core::fail(core::ErrorCode::conflict,
                          core::say("channel.key-exists", {{"path", path.string()}}));
    if (file.get() < 0)
        return storageError(path, errno);
    std::size_t written = 0;
    while (written < text.size()) {
        const ssize_t n = write(file.get(), text.data() + written, text.size() - written);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            const int code = errno;
            unlink(path.c_str());
            return storageError(path, code);
        }
        written += static_cast<std::size_t>(n);
    }
    if (fsync(file.get()) != 0) {
        const int code = errno;
        unlink(path.c_str());
        return storageError(path, code);
    }
    return {};
}

core::Result<std::string> readKeyFile(const std::filesystem::path& path, bool secret) {
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (file.get() < 0)
        return storageError(path, errno);
    struct stat about{};
    if (fstat(file.get(), &about) != 0)
        return storageError(path, errno);
    if (!S_ISREG(about.st_mode) || about.st_size > static_cast<off_t>(kMaxKeyFile))
        return core::fail(core::ErrorCode::corrupt,
                          core::say("channel.key-unreadable", {{"path", path.string()}}));
    if (secret && (about.st_mode & 077U) != 0)
        return core::fail(core::ErrorCode::denied,
                          core::say("channel.key-exposed", {{"path", path.string()}}));
    std::string text(static_cast<std::size_t>(about.st_size), '\0');
    std::size_t have = 0;
    while (have < text.size()) {
        const ssize_t n = read(file.get(), text.data() + have, text.size() - have);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return storageError(path, errno);
        if (n == 0)
            break;
        have += static_cast<std::size_t>(n);
    }
    text.resize(have);
    return text;
}

core::Result<ClientKey> loadOne(const std::filesystem::path& path) {
    auto secret = readKeyFile(path, true);
    if (!secret)
        return core::passOn(secret);
    auto line = readKeyFile(path.string() + ".pub", false);
    if (!line)
        return core::passOn(line);
    ClientKey key;
    key.name = path.filename().string();
    key.privateText = std::move(*secret);
    key.publicLine = line->substr(0, line->find('\n'));
    key.type = key.publicLine.substr(0, key.publicLine.find(' '));
    if (key.privateText.rfind("-----BEGIN ", 0) != 0 || key.type.empty() ||
        key.type.size() == key.publicLine.size())
        return core::fail(core::ErrorCode::corrupt,
                          core::say("channel.key-unreadable", {{"path", path.string()}}));
    if (key.type.rfind("ecdsa-", 0) == 0 && key.privateText.rfind("-----BEGIN OPENSSH", 0) == 0) {
        auto pem = ecdsaKeyAsPem(key.privateText);
        if (!pem)
            return core::passOn(pem);
        key.privateText = std::move(*pem);
    }
    return key;
}

/// Files with a .pub beside them that are not tried in turn, sorted by name.
std::vector<std::filesystem::path> otherKeys(const std::filesystem::path& directory) {
    std::vector<std::filesystem::path> files;
    std::error_code bad;
    for (std::filesystem::directory_iterator entry(directory, bad), end;
         !bad && entry != end && files.size() < kMaxOtherKeys; entry.increment(bad)) {
        auto file = entry->path();
        if (file.extension() != ".pub")
            continue;
        file.replace_extension();
        std::error_code ignored;
        if (std::find(std::begin(kTriedInTurn), std::end(kTriedInTurn), file.filename()) ==
                std::end(kTriedInTurn) &&
            std::filesystem::is_regular_file(file, ignored))
            files.push_back(std::move(file));
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

core::Result<ClientKey> makeClientKey(const std::filesystem::path& directory,
                                      const std::string& comment) {
    std::error_code bad;
    if (std::filesystem::create_directories(directory, bad))
        std::filesystem::permissions(directory, std::filesystem::perms::owner_all, bad);
    if (bad)
        return storageError(directory, bad.value());
    auto pair = makePair();
    if (!pair)
        return core::passOn(pair);
    std::uint32_t check = 0;
    if (RAND_bytes(reinterpret_cast<unsigned char*>(&check), sizeof check) != 1)
        return core::fail(core::ErrorCode::internal, core::say("channel.crypto-failed"));

    std::string wire;
    putText(wire, kEd25519);
    putText(wire, pair->publicHalf);
    ClientKey key;
    key.name = "id_ed25519";
    key.type = kEd25519;
    key.privateText = openSshForm(*pair, wire, comment, check);
    key.publicLine = key.type + " " + core::protocol::base64Encode(wire) + " " + comment;
    OPENSSL_cleanse(pair->privateHalf.data(), pair->privateHalf.size());

    const auto file = directory / "id_ed25519";
    if (auto written = writeNew(file, key.privateText, 0600); !written)
        return core::passOn(written);
    auto published = writeNew(file.string() + ".pub", key.publicLine + "\n", 0644);
    if (!published) {
        unlink(file.c_str());
        return core::passOn(published);
    }
    return key;
}

core::Result<std::vector<ClientKey>> loadClientKeys(const std::filesystem::path& directory,
                                                    const std::string& comment) {
    std::vector<ClientKey> keys;
    std::error_code ignored;
    for (const char* name : kTriedInTurn) {
        const auto file = directory / name;
        const bool first = keys.empty() && std::string_view(name) == "id_ed25519";
        if (!std::filesystem::exists(file, ignored)) {
            if (!first)
                continue;
            auto made = makeClientKey(directory, comment);
            if (!made)
                return core::passOn(made);
            keys.push_back(std::move(*made));
            continue;
        }
        auto key = loadOne(file);
        if (!key)
            return core::passOn(key);
        keys.push_back(std::move(*key));
    }
    for (const auto& file : otherKeys(directory)) {
        auto key = loadOne(file);
        if (!key)
            return core::passOn(key);
        key->byNameOnly = true;
        keys.push_back(std::move(*key));
    }
    return keys;
}

core::Result<std::vector<ClientKey>> keysFor(const std::vector<ClientKey>& keys,
                                             const std::string& name) {
    std::vector<ClientKey> chosen;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(chosen), [&](const ClientKey& key) {
        return name.empty() ? !key.byNameOnly : key.name == name;
    });
    if (chosen.empty())
        return core::fail(core::ErrorCode::notFound,
                          core::say("channel.client-key-unknown", {{"name", name}}));
    return chosen;
}

}  // namespace callbox::rmc::channel

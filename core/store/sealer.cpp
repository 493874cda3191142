// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealer.h"

#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

#include <fcntl.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <sys/stat.h>
#include <unistd.h>

namespace callbox::core::store {

namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kNonceBytes = 12;
constexpr std::size_t kTagBytes = 16;
constexpr char kVersion = 1;

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

unsigned char* bytesOf(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}
const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

class Descriptor {
public:
    explicit Descriptor(int value) : value_(value) {}
    ~Descriptor() {
        if (value_ >= 0)
            ::close(value_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return value_; }

private:
    int value_;
};

tl::unexpected<Error> keyFailed(const std::filesystem::path& path, int error) {
    return fail(ErrorCode::storage, say("store.key-file-failed", {{"path", path.string()}}),
                std::strerror(error));
}

Result<std::string> makeKey(const std::filesystem::path& path) {
    std::string key(kKeyBytes, '\0');
    if (RAND_bytes(bytesOf(key), static_cast<int>(key.size())) != 1)
        return fail(ErrorCode::internal, say("store.cryptography-failed"));
    // Written aside and linked into place whole: half a key would lose every secret.
    const std::string draft = path.string() + ".new";
    ::unlink(draft.c_str());
    const Descriptor file(::open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (file.get() < 0 ||
        ::write(file.get(), key.data(), key.size()) != static_cast<ssize_t>(key.size()) ||
        ::fsync(file.get()) != 0 || ::link(draft.c_str(), path.c_str()) != 0)
        return keyFailed(path, errno);
    ::unlink(draft.c_str());
    const std::filesystem::path parent = path.has_parent_path() ? path.parent_path() : ".";
    const Descriptor directory(::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.get() < 0 || ::fsync(directory.get()) != 0)
        return keyFailed(path, errno);
    return key;
}

tl::unexpected<Error> sealBroken() {
    return fail(ErrorCode::corrupt, say("store.seal-broken"));
}

}  // namespace

Sealer::Sealer(std::string key) : key_(std::move(key)) {}

Sealer::~Sealer() {
    if (!key_.empty())
        OPENSSL_cleanse(key_.data(), key_.size());
}

Result<Sealer> Sealer::open(const std::filesystem::path& keyFile, bool mayCreate) {
    const Descriptor file(::open(keyFile.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (file.get() < 0 && errno == ENOENT) {
        if (!mayCreate)
            return fail(ErrorCode::notFound,
                        say("store.key-file-missing", {{"path", keyFile.string()}}));
        auto key = makeKey(keyFile);
        if (!key)
            return passOn(key);
        return Sealer(std::move(*key));
    }
    struct stat status{};
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0)
        return keyFailed(keyFile, errno);
    if ((status.st_mode & 077U) != 0)
        return fail(ErrorCode::denied, say("store.key-file-open", {{"path", keyFile.string()}}));
    std::string key(kKeyBytes + 1, '\0');
    const auto length = ::read(file.get(), key.data(), key.size());
    if (length < 0)
        return keyFailed(keyFile, errno);
    if (static_cast<std::size_t>(length) != kKeyBytes)
        return fail(ErrorCode::corrupt,
                    say("store.key-file-damaged", {{"path", keyFile.string()}}));
    key.resize(kKeyBytes);
    return Sealer(std::move(key));
}

Result<std::string> Sealer::seal(std::string_view plain, std::string_view context) const {
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    std::string nonce(kNonceBytes, '\0');
    std::string body(plain.size(), '\0');
    std::string tag(kTagBytes, '\0');
    int length = 0;
    if (!cipher || RAND_bytes(bytesOf(nonce), static_cast<int>(nonce.size())) != 1 ||
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key_),
                           bytesOf(nonce)) != 1 ||
        EVP_EncryptUpdate(cipher.get(), nullptr, &length, bytesOf(context),
                          static_cast<int>(context.size())) != 1 ||
        EVP_EncryptUpdate(cipher.get(), bytesOf(body), &length, bytesOf(plain),
                          static_cast<int>(plain.size())) != 1 ||
        EVP_EncryptFinal_ex(cipher.get(), bytesOf(tag), &length) != 1 ||
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(tag.size()),
                            tag.data()) != 1)
        return fail(ErrorCode::internal, say("store.cryptography-failed"));
    return std::string(1, kVersion) + nonce + body + tag;
}

Result<std::string> Sealer::unseal(std::string_view sealed, std::string_view context) const {
    if (sealed.size() < 1 + kNonceBytes + kTagBytes || sealed.front() != kVersion)
        return sealBroken();
    const auto nonce = sealed.substr(1, kNonceBytes);
    const auto body = sealed.substr(1 + kNonceBytes, sealed.size() - 1 - kNonceBytes - kTagBytes);
    std::string tag(sealed.substr(sealed.size() - kTagBytes));
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    std::string plain(body.size(), '\0');
    int length = 0;
    if (!cipher ||
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key_),
                           bytesOf(nonce)) != 1 ||
        EVP_DecryptUpdate(cipher.get(), nullptr, &length, bytesOf(context),
                          static_cast<int>(context.size())) != 1 ||
        EVP_DecryptUpdate(cipher.get(), bytesOf(plain), &length, bytesOf(body),
                          static_cast<int>(body.size())) != 1 ||
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(tag.size()),
                            tag.data()) != 1 ||
        EVP_DecryptFinal_ex(cipher.get(), bytesOf(tag), &length) != 1)
        return sealBroken();
    return plain;
}

}  // namespace callbox::core::store

// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol's derived values: entity ids, digests, authenticators, signatures. All of them use
// OpenSSL; none of them is a protocol of our own beyond what is written here and in
// docs/receiver-protocol.md.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/protocol/messages.h"

namespace callbox::core::protocol {

/// Lower-case hex SHA-256 of the bytes.
std::string sha256Hex(std::string_view bytes);

std::string base64Encode(std::string_view bytes);
/// Errors: protocol when the text is not base64.
Result<std::string> base64Decode(std::string_view text);

/// `CBX-` and the first 16 upper-case hex digits of SHA-256("callbox entity v1\0" type "\0" model
/// "\0" serial), each upper-cased and trimmed. Fillers count as empty; when the serial is one,
/// `machineUuid` takes its place. Errors: invalidArgument when nothing identifies the machine.
Result<std::string> entityId(const Mtms& mtms, std::string_view machineUuid);

/// "org.callbox.problem.v1", and back. extendedData is "extended-data".
std::string cloudEventType(MessageType type);
Result<MessageType> messageType(std::string_view cloudEventType);

/// The SCRAM ServerKey of a password (RFC 5802 with SHA-256): HMAC(PBKDF2(password, salt,
/// iterations), "Server Key"), 32 raw bytes. The receiver has it in its verifier, the console
/// computes it, so both can check an authenticator and neither sends a password.
std::string scramServerKey(std::string_view password, std::string_view salt, int iterations);

/// Base64 HMAC-SHA256 with key HMAC-SHA256(serverKey, "callbox message v1") over
/// "consoleId\nepoch\nsequence\ndigest\ntype\nsubject\nreporter".
std::string authenticator(const Envelope& envelope, std::string_view serverKey);

/// Salt and iteration count of an entity's SCRAM verifier are fixed by the id so that the console
/// needs no round trip: salt = SHA-256("callbox salt v1\0" entityId), iterations 4096.
std::string scramSalt(std::string_view entityId);
inline constexpr int kScramIterations = 4096;

/// Constant-time comparison of secrets.
bool equalSecrets(std::string_view a, std::string_view b);

/// Ed25519 over the bytes. Keys raw (32 bytes seed, 32 bytes public). Errors: internal.
struct SigningKeyPair {
    std::string seed;
    std::string publicKey;
};
Result<SigningKeyPair> makeSigningKey();
Result<std::string> sign(std::string_view bytes, std::string_view seed);
bool verifySignature(std::string_view bytes, std::string_view signature,
                     std::string_view publicKey);
/// The 32 bytes of a public key that is given as PEM ("openssl pkey -pubout") or as base64 of
/// them. Errors: protocol.
Result<std::string> publicKeyFromText(std::string_view text);

/// Cryptographically random lower-case hex of `bytes` bytes.
std::string randomHex(std::size_t bytes);

}  // namespace callbox::core::protocol

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace callbox::tests {

struct Certificate {
    std::string certificate;  ///< PEM
    std::string key;          ///< PEM
};

/// A CA of one test's own, and the server certificates it issues.
class TestCa {
public:
    TestCa();
    ~TestCa();
    TestCa(const TestCa&) = delete;
    TestCa& operator=(const TestCa&) = delete;

    const std::string& certificate() const;  ///< PEM

    /// `names` as OpenSSL writes alternative names: "DNS:localhost", "IP:127.0.0.1". Valid from
    /// `fromDays` to `untilDays` from now.
    Certificate issue(const std::vector<std::string>& names, int fromDays = -1,
                      int untilDays = 30) const;
    /// The same with a key of RSA 1024.
    Certificate issueWeak(const std::vector<std::string>& names) const;
    /// PEM: the list that revokes this one certificate.
    std::string revoke(const Certificate& certificate) const;

private:
    struct Parts;
    Certificate sign(void* key, const std::vector<std::string>& names, int fromDays,
                     int untilDays) const;

    std::unique_ptr<Parts> parts_;
};

}  // namespace callbox::tests

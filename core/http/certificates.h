// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates made on the spot, by OpenSSL's libcrypto: an authority of one's own and what it signs. Everything is
// PEM in memory; nothing is written anywhere.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <memory>

namespace wirewise::http {

// A certificate with those that lead to its authority (leaf first), and its key (PKCS #8, no passphrase).
struct Identity
{
    QByteArray certificate;
    QByteArray key; // a secret
};

// Unix time.
struct Validity
{
    std::chrono::seconds from { 0 };
    std::chrono::seconds to { 0 };

    // From a little before, for clocks that go slow.
    static Validity days(std::chrono::seconds now, int count);
};

// ECDSA on P-256 throughout. Threads: any, one at a time.
class CertificateAuthority
{
public:
    enum class For { Servers, Clients };

    // Fails only where libcrypto does.
    static Result<CertificateAuthority> make(const QString& name, const Validity& validity);

    CertificateAuthority(CertificateAuthority&&) noexcept;
    ~CertificateAuthority();

    QByteArray certificate() const; // what to trust
    // names: those of subjectAltName, host names and IP addresses (RFC 5280 section 4.2.1.6).
    Result<Identity> issue(For purpose, const QStringList& names, const Validity& validity) const;

private:
    struct Impl;
    explicit CertificateAuthority(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

// Files of the user's own, read and held against one another: what is no PEM, and a key that is not the
// certificate's, are errors of kind Input without a place.
Result<Identity> checkedIdentity(const QByteArray& certificate, const QByteArray& key);

} // namespace wirewise::http

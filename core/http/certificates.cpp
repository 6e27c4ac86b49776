// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/certificates.h"

#include <QHostAddress>

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace wirewise::http {

namespace {

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T* what) const
    {
        Free(what);
    }
};

using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;

constexpr long version3 = 2;
constexpr int serialBits = 127; // RFC 5280 section 4.1.2.2: at most 20 octets, positive

Error failure(const char* what)
{
    char why[256] = "";
    ERR_error_string_n(ERR_get_error(), why, sizeof why);
    ERR_clear_error();
    return { Error::Kind::Helper, QStringLiteral("%1: %2").arg(QLatin1String(what), QLatin1String(why)), {} };
}

Error wrong(const char* what)
{
    ERR_clear_error();
    return { Error::Kind::Input, QLatin1String(what), {} };
}

QByteArray contents(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return { data, size };
}

QByteArray pemOf(X509* certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return PEM_write_bio_X509(bio.get(), certificate) == 1 ? contents(bio.get()) : QByteArray();
}

QByteArray pemOf(EVP_PKEY* key)
{
    const Bio bio(BIO_new(BIO_s_secmem()));
    return PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1
        ? contents(bio.get()) : QByteArray();
}

Bio reading(const QByteArray& bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

// "DNS:localhost,IP:127.0.0.1". What has a comma or a control character would be another name, and is left out.
QByteArray alternativeNames(const QStringList& names)
{
    QByteArrayList all;
    for (const QString& name : names) {
        const bool plain = std::all_of(name.begin(), name.end(),
            [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u','; });
        if (plain && !name.isEmpty())
            all += (QHostAddress(name).isNull() ? "DNS:" : "IP:") + name.toLatin1();
    }
    return all.join(',');
}

bool addExtension(X509* certificate, X509* issuer, int kind, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

Key newKey()
{
    return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
}

Certificate unsignedCertificate(EVP_PKEY* key, const QString& name, const Validity& validity)
{
    Certificate certificate(X509_new());
    const Number serial(BN_new());
    const QByteArray utf8 = name.left(64).toUtf8();
    X509_NAME* subject = certificate ? X509_get_subject_name(certificate.get()) : nullptr;
    const bool filled = subject && serial && BN_rand(serial.get(), serialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate.get()))
        && X509_set_version(certificate.get(), version3) == 1
        && ASN1_TIME_set(X509_getm_notBefore(certificate.get()), static_cast<time_t>(validity.from.count()))
        && ASN1_TIME_set(X509_getm_notAfter(certificate.get()), static_cast<time_t>(validity.to.count()))
        && X509_set_pubkey(certificate.get(), key) == 1
        && X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8,
               reinterpret_cast<const unsigned char*>(utf8.constData()), static_cast<int>(utf8.size()), -1, 0) == 1;
    return filled ? std::move(certificate) : nullptr;
}

} // namespace

Validity Validity::days(std::chrono::seconds now, int count)
{
    using namespace std::chrono_literals;
    return { now - 1h, now + count * 24h };
}

struct CertificateAuthority::Impl
{
    Key key;
    Certificate certificate;
};

CertificateAuthority::CertificateAuthority(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

CertificateAuthority::CertificateAuthority(CertificateAuthority&&) noexcept = default;
CertificateAuthority::~CertificateAuthority() = default;

Result<CertificateAuthority> CertificateAuthority::make(const QString& name, const Validity& validity)
{
    auto impl = std::make_unique<Impl>();
    impl->key = newKey();
    if (!impl->key)
        return failure("no key could be made");
    impl->certificate = unsignedCertificate(impl->key.get(), name, validity);
    X509* own = impl->certificate.get();
    const bool made = own && X509_set_issuer_name(own, X509_get_subject_name(own)) == 1
        && addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign")
        && addExtension(own, own, NID_subject_key_identifier, "hash")
        && X509_sign(own, impl->key.get(), EVP_sha256()) != 0;
    if (!made)
        return failure("no authority could be made");
    return CertificateAuthority(std::move(impl));
}

QByteArray CertificateAuthority::certificate() const
{
    return pemOf(m_impl->certificate.get());
}

Result<Identity> CertificateAuthority::issue(For purpose, const QStringList& names, const Validity& validity) const
{
    const Key key = newKey();
    if (!key)
        return failure("no key could be made");
    const Certificate leaf = unsignedCertificate(key.get(), names.value(0), validity);
    X509* issuer = m_impl->certificate.get();
    const QByteArray alternatives = alternativeNames(names);
    const bool made = leaf && X509_set_issuer_name(leaf.get(), X509_get_subject_name(issuer)) == 1
        && addExtension(leaf.get(), issuer, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(leaf.get(), issuer, NID_key_usage, "critical,digitalSignature")
        && addExtension(leaf.get(), issuer, NID_ext_key_usage, purpose == For::Servers ? "serverAuth" : "clientAuth")
        && addExtension(leaf.get(), issuer, NID_authority_key_identifier, "keyid")
        && (alternatives.isEmpty() || addExtension(leaf.get(), issuer, NID_subject_alt_name, alternatives.constData()))
        && X509_sign(leaf.get(), m_impl->key.get(), EVP_sha256()) != 0;
    if (!made)
        return failure("no certificate could be made");
    return Identity { pemOf(leaf.get()), pemOf(key.get()) };
}

Result<Identity> checkedIdentity(const QByteArray& certificate, const QByteArray& key)
{
    const Bio certificateBytes = reading(certificate);
    const Certificate leaf(PEM_read_bio_X509(certificateBytes.get(), nullptr, nullptr, nullptr));
    if (!leaf)
        return wrong("expected a certificate in PEM (-----BEGIN CERTIFICATE-----)");
    const Bio keyBytes = reading(key);
    // With a passphrase of ours, so that nobody is asked for one on a terminal.
    static char none[] = "";
    const Key secret(PEM_read_bio_PrivateKey(keyBytes.get(), nullptr, nullptr, none));
    if (!secret)
        return wrong("expected a private key in PEM, without a passphrase (-----BEGIN PRIVATE KEY-----)");
    if (X509_check_private_key(leaf.get(), secret.get()) != 1)
        return wrong("the key is not that of the certificate");
    return Identity { certificate, key };
}

} // namespace wirewise::http

// SPDX-License-Identifier: GPL-3.0-or-later
// Where to connect, as whom, by which way: the bundled server's endpoint, or one of the user's own.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace wirewise::demo {

struct Header
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const Header&, const Header&) = default;
};

// For wss, https and grpcs; paths of PEM files, read when a connection is opened.
struct TlsFiles
{
    QString authorities; // trusted besides the system's; empty: the system's alone
    QString certificate; // the client's own, with its chain; empty: none
    QString key; // the certificate's; without a passphrase

    friend bool operator==(const TlsFiles&, const TlsFiles&) = default;
};

// The forward proxy on the way, where there is one. Loopback is not asked of it unless it is set here.
struct ForwardProxy
{
    enum class Kind { None, Http, Socks5 };

    Kind kind = Kind::None;
    QString host;
    quint16 port = 0;
    QString user;
    QString password; // a secret: never in files, logs and texts

    friend bool operator==(const ForwardProxy&, const ForwardProxy&) = default;
};

// What to call at a gRPC endpoint that is not ours. Empty: wirewise.v1.Demo, as the bundled server has it.
struct GrpcMethod
{
    QString name; // "package.Service/Method"
    QString protoFile; // where it is declared; empty: asked of the server by reflection
    QByteArray request; // the first message, as JSON

    friend bool operator==(const GrpcMethod&, const GrpcMethod&) = default;
};

// ws, http, grpc, and wss, https, grpcs.
QStringList schemes();
bool isTls(const QUrl& url); // of the latter
bool isGrpc(const QUrl& url);

// A name and a value as HTTP can send them: nothing in them begins another line.
bool isSendable(const Header& header);

// "http://[USER@]HOST:PORT", "socks5://…"; empty: none. A password is refused: it has no place in a text.
Result<ForwardProxy> proxyFromText(const QString& text);
QString toText(const ForwardProxy& proxy); // without the password

struct Target
{
    QUrl url; // ws, http, grpc and with TLS wss, https, grpcs; a webhook's registration URL
    QByteArray token; // a secret. Authorization: Bearer; empty: none
    QList<Header> headers; // the user's own, sent as they are; values may be secrets
    TlsFiles tls = {};
    ForwardProxy proxy = {};
    GrpcMethod grpc = {};

    friend bool operator==(const Target&, const Target&) = default;
};

} // namespace wirewise::demo

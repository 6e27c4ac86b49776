// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP server a webhook is delivered to: verifies, answers fast, applies every delivery once.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/http/acceptor.h"
#include "core/http/http_connection.h"
#include "core/http/tcp_bytes.h"
#include "core/measure/run_summary.h"
#include "core/transports/webhook/webhook_verification.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace wirewise::transports {

// Answers 200 to what it applied and to what it had applied before, 4xx to all else (405, 404, 413, 400, 401).
// Threads: one with an event loop. Life: its port is free again when it is destroyed.
class WebhookReceiver : public QObject, private http::RequestHandler
{
    Q_OBJECT

public:
    struct Options
    {
        QByteArray path; // empty: any
        qint64 largestBody = 1024 * 1024; // above: 413, from the header alone
        // Asked for a number for each request as it arrives, with its head; signals then name it. Without: 0.
        std::function<quint32(const http::Request&)> number = {};
    };

    WebhookReceiver(const Clock& clock, Options options, QObject* parent = nullptr);
    ~WebhookReceiver() override;

    // On 127.0.0.1, nowhere else; 0: any free port.
    Result<quint16> listen(quint16 port);
    quint16 port() const { return m_acceptor.serverPort(); }

    void setKeys(const QList<QByteArray>& keys) { m_keys = keys; }

    // While held, deliveries wait for up to 3 s and are then put off with 503: for as long as the key is not
    // known, or nobody is there to take what they bring.
    void hold();
    void release();

    measure::WireBytes wireBytes() const;

Q_SIGNALS:
    void applied(const QByteArray& id, const QByteArray& body, quint32 number);
    void repeated(const QByteArray& id, const QByteArray& body, quint32 number);
    void refused(int status, const QByteArray& why);
    void answered(quint32 number, int status); // after whatever else is told of it

private:
    struct Peer;
    struct Held
    {
        QPointer<http::HttpConnection> connection;
        http::Request request;
        quint32 number = 0;
    };

    std::optional<http::Response> refuse(const http::Request& head) override;
    void handle(http::HttpConnection& connection, const http::Request& request) override;
    void judge(http::HttpConnection& connection, const http::Request& request, quint32 number);
    quint32 numberOf(const http::Request& request) const { return m_options.number ? m_options.number(request) : 0; }
    void onConnection(qintptr descriptor);
    void putOff();

    const Clock& m_clock;
    Options m_options;
    http::Acceptor m_acceptor;
    QList<QByteArray> m_keys;
    WebhookIds m_ids;
    std::vector<std::unique_ptr<Peer>> m_peers;
    measure::WireBytes m_gone; // of peers that have left
    bool m_holding = false;
    QList<Held> m_held;
    QTimer m_patience;
};

} // namespace wirewise::transports

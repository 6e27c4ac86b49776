// SPDX-License-Identifier: GPL-3.0-or-later
// The fault proxy as a run uses it: the helper process, its links to the bundled server, the faults that are on,
// the way in for webhooks.
#pragma once

#include "core/demo/feed_control.h"
#include "core/demo/local_process.h"
#include "core/demo/run_snapshot.h"
#include "core/demo/transport.h"
#include "core/wire/proxy_line.h"

#include <QMap>

namespace wirewise::demo {

// Threads: demo-io. Life: lead() first, and again after each restart of the server; the destructor ends the proxy.
// A proxy that dies takes every connection with it: failed(), and nothing more.
class FaultPassage : public QObject
{
    Q_OBJECT

public:
    explicit FaultPassage(QString program, QObject* parent = nullptr);

    // Ends in opened(): where the server is reached through the proxy. After shut() it is reached only from letThrough() on:
    // a server that was started again must know our ports first, or it refuses those who come back too early, for good.
    void lead(const wire::ReadyLine& server);
    void shut(); // connections are refused
    void letThrough();

    // What the server must be told to take requests that name these ports (FeedControl::allow).
    Passages passages() const;

    // Exactly these are on from now; one that is on already stays as it is. Those with a time of their own that
    // is over are not begun again.
    void setFaults(const QList<wire::FaultSpec>& faults, quint64 seed);
    void heal() { setFaults({}, 1); }
    const QList<ActiveFault>& active() const { return m_active; }

    // What goes over the wire from now on, as pcapng; empty: ends it. `then` is called when it is on disk.
    void capture(const QString& file, std::function<void(Result<bool>)> then);

    // For Transport::setWayIn: a link to a port of ours.
    void wayIn(quint16 local, std::function<void(quint16)> then);

    void askFigures(std::function<void(Result<QMap<QString, wire::LinkFigures>>)> then);

    bool isOpen() const { return m_links == 3; }

Q_SIGNALS:
    void opened(const wirewise::wire::ReadyLine& through);
    void failed(const wirewise::Error& error);
    void faultChanged(const QString& fault, bool on, wirewise::Nanoseconds at); // as written on the command line
    void connectionCut(const wirewise::wire::ProxyNews& news);

private:
    struct Asked // a fault we asked for
    {
        wire::FaultSpec fault;
        int id = 0; // the proxy's; 0: not answered yet
        bool on = false;
        bool over = false; // by itself
    };

    void makeLinks();
    void point(quint16 http, quint16 websocket, quint16 grpc);
    void say(wire::ProxyCommand command, std::function<void(const wire::ProxyAnswer&)> then);
    void hear(const QByteArray& line);
    void hearNews(const wire::ProxyNews& news);

    LocalProcess m_process;
    wire::ReadyLine m_server;
    wire::ReadyLine m_through;
    int m_links = 0;
    qint64 m_lastId = 0;
    QMap<qint64, std::function<void(const wire::ProxyAnswer&)>> m_waiting;
    QMap<quint16, quint16> m_waysIn; // local -> outward
    QList<Asked> m_asked;
    QMap<int, QString> m_said; // the proxy's number -> as it is written
    QList<ActiveFault> m_active;
};

} // namespace wirewise::demo

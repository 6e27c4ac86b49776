// SPDX-License-Identifier: GPL-3.0-or-later
// One listening port of 127.0.0.1 that leads to one endpoint: its connections, its figures, the faults on it.
#pragma once

#include "core/proxy/connection.h"
#include "core/wire/proxy_line.h"

#include <functional>
#include <map>

namespace wirewise::proxy {

// A fault that was asked for.
struct ActiveFault
{
    int id = 0;
    wire::FaultSpec spec;
    quint64 seed = 1;
    QStringList links; // empty: all
    const FaultEntry* entry = nullptr;
    bool on = false;
    Poller::Deadline next {}; // comes on or goes off then
};

// Whether a connection (the n-th of its link) is among the share hit, and the seed of what it draws there.
// The same again with the same seed, whatever other links do.
struct Draw
{
    bool hit;
    quint64 seed;
};
Draw draw(const ActiveFault& fault, const QString& link, qint64 connection);

// Threads: the poller's. Life: cuts its connections when it goes.
class Link final : public Poller::Watcher, public ConnectionHost
{
public:
    struct Settings
    {
        QString name;
        quint16 to = 0;
        bool inbound = false;
        std::function<quint32()> number; // of the next connection, among all links
        std::function<void(const QString& link, quint32 connection, int fault)> cut;
    };

    Link(Settings settings, Poller& poller, Tap& tap);
    ~Link() override;
    Link(const Link&) = delete; // owns a descriptor
    Link& operator=(const Link&) = delete;

    quint16 port() const { return m_port; } // 0: could not listen
    void point(quint16 to) { m_settings.to = to; }
    wire::LinkFigures figures() const;

    void begin(const ActiveFault& fault); // it stays where it is until end()
    void end(const ActiveFault& fault);
    void cut(); // every connection, RST

    void ready(int descriptor, quint32 events) override;
    void forwarded(bool up, qint64 bytes) override { (up ? m_figures.bytesUp : m_figures.bytesDown) += bytes; }
    void cut(const Connection& connection, int fault) override;
    void gone(const Connection& connection) override;
    bool isInbound() const override { return m_settings.inbound; }

private:
    struct Guest
    {
        qint64 index = 0; // on this link
        std::unique_ptr<Connection> connection;
    };

    void receive(int socket, quint16 port);
    void hit(Connection& connection, qint64 index, const ActiveFault& fault);
    void eachOpen(const std::function<void(Connection&, qint64 index)>& call);

    Settings m_settings;
    Poller& m_poller;
    Tap& m_tap;
    quint16 m_port = 0;
    int m_listener;
    Poller::Deadline m_again {}; // listens again: descriptors had run out
    wire::LinkFigures m_figures;
    std::map<quint32, Guest> m_guests; // by number
    std::vector<const ActiveFault*> m_faults; // on, in the order they came
};

} // namespace wirewise::proxy

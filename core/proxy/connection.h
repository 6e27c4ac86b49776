// SPDX-License-Identifier: GPL-3.0-or-later
// One client, one endpoint, and the row of faults between them. Without a fault what is read is written on from
// one buffer that all share; what the far end does not take waits here, at most about 1 MiB a direction, then
// the sender waits.
#pragma once

#include "core/proxy/fault.h"
#include "core/proxy/poller.h"
#include "core/proxy/tap.h"

#include <vector>

namespace wirewise::proxy {

class Connection;

// What a connection tells the link it is on.
class ConnectionHost
{
public:
    virtual ~ConnectionHost() = default;
    virtual void forwarded(bool up, qint64 bytes) = 0;
    virtual void cut(const Connection& connection, int fault) = 0; // a fault ended it
    virtual void gone(const Connection& connection) = 0; // the last call: it may be buried
    virtual bool isInbound() const = 0;
};

// Threads: the poller's. Life: until it has told gone().
class Connection final : public Poller::Watcher
{
public:
    struct Place
    {
        ConnectionHost& host;
        Poller& poller;
        Tap& tap;
    };

    // Takes the client's socket over.
    Connection(const Place& place, const Tap::Place& name, int client);
    ~Connection() override;

    quint32 number() const { return m_name.connection; }
    bool isOpen() const { return !m_closing && !m_gone; }

    void open(); // towards the endpoint: faults that are there already have been told
    void add(int fault, const FaultEntry& entry, const wire::FaultSpec& spec, quint64 seed);
    void remove(int fault);
    void cut(); // RST to both ends

    void ready(int descriptor, quint32 events) override;

private:
    class Stage;
    // One direction: from what is read of one socket to what is written to the other.
    struct Flow
    {
        QByteArray waiting; // not taken by the receiver yet
        qint64 held = 0; // by faults
        bool ended = false; // FIN or RST was read
        bool reset = false; // it was an RST
        bool finishing = false; // FIN follows what waits
        bool finished = false; // FIN was sent, or there is nobody to send it to
        bool paused = false;
    };

    Flow& flow(bool up) { return up ? m_up : m_down; }
    int& from(bool up) { return up ? m_client : m_server; }
    int& to(bool up) { return up ? m_server : m_client; }

    void give(size_t stage, bool up, const QByteArray& bytes);
    void giveEnd(size_t stage, bool up);
    void closeAfter(size_t stage, int fault);
    void resetBy(int fault);
    void refuse();

    void read(bool up);
    void send(bool up, QByteArrayView bytes);
    void writeOn(bool up);
    void finish(bool up);
    void lost(bool clientSide); // that side was reset
    void settle(); // what to wait for; whether all is over
    void leave(bool reset);
    void watch(bool clientSide);
    void drop(int& socket, bool reset);

    Place m_place;
    Tap::Place m_name;
    int m_client;
    int m_server = -1;
    bool m_connecting = false;
    bool m_opened = false;
    bool m_refusing = false; // the endpoint never hears of it
    bool m_closing = false; // by a fault: what is still read is thrown away
    bool m_gone = false;
    bool m_lingering = false;
    Poller::Deadline m_lingerEnd {};
    Flow m_up;
    Flow m_down;
    std::vector<std::unique_ptr<Stage>> m_stages;
};

} // namespace wirewise::proxy

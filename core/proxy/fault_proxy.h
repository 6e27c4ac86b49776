// SPDX-License-Identifier: GPL-3.0-or-later
// TCP between any client and any endpoint of this machine, and what is done to it on command (proxy_line.h):
// links, faults that come and go by themselves, the capture.
#pragma once

#include "core/proxy/link.h"

namespace wirewise::proxy {

// Threads: one, with Qt's event loop; so are the calls back. Life: connections end with it, by RST; the clock
// outlives it.
class FaultProxy
{
public:
    struct Settings
    {
        std::function<void(const wire::ProxyAnswer& answer)> answer; // one for each command, before its news
        std::function<void(const wire::ProxyNews& news)> news;
        std::function<Result<std::unique_ptr<CaptureSink>>(const QString& file)> openCapture;
        std::vector<int> interrupts {}; // see Poller: for a program that has nothing else to do
    };

    FaultProxy(const Clock& clock, Settings settings);
    ~FaultProxy();
    FaultProxy(const FaultProxy&) = delete; // its links know it
    FaultProxy& operator=(const FaultProxy&) = delete;

    void take(const wire::ProxyCommand& command);
    Result<bool> endCapture(); // what take() does for an empty file; before the end of the program

private:
    void link(const wire::ProxyCommand& command);
    void point(const wire::ProxyCommand& command);
    void fault(const wire::ProxyCommand& command);
    void heal(const wire::ProxyCommand& command);
    void capture(const wire::ProxyCommand& command);
    void figures(const wire::ProxyCommand& command);
    void cut(const wire::ProxyCommand& command);

    void say(qint64 id, const QString& error = {});
    QString unknownLink(const QStringList& names) const; // an error, or empty
    void eachLink(const QStringList& names, const std::function<void(Link&)>& call);
    void begin(ActiveFault& fault);
    void end(int id);
    void tell(wire::ProxyNews::What what, const ActiveFault& fault);

    Settings m_settings;
    Poller m_poller;
    Tap m_tap;
    std::map<int, ActiveFault> m_faults; // by id
    std::map<QString, std::unique_ptr<Link>> m_links;
    int m_lastFault = 0;
    quint32 m_lastConnection = 0;
};

} // namespace wirewise::proxy

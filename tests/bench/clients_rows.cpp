// SPDX-License-Identifier: GPL-3.0-or-later
// 1,000 clients, one 128-byte event a second to each, for 10 s: memory for each connection, processor time and
// delay, beside a raw epoll server that does the same. The clients are one epoll loop that only counts.
#include "tests/bench/raw_tcp.h"
#include "tests/bench/rig.h"
#include "tests/bench/rows.h"

#include <QByteArray>

#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wirewise::bench {

namespace {

constexpr int clients = 1000;
constexpr double seconds = 10;
constexpr int payload = 128;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int connectTo(quint16 port, const QByteArray& hello)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    if (connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0
        || (!hello.isEmpty() && ::write(fd, hello.constData(), static_cast<size_t>(hello.size())) < 0)) {
        std::perror("connect");
        std::exit(3);
    }
    fcntl(fd, F_SETFL, O_NONBLOCK);
    return fd;
}

struct Seen
{
    qint64 events = 0;
    std::vector<qint64> delays;
};

// The stamp every event carries in its text: sent_ns, CLOCK_MONOTONIC.
void count(const QByteArray& chunk, Seen& seen)
{
    static const QByteArray mark = "\"sent_ns\":";
    const qint64 now = nowNs();
    for (qsizetype at = chunk.indexOf(mark); at >= 0; at = chunk.indexOf(mark, at + 1)) {
        ++seen.events;
        seen.delays.push_back(now - std::strtoll(chunk.constData() + at + mark.size(), nullptr, 10));
    }
}

Seen listenFor(const std::vector<int>& sockets, double duration)
{
    const int epoll = epoll_create1(EPOLL_CLOEXEC);
    for (const int fd : sockets) {
        epoll_event event {};
        event.events = EPOLLIN;
        event.data.fd = fd;
        epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
    }
    Seen seen;
    const qint64 end = nowNs() + static_cast<qint64>(duration * 1e9);
    std::vector<epoll_event> ready(256);
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    while (nowNs() < end) {
        const int n = epoll_wait(epoll, ready.data(), static_cast<int>(ready.size()), 50);
        for (int i = 0; i < n; ++i) {
            const auto got = ::read(ready[static_cast<size_t>(i)].data.fd, buffer.data(), static_cast<size_t>(buffer.size()));
            if (got > 0)
                count(QByteArray::fromRawData(buffer.constData(), got), seen);
        }
    }
    ::close(epoll);
    return seen;
}

struct Figures
{
    double kibPerConnection = 0;
    double cpuPerMillion = 0;
    double p99Ms = 0;
};

Figures figures(const Seen& seen, double cpu, qint64 memory)
{
    return { static_cast<double>(memory) / 1024.0 / clients, cpu / static_cast<double>(std::max<qint64>(1, seen.events)) * 1e6,
        percentile(seen.delays, 99) / 1e6 };
}

// The base: accepts, then writes one event to each every second.
[[noreturn]] void rawServer(int listener)
{
    std::vector<int> sockets;
    while (static_cast<int>(sockets.size()) < clients)
        sockets.push_back(accept(listener, nullptr, nullptr));
    for (qint64 due = nowNs() + 1'000'000'000;; due += 1'000'000'000) {
        timespec until {};
        until.tv_sec = due / 1'000'000'000;
        until.tv_nsec = due % 1'000'000'000;
        clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr);
        const QByteArray event = "{\"sent_ns\":" + QByteArray::number(due) + '}' + QByteArray(payload, 'x');
        for (const int fd : sockets)
            if (::write(fd, event.constData(), static_cast<size_t>(event.size())) < 0)
                _exit(0);
    }
}

Figures raw()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (bind(listener, generic, length) != 0 || listen(listener, 4096) != 0 || getsockname(listener, generic, &length) != 0)
        std::exit(3);
    const int child = fork();
    if (child == 0)
        rawServer(listener);
    ::close(listener);
    std::vector<int> sockets;
    for (int i = 0; i < clients; ++i)
        sockets.push_back(connectTo(ntohs(address.sin_port), {}));
    const Seen seen = listenFor(sockets, seconds);
    for (const int fd : sockets)
        ::close(fd);
    ::kill(child, SIGKILL);
    rusage usage {};
    wait4(child, nullptr, 0, &usage);
    const auto time = [](const timeval& t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
    return figures(seen, time(usage.ru_utime) + time(usage.ru_stime), 0);
}

Figures ours(bool websocket)
{
    ServerRig server({ QStringLiteral("--max-connections"), QString::number(clients + 50) });
    server.request("PUT", "/feed", R"({"rate":1,"size":128,"kind":"text","paused":true})");
    const quint16 port = websocket ? server.ready().websocket : server.ready().http;
    const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
    const QByteArray hello = websocket ? "GET /stream HTTP/1.1\r\n" + host
            + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
                                       : "GET /events HTTP/1.1\r\n" + host + "Accept: text/event-stream\r\n\r\n";
    const qint64 before = server.rssBytes();
    std::vector<int> sockets;
    for (int i = 0; i < clients; ++i)
        sockets.push_back(connectTo(port, hello));
    listenFor(sockets, 3); // handshakes settle
    const qint64 memory = server.rssBytes() - before;
    server.request("PUT", "/feed", R"({"paused":false})");
    const double cpu = server.cpuSeconds();
    const Seen seen = listenFor(sockets, seconds);
    const double spent = server.cpuSeconds() - cpu;
    for (const int fd : sockets)
        ::close(fd);
    return figures(seen, spent, memory);
}

} // namespace

std::vector<Row> clientsRows()
{
    unpin();
    rlimit files { 4096, 4096 };
    setrlimit(RLIMIT_NOFILE, &files);
    const Figures base = raw();
    std::vector<Row> rows;
    for (const bool websocket : { true, false }) {
        const Figures f = ours(websocket);
        const QString name = websocket ? QStringLiteral("WebSocket") : QStringLiteral("SSE");
        const QString epoll = QStringLiteral("raw epoll");
        rows.push_back({ name + QStringLiteral(": 1,000 clients, memory per connection"), {}, f.kibPerConnection, QStringLiteral("KiB"), 0, QStringLiteral("25 KiB") });
        rows.push_back({ name + QStringLiteral(": 1,000 clients, processor s per million events"), epoll, f.cpuPerMillion, QStringLiteral("s"),
            f.cpuPerMillion / base.cpuPerMillion, QStringLiteral("1.8") });
        rows.push_back({ name + QStringLiteral(": 1,000 clients, p99 delay"), epoll, f.p99Ms, QStringLiteral("ms"), f.p99Ms / base.p99Ms, QString() });
    }
    return rows;
}

} // namespace wirewise::bench

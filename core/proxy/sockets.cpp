// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proxy/sockets.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace wirewise::proxy {

namespace {

constexpr int kind = SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void noDelay(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace

int listenOnLoopback(quint16& port)
{
    const int listener = ::socket(AF_INET, kind, 0);
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (listener < 0 || bind(listener, generic, length) != 0 || listen(listener, 4096) != 0
        || getsockname(listener, generic, &length) != 0) {
        ::close(listener);
        return -1;
    }
    port = ntohs(address.sin_port);
    return listener;
}

Accepted acceptOn(int listener)
{
    sockaddr_in address {};
    socklen_t length = sizeof address;
    const int socket = accept4(listener, reinterpret_cast<sockaddr*>(&address), &length, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (socket < 0)
        return { -1, 0, errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM };
    noDelay(socket);
    return { socket, ntohs(address.sin_port), false };
}

int connectToLoopback(quint16 port)
{
    const int socket = ::socket(AF_INET, kind, 0);
    if (socket < 0)
        return -1;
    noDelay(socket);
    const sockaddr_in address = loopback(port);
    if (connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 && errno != EINPROGRESS) {
        ::close(socket);
        return -1;
    }
    return socket;
}

bool isConnected(int socket)
{
    int error = 0;
    socklen_t length = sizeof error;
    return getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &length) == 0 && error == 0;
}

void closeWithReset(int socket)
{
    const linger now { 1, 0 };
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(socket);
}

} // namespace wirewise::proxy

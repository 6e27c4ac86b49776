// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a descriptor of a connected Qt socket, for a library that takes nothing else: what comes on one goes out on the
// other. With it Qt's TLS and forward proxies serve gRPC as well.
#pragma once

#include <QSocketNotifier>
#include <QTcpSocket>

#include <memory>

namespace wirewise::http {

// Holds at most some hundred KiB each way: who reads slowly holds the other side back. When one side ends, so does the
// other, after what had come.
// Threads: the socket's. Life: deleting it cuts both.
class ByteBridge : public QObject
{
public:
    // Takes the socket, which is connected (by TLS: encrypted).
    ByteBridge(std::unique_ptr<QTcpSocket> socket, QObject* parent);
    ~ByteBridge() override;

    // The other end: the caller's to close. -1: descriptors are short. Once.
    int takeDescriptor();

    bool heard() const { return m_heard; } // anything from the socket

    // Deletes itself as soon as the library has closed its end and the socket has ended politely, or after a second.
    void leave();

private:
    void fromSocket();
    void fromLibrary();
    void onSocketEnd();
    void onLibraryEnd();
    void closeLibrary();

    std::unique_ptr<QTcpSocket> m_socket;
    int m_near = -1;
    int m_far = -1; // until it is taken
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QByteArray m_unwritten; // for the library
    bool m_heard = false;
    bool m_leaving = false;
};

} // namespace wirewise::http

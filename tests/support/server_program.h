// SPDX-License-Identifier: GPL-3.0-or-later
// The real wirewise-server and raw conversations with it. Everything blocks: the server is another process.
#pragma once

#include "core/wire/ready_line.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>

namespace wirewise::test {

struct RawAnswer
{
    int status = 0; // of the first answer; 0: none
    QByteArray bytes;
    bool closed = false; // by the server, in time

    QByteArray body() const { return bytes.mid(bytes.indexOf("\r\n\r\n") + 4); }
    QByteArray header(const QByteArray& name) const
    {
        const QByteArray head = bytes.left(bytes.indexOf("\r\n\r\n") + 2);
        const qsizetype at = head.toLower().indexOf("\r\n" + name.toLower() + ':');
        return at < 0 ? QByteArray() : head.mid(at + name.size() + 3, head.indexOf("\r\n", at + 2) - at - name.size() - 3).trimmed();
    }
    QJsonObject json() const { return QJsonDocument::fromJson(body()).object(); }
};

// A connection of one's own, byte by byte.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_socket.waitForConnected(5000);
    }

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    QTcpSocket& socket() { return m_socket; }

    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    // Until what has come satisfies the test, the far end closes, or time is up.
    template <typename Enough>
    bool readUntil(Enough enough, int milliseconds = 10000)
    {
        QElapsedTimer timer;
        timer.start();
        for (;;) {
            received += m_socket.readAll();
            if (enough(received))
                return true;
            const auto left = milliseconds - static_cast<int>(timer.elapsed());
            if (left <= 0 || !isConnected() || !m_socket.waitForReadyRead(left)) {
                received += m_socket.readAll();
                return enough(received);
            }
        }
    }
    bool readUntil(const char* text, int milliseconds = 10000)
    {
        return readUntil([text](const QByteArray& all) { return all.contains(text); }, milliseconds);
    }
    bool readToEnd(int milliseconds = 10000)
    {
        readUntil([](const QByteArray&) { return false; }, milliseconds);
        return !isConnected();
    }

    QByteArray received;

private:
    QTcpSocket m_socket;
};

class ServerProgram
{
public:
    explicit ServerProgram(const QStringList& arguments = {}, const QByteArray& token = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!token.isEmpty())
            environment.insert(QStringLiteral("WIREWISE_TOKEN"), QString::fromLatin1(token));
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-server"));
        process.setArguments(arguments);
        process.start();
        while (!process.canReadLine() && process.waitForReadyRead(20000)) { }
        const auto line = wire::parseReadyLine(process.readLine());
        if (line)
            ready = *line;
    }
    ~ServerProgram()
    {
        process.closeWriteChannel();
        if (!process.waitForFinished(5000))
            process.kill();
        process.waitForFinished(5000);
    }

    bool isReady() const { return ready.http != 0; }
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(ready.http); }
    QByteArray bearer() const { return "Authorization: Bearer " + ready.token + "\r\n"; }

    // One request as bytes on a connection of its own; reads until the server closes.
    RawAnswer raw(const QByteArray& bytes, quint16 port, int milliseconds = 10000) const
    {
        RawClient client(port);
        client.send(bytes);
        RawAnswer answer;
        answer.closed = client.readToEnd(milliseconds);
        answer.bytes = client.received;
        if (answer.bytes.startsWith("HTTP/1.1 "))
            answer.status = answer.bytes.mid(9, 3).toInt();
        return answer;
    }

    RawAnswer request(const QByteArray& method, const QByteArray& target, const QByteArray& headers = {},
        const QByteArray& body = {}) const
    {
        QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n" + headers;
        if (!body.isEmpty() || method == "POST" || method == "PUT")
            bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return raw(bytes + "\r\n" + body, ready.http);
    }
    RawAnswer get(const QByteArray& target, const QByteArray& headers = {}) const { return request("GET", target, headers); }
    RawAnswer withToken(const QByteArray& method, const QByteArray& target, const QByteArray& body = {}) const
    {
        return request(method, target, bearer(), body);
    }

    int connections(const char* transport) const
    {
        return get("/stats").json().value(QLatin1String("connections")).toObject().value(QLatin1String(transport)).toInt();
    }
    // Stops the feed's own events, so that a test's are alone.
    bool pause() const { return withToken("PUT", "/feed", R"({"paused":true})").status == 200; }

    // Ends it and says how: exit code, or -1.
    int end()
    {
        process.closeWriteChannel();
        return process.waitForFinished(5000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QProcess process;
    wire::ReadyLine ready;
};

} // namespace wirewise::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Real forward proxies as programs: tinyproxy (HTTP CONNECT) and microsocks (SOCKS5).
#pragma once

#include "core/demo/target.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include "tests/support/eventually.h"

namespace wirewise::test {

class ForwardProxyProgram
{
public:
    using Kind = demo::ForwardProxy::Kind;

    static QString program(Kind kind)
    {
        return QStandardPaths::findExecutable(kind == Kind::Http ? QStringLiteral("tinyproxy") : QStringLiteral("microsocks"),
            { QStringLiteral("/usr/bin"), QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/bin") });
    }

    // user empty: open to all. Neither takes port 0: a port is free when we ask for it, and tried again if it was taken.
    ForwardProxyProgram(Kind kind, const QString& user, const QString& password)
    {
        for (int attempt = 0; attempt < 5 && !m_ready; ++attempt) {
            QTcpServer probe;
            probe.listen(QHostAddress::LocalHost);
            m_proxy = { kind, QStringLiteral("127.0.0.1"), probe.serverPort(), user, password };
            probe.close();
            m_process.start(program(kind), kind == Kind::Http ? httpArguments() : socksArguments());
            m_process.waitForStarted(20000);
            m_ready = eventually([this] { return answers() || m_process.state() != QProcess::Running; }, std::chrono::seconds(20))
                && m_process.state() == QProcess::Running;
        }
    }
    ~ForwardProxyProgram() { end(); }

    bool isReady() const { return m_ready; }
    const demo::ForwardProxy& proxy() const { return m_proxy; }
    void end()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }

private:
    bool answers() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_proxy.port);
        return socket.waitForConnected(100);
    }

    QStringList httpArguments() const
    {
        QFile file(m_directory.filePath(QStringLiteral("tinyproxy.conf")));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("Port " + QByteArray::number(m_proxy.port) + "\nListen 127.0.0.1\nAllow 127.0.0.1\nMaxClients 100\nTimeout 60\n");
            if (!m_proxy.user.isEmpty())
                file.write("BasicAuth " + m_proxy.user.toLatin1() + ' ' + m_proxy.password.toLatin1() + '\n');
        }
        return { QStringLiteral("-d"), QStringLiteral("-c"), file.fileName() };
    }

    QStringList socksArguments() const
    {
        QStringList arguments { QStringLiteral("-i"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_proxy.port) };
        if (!m_proxy.user.isEmpty())
            arguments << QStringLiteral("-u") << m_proxy.user << QStringLiteral("-P") << m_proxy.password;
        return arguments;
    }

    QTemporaryDir m_directory;
    QProcess m_process;
    demo::ForwardProxy m_proxy;
    bool m_ready = false;
};

} // namespace wirewise::test

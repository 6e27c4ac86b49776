// SPDX-License-Identifier: GPL-3.0-or-later
// A starter of resources/starters as a process: what it printed, line by line.
#pragma once

#include "tests/support/eventually.h"

#include <QProcess>

#include <csignal>

namespace wirewise::test {

class StarterProgram
{
public:
    // "websocket-client"
    StarterProgram(const QString& name, const QStringList& arguments, const QByteArray& webhookSecret = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("WEBHOOK_SECRET"), QString::fromLatin1(webhookSecret));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(WIREWISE_STARTER_DIR "/starter-") + name, arguments);
    }
    ~StarterProgram()
    {
        process.kill();
        process.waitForFinished(5000);
    }

    const QByteArray& out()
    {
        m_out += process.readAllStandardOutput();
        return m_out;
    }
    const QByteArray& news()
    {
        m_news += process.readAllStandardError();
        return m_news;
    }
    QList<QByteArray> lines() { return out().first(out().lastIndexOf('\n') + 1).split('\n').mid(0, out().count('\n')); }

    // The numbers at the lines' starts, "evt_" or not.
    QList<qint64> numbers()
    {
        QList<qint64> all;
        for (QByteArray line : lines())
            all << line.left(line.indexOf(' ')).replace("evt_", "").toLongLong();
        return all;
    }

    bool prints(qsizetype count, std::chrono::milliseconds within = std::chrono::seconds(30))
    {
        return eventually([&] { return lines().size() >= count; }, within);
    }
    bool says(const char* words, std::chrono::milliseconds within = std::chrono::seconds(30))
    {
        return eventually([&] { return news().contains(words); }, within);
    }
    // Everything it printed until it was stopped, now.
    const QByteArray& stop()
    {
        process.terminate();
        process.waitForFinished(5000);
        return out();
    }
    // Exit code, or -1.
    int ends(std::chrono::milliseconds within = std::chrono::seconds(30))
    {
        const bool ended = eventually([&] { return process.state() == QProcess::NotRunning; }, within);
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QProcess process;

private:
    QByteArray m_out;
    QByteArray m_news;
};

} // namespace wirewise::test

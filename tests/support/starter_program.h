// SPDX-License-Identifier: GPL-3.0-or-later
// A starter of resources/starters as a process, whatever it is written in: what it printed, line by line.
#pragma once

#include "tests/support/eventually.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>
#include <memory>
#include <vector>

namespace wirewise::test {

inline const QStringList& starterLanguages()
{
    static const QStringList all { QStringLiteral("cpp"), QStringLiteral("js"), QStringLiteral("python") };
    return all;
}

struct Starter
{
    QString transport;
    QString language;
    QString end; // "client", "server"

    QString name() const { return transport + u' ' + language + u' ' + end; }
    QString folder() const { return QStringLiteral(WIREWISE_STARTER_DIR "/%1/%2").arg(transport, language); }
    // The program and, for a script, the script.
    QStringList command() const
    {
        if (language == QLatin1String("cpp"))
            return { QStringLiteral(WIREWISE_STARTER_DIR "/starter-%1-%2").arg(transport, end) };
        if (language == QLatin1String("js"))
            return { QStandardPaths::findExecutable(QStringLiteral("node")), folder() + u'/' + end + QStringLiteral(".js") };
        return { python(), folder() + u'/' + end + QStringLiteral(".py") };
    }
    // What this machine lacks to run it; empty: nothing.
    QString lack() const
    {
        if (language == QLatin1String("js")) {
            if (command().first().isEmpty())
                return name() + QStringLiteral(": node is not installed");
            if (QFile::exists(folder() + QStringLiteral("/package-lock.json")) && !QFile::exists(folder() + QStringLiteral("/node_modules/.package-lock.json")))
                return name() + QStringLiteral(": npm could not fetch its packages when this was built");
        }
        if (language == QLatin1String("python")) {
            QProcess probe; // its libraries, not its own faults
            probe.setWorkingDirectory(folder());
            probe.start(python(), { QStringLiteral("-c"), QStringLiteral("import ") + end });
            probe.waitForFinished();
            if (const QByteArray said = probe.readAllStandardError(); said.contains("ModuleNotFoundError"))
                return name() + QStringLiteral(": ") + QString::fromUtf8(said).trimmed().section(u'\n', -1);
        }
        return {};
    }

private:
    static QString python() // the distribution's own: that one has the distribution's modules
    {
        const QString own = QStringLiteral("/usr/bin/python3");
        return QFile::exists(own) ? own : QStringLiteral("python3");
    }
};

class StarterProgram
{
public:
    StarterProgram(const Starter& what, const QStringList& arguments, const QByteArray& webhookSecret = {})
        : starter(what)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("WEBHOOK_SECRET"), QString::fromLatin1(webhookSecret));
        environment.insert(QStringLiteral("no_proxy"), QStringLiteral("127.0.0.1"));
        process.setProcessEnvironment(environment);
        const QStringList command = starter.command();
        process.start(command.first(), command.mid(1) + arguments);
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
    // Each follows the one before: nothing lost, nothing twice, nothing out of order.
    bool isUnbroken()
    {
        const QList<qint64> all = numbers();
        for (qsizetype i = 1; i < all.size(); ++i)
            if (all[i] != all[i - 1] + 1)
                return false;
        return !all.isEmpty() && all.first() > 0;
    }

    bool prints(qsizetype count, std::chrono::milliseconds within = std::chrono::seconds(60))
    {
        return eventually([&] { return lines().size() >= count; }, within);
    }
    bool says(const char* words, std::chrono::milliseconds within = std::chrono::seconds(60))
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
    int ends(std::chrono::milliseconds within = std::chrono::seconds(60))
    {
        const bool ended = eventually([&] { return process.state() == QProcess::NotRunning; }, within);
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    // For the message of a check that failed.
    QByteArray told() { return starter.name().toUtf8() + '\n' + out() + news(); }

    Starter starter;
    QProcess process;

private:
    QByteArray m_out;
    QByteArray m_news;
};

using StarterPrograms = std::vector<std::unique_ptr<StarterProgram>>;

} // namespace wirewise::test

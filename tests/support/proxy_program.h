// SPDX-License-Identifier: GPL-3.0-or-later
// The real wirewise-proxy, driven as its parent drives it.
#pragma once

#include "core/wire/proxy_line.h"
#include "tests/support/eventually.h"

#include <QProcess>

#include <algorithm>

namespace wirewise::test {

class ProxyProgram
{
public:
    ProxyProgram()
    {
        QObject::connect(&process, &QProcess::readyReadStandardOutput, [this] {
            while (process.canReadLine()) {
                const QByteArray line = process.readLine();
                if (const auto answer = wire::parseProxyAnswer(line))
                    answers << *answer;
                else if (const auto told = wire::parseProxyNews(line))
                    news << *told;
                else
                    others << line;
            }
        });
        process.start(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-proxy"), QStringList());
        eventually([this] { return !others.isEmpty(); });
    }
    ~ProxyProgram()
    {
        process.disconnect();
        process.closeWriteChannel();
        if (!process.waitForFinished(5000))
            process.kill();
        process.waitForFinished(5000);
    }

    wire::ProxyAnswer ask(wire::ProxyCommand command)
    {
        command.id = ++m_id;
        process.write(wire::toLine(command));
        return answerTo(m_id);
    }
    wire::ProxyAnswer answerTo(qint64 id)
    {
        const auto found = [this, id] { return std::find_if(answers.begin(), answers.end(), [id](const auto& a) { return a.id == id; }); };
        if (!eventually([&] { return found() != answers.end(); }))
            return { id, QStringLiteral("no answer"), 0, 0, {} };
        return answers.takeAt(found() - answers.begin());
    }
    quint16 link(const QString& name, quint16 to)
    {
        wire::ProxyCommand command;
        command.what = wire::ProxyCommand::Do::Link;
        command.link = name;
        command.to = to;
        return ask(command).port;
    }
    int fault(const char* text)
    {
        wire::ProxyCommand command;
        command.what = wire::ProxyCommand::Do::Fault;
        command.fault = *wire::parseFault(QString::fromUtf8(text));
        return ask(command).fault;
    }
    wire::ProxyAnswer say(wire::ProxyCommand::Do what)
    {
        wire::ProxyCommand command;
        command.what = what;
        return ask(command);
    }

    QProcess process;
    QList<wire::ProxyAnswer> answers;
    QList<wire::ProxyNews> news;
    QList<QByteArray> others;

private:
    qint64 m_id = 0;
};

} // namespace wirewise::test

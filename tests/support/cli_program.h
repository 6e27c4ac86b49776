// SPDX-License-Identifier: GPL-3.0-or-later
// The real wirewise-cli, run to its end.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

namespace wirewise::tests {

struct Outcome
{
    int exit = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

inline QString program()
{
    return QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-cli");
}

inline Outcome start(const QString& executable, const QStringList& arguments, const QStringList& environment = {})
{
    QProcess process;
    QStringList all = QProcess::systemEnvironment();
    all += environment;
    process.setEnvironment(all);
    process.start(executable, arguments);
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
        return { -1, {}, QStringLiteral("did not finish: ") + process.errorString() };
    }
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

inline Outcome run(const QStringList& arguments, const QStringList& environment = {})
{
    return start(program(), arguments, environment);
}

inline QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace wirewise::tests

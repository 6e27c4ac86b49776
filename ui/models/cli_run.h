// SPDX-License-Identifier: GPL-3.0-or-later
// A command of wirewise-cli that runs beside the window: what it says, a JSON object a line, and how it ends. So
// that the window neither waits for experiments nor links them.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTimer>

namespace wirewise::ui {

// Threads: the window's; nothing here blocks but the end, which waits a second for a program that is told to end.
class CliRun final : public QObject
{
    Q_OBJECT

public:
    explicit CliRun(QString program, QObject* parent = nullptr);
    ~CliRun() override;

    const QString& program() const { return m_program; }
    void setProgram(const QString& path) { m_program = path; }
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); } // SIGINT to SIGTERM
    static QString bundledProgram(); // beside our own executable

    void start(const QStringList& arguments, const QMap<QString, QString>& environment = {});
    void cancel(); // SIGINT, later SIGTERM

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    bool isCancelled() const { return m_cancelled; }
    // The first thing that went wrong; empty: it went to its end, or was cancelled.
    const QString& trouble() const { return m_trouble; }
    void fail(const QString& what); // what it said makes no sense

Q_SIGNALS:
    void started();
    void said(const QJsonObject& object);
    void cancelling();
    void ended();
    void notStarted(const QString& why); // instead of ended()

private:
    void readLines();
    void readLine(const QByteArray& line);
    void end(int exitCode, QProcess::ExitStatus status);

    QString m_program;
    QTimer m_patience; // after cancel()
    QByteArray m_rest; // of a line
    QString m_trouble;
    bool m_cancelled = false;
    QProcess m_process; // last: its end may still speak
};

} // namespace wirewise::ui

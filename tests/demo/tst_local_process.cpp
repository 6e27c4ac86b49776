// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/local_process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace wirewise;
using namespace wirewise::demo;

namespace {

const QString helper = QStringLiteral(FAKE_HELPER);

// Gone, or a zombie nobody has waited for.
bool isGone(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return true;
    const QByteArray text = stat.readAll();
    return text.isEmpty() || text.mid(text.lastIndexOf(')') + 2, 1) == "Z";
}

} // namespace

class TestLocalProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsTellsItsReadyLineAndStops()
    {
        LocalProcess process({ helper, { QStringLiteral("--http"), QStringLiteral("4711") } }, 1);
        QSignalSpy ready(&process, &LocalProcess::ready);
        QSignalSpy stopped(&process, &LocalProcess::stopped);
        process.start();
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(process.isReady());
        QCOMPARE(process.readyLine()->http, quint16(4711));
        const qint64 pid = process.readyLine()->pid;
        process.stop();
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(isGone(pid));
        QVERIFY(!process.isReady());
        QCOMPARE(process.restarts(), 0);
    }

    void aHealthyChildIsLeftAlone()
    {
        LocalProcess process({ helper, {} }, 1);
        QSignalSpy lost(&process, &LocalProcess::lost);
        QSignalSpy ready(&process, &LocalProcess::ready);
        process.start();
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(!lost.wait(2500)); // longer than it takes to call a silent child frozen
    }

    void aKilledOrFrozenChildIsBackWithin3s_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("killed") << SIGKILL;
        QTest::newRow("frozen") << SIGSTOP;
        QTest::newRow("crashed") << SIGSEGV;
    }
    void aKilledOrFrozenChildIsBackWithin3s()
    {
        QFETCH(int, signal);
        LocalProcess process({ helper, { QStringLiteral("--http"), QStringLiteral("0") } }, 1);
        QSignalSpy ready(&process, &LocalProcess::ready);
        QSignalSpy lost(&process, &LocalProcess::lost);
        process.start();
        QTRY_COMPARE(ready.size(), 1);
        const wire::ReadyLine before = *process.readyLine();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(::kill(static_cast<pid_t>(before.pid), signal), 0);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 10000);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(lost.size(), 1);
        QVERIFY(isGone(before.pid));
        const wire::ReadyLine after = *process.readyLine();
        QVERIFY(after.pid != before.pid);
        QCOMPARE(after.token, before.token);
        QCOMPARE(after.websocket, before.websocket);
        QCOMPARE(process.restarts(), 1);
    }

    void aChildThatNeverStartsIsGivenUpWithItsOwnWords()
    {
        LocalProcess process({ helper, { QStringLiteral("--never-ready") } }, 1);
        QSignalSpy failed(&process, &LocalProcess::failed);
        process.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
        const auto error = failed.first().first().value<Error>();
        QVERIFY2(error.message.contains(QStringLiteral("port taken")), qPrintable(error.message));
    }

    void aMissingProgramIsGivenUp()
    {
        LocalProcess process({ QStringLiteral("/nonexistent/wirewise-server"), {} }, 1);
        QSignalSpy failed(&process, &LocalProcess::failed);
        process.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
    }

    void theDestructorEndsEvenADeafChild()
    {
        qint64 pid = 0;
        QElapsedTimer timer;
        {
            LocalProcess process({ helper, { QStringLiteral("--deaf") } }, 1);
            QSignalSpy ready(&process, &LocalProcess::ready);
            process.start();
            QTRY_COMPARE(ready.size(), 1);
            pid = process.readyLine()->pid;
            timer.start();
        }
        QVERIFY(timer.elapsed() < 3000);
        QVERIFY(isGone(pid));
    }

    void theChildDiesWithItsParent_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("ends with its stdin") << QStringLiteral("--plain");
        QTest::newRow("deaf to its stdin") << QStringLiteral("--deaf");
    }
    void theChildDiesWithItsParent()
    {
        QFETCH(QString, option);
        QProcess parent;
        parent.start(QStringLiteral(FAKE_PARENT), { helper, option });
        QVERIFY(parent.waitForStarted());
        QTRY_VERIFY(parent.canReadLine());
        const qint64 child = parent.readLine().trimmed().toLongLong();
        QVERIFY(child > 0);
        QVERIFY(!isGone(child));
        parent.kill();
        QVERIFY(parent.waitForFinished());
        QTRY_VERIFY(isGone(child));
    }
};

QTEST_GUILESS_MAIN(TestLocalProcess)
#include "tst_local_process.moc"

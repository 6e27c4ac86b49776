// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/grpc/grpc_status.h"

#include <QTest>

using namespace wirewise;
using demo::Retry;

class TestGrpcStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatMayBeTriedAgain_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("retry");
        QTest::addColumn<int>("tries");
        const QList<int> backoff { 4, 8, 10, 14 };
        const QList<int> bugs { 2, 13, 15 };
        for (int code = 0; code <= 16; ++code)
            QTest::addRow("%d", code) << code << (backoff.contains(code) || bugs.contains(code)) << (bugs.contains(code) ? 3 : 0);
        QTest::newRow("unknown 99") << 99 << true << 3;
        QTest::newRow("negative") << -1 << true << 3;
    }
    void knowsWhatMayBeTriedAgain()
    {
        QFETCH(int, code);
        QFETCH(bool, retry);
        QFETCH(int, tries);
        const demo::Closed closed = transports::closedByGrpcStatus(code, QStringLiteral("said"));
        QCOMPARE(closed.retry.when == Retry::When::Backoff, retry);
        QCOMPARE(closed.retry.tries, tries);
        QCOMPARE(closed.ended.code, code);
        QCOMPARE(closed.ended.reason, QStringLiteral("said"));
        QCOMPARE(closed.normal, code == 0);
        QVERIFY(closed.ended.text.endsWith(u'.'));
    }

    void aMessageTooLargeDoesNotPassWithTime()
    {
        const auto closed = transports::closedByGrpcStatus(8, QStringLiteral("Received message larger than max (5 vs. 4)"));
        QCOMPARE(closed.retry.when, Retry::When::Never);
    }
};

QTEST_GUILESS_MAIN(TestGrpcStatus)
#include "tst_grpc_status.moc"

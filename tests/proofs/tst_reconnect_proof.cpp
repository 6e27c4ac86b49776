// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/proof_bench.h"

using namespace wirewise;
using namespace wirewise::test;

std::vector<evidence::Proof> evidence::allProofs()
{
    return { reconnectProof() };
}

class TestReconnectProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // One lab for all, as for the whole row: what takes long goes on beside.
    void saysWhoComesBackByWhat()
    {
        struct Expected { const char* transport; const char* level; bool asWritten; double silence; };
        evidence::Lab lab(labSettings());
        for (const Expected& expected : { Expected { "websocket", "manual", true, 16 }, { "sse", "builtin", true, 26 },
                 { "grpc", "channel_only", false, 16 }, { "polling", "self_healing", false, 8 }, { "webhook", "sender_retries", false, 8 } }) {
            const Judged judged = judge(lab, "reconnect", expected.transport);
            QCOMPARE(judged.wrong, QString());
            QCOMPARE(judged.result.levels, QStringList { QString::fromLatin1(expected.level) });
            QCOMPARE(judged.claim(), expected.asWritten);
            QVERIFY(judged.note());
            QCOMPARE(judged.figure("cut_lost"), 0.0);
            QCOMPARE(judged.figure("restart_lost"), 0.0);
            QVERIFY(judged.figure("cut_recovery_ms") > 0 && judged.figure("cut_recovery_ms") < 7000);
            QVERIFY(judged.figure("restart_recovery_ms") > 0 && judged.figure("restart_recovery_ms") < 7000);
            QVERIFY(judged.figure("half_open_noticed_s") > 0 && judged.figure("half_open_noticed_s") <= expected.silence);
        }
    }
};

QTEST_GUILESS_MAIN(TestReconnectProof)
#include "tst_reconnect_proof.moc"

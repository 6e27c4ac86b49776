// SPDX-License-Identifier: GPL-3.0-or-later
// The guide for pack authors does what it says: its commands are run as they stand in it, one after the other.
#include "tests/support/cli_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace wirewise::tests;

namespace {

QStringList commandsOfTheGuide()
{
    QFile guide(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/help/en/packs.md"));
    if (!guide.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression block(QStringLiteral("^```sh\\n(.*?)^```"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList commands;
    for (auto it = block.globalMatch(QString::fromUtf8(guide.readAll())); it.hasNext();)
        commands += it.next().captured(1).split(u'\n', Qt::SkipEmptyParts);
    return commands;
}

} // namespace

class TestPackGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandDoes();
    void theSixthIsRanked();
    void itsCellsAreNotProvableHere();
    void theOrderOfTheRestStays();

private:
    QTemporaryDir m_folder;
    QStringList m_said; // by each command of the guide
};

// The folder of the source, as far as the guide wants it, and the programs on the path.
void TestPackGuide::initTestCase()
{
    QVERIFY(m_folder.isValid() && QDir::setCurrent(m_folder.path()));
    QVERIFY(QFile::link(QStringLiteral(WIREWISE_SOURCE_DIR "/resources"), QStringLiteral("resources")));
    const QStringList path { QStringLiteral("PATH=" WIREWISE_PROGRAM_DIR ":") + qEnvironmentVariable("PATH") };
    const QStringList commands = commandsOfTheGuide();
    QVERIFY(commands.size() >= 7);
    for (const QString& command : commands) {
        const Outcome outcome = start(QStringLiteral("/bin/sh"), { QStringLiteral("-c"), command }, path);
        QVERIFY2(outcome.exit == 0, qPrintable(command + u'\n' + outcome.out + outcome.err));
        m_said << outcome.out;
    }
}

void TestPackGuide::everyCommandDoes()
{
    const Outcome check = run(words("check-pack mine.toml --json"));
    QCOMPARE(check.exit, 0);
    for (const QJsonValue& fault : check.json().value(QLatin1String("faults")).toArray())
        QVERIFY2(fault[QLatin1String("severity")].toString() == QLatin1String("note"), qPrintable(fault[QLatin1String("message")].toString()));
    QVERIFY(m_said.filter(QStringLiteral("realtime-mqtt")).join(u' ').contains(QLatin1String("is good: 11 alternatives, 13 features")));
}

void TestPackGuide::theSixthIsRanked()
{
    const Outcome advice = run(words("advise --json --pack mine.toml direction=both_ways! peers=own_services! browser=none!"));
    QCOMPARE(advice.exit, 0);
    QVERIFY(advice.out.contains(QLatin1String("\"mqtt\"")));
    const Outcome matrix = run(words("compare mqtt --csv --pack mine.toml"));
    QCOMPARE(matrix.out.count(u'\n'), 14); // a head and all 13 cells
    QVERIFY(run(words("compare --csv --pack mine.toml")).out.section(u'\n', 0, 0).contains(QLatin1String("MQTT")));
}

void TestPackGuide::itsCellsAreNotProvableHere()
{
    const Outcome outcome = run(words("prove mqtt --json --pack mine.toml"));
    QCOMPARE(outcome.exit, 0);
    const QJsonArray proofs = outcome.json().value(QLatin1String("proofs")).toArray();
    QCOMPARE(proofs.size(), 13);
    for (const QJsonValue& proof : proofs) {
        QCOMPARE(proof[QLatin1String("verdict")].toString(), QStringLiteral("not-provable"));
        QVERIFY(proof[QLatin1String("text")].toString().startsWith(QLatin1String("Not provable here")));
    }
}

// Values are absolute: without the newcomer the ranking is what it was.
void TestPackGuide::theOrderOfTheRestStays()
{
    const auto ranking = [](const QStringList& more) {
        const Outcome outcome = run(words("advise --json direction=both_ways! browser=plain! freshness=instant") + more);
        QStringList order;
        const QJsonArray standings = outcome.json().value(QLatin1String("evaluation"))[QLatin1String("ranking")].toArray();
        for (const QJsonValue& each : standings)
            order << each[QLatin1String("id")].toString();
        order.removeAll(QStringLiteral("mqtt"));
        return order;
    };
    const QStringList before = ranking({});
    QVERIFY(before.size() > 2 && !before.first().isEmpty());
    QCOMPARE(ranking({ QStringLiteral("--pack"), QStringLiteral("mine.toml") }), before);
}

QTEST_GUILESS_MAIN(TestPackGuide)
#include "tst_pack_guide.moc"

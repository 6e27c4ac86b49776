// SPDX-License-Identifier: GPL-3.0-or-later
// Which answers findings speak for: the bundled file, and files that are wrong.
#include "core/advisor/pack/pack_loader.h"
#include "core/probe/offers.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::probe;

namespace {

Finding found(const char* name)
{
    const QString text = QString::fromLatin1(name);
    const QString result = text.section(u':', 1);
    return { text.section(u':', 0, 0), result == QLatin1String("not_conclusive") ? QString() : result, QStringLiteral("text"), {}, 0 };
}

} // namespace

class TestProbeOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pack = advisor::loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml")).pack;
        QVERIFY(m_pack);
        const auto rules = bundledOfferRules();
        QVERIFY2(rules.ok(), qPrintable(rules.ok() ? QString() : rules.error().text()));
        m_rules = *rules;
    }

    void everyRuleIsOfTheBundledPack()
    {
        for (const OfferRule& rule : m_rules) {
            QList<Finding> all;
            for (const QString& name : rule.any.mid(0, 1) + rule.all)
                all << found(name.toLatin1().constData());
            const QList<Offer> offers = offersFor({ rule }, *m_pack, all);
            QCOMPARE(offers.size(), 1);
            QCOMPARE(offers.first().option, rule.option);
            QVERIFY(offers.first().evidence.english().contains(rule.because));
        }
    }

    void bundled_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("option");
        const auto row = [](const char* name, std::initializer_list<const char*> names, const char* option) {
            QStringList list;
            for (const char* each : names)
                list << QString::fromLatin1(each);
            QTest::newRow(name) << list << QString::fromLatin1(option);
        };
        row("nothing found", {}, "");
        row("nothing conclusive", { "upgrade:not_conclusive", "idle_cut:not_conclusive" }, "");
        row("no Upgrade", { "upgrade:stripped", "idle_cut:not_cut" }, "locked");
        row("no Upgrade wins over an idle cut", { "idle_cut:cut", "upgrade:swallowed" }, "locked");
        row("an idle cut", { "upgrade:passed", "idle_cut:cut" }, "internet");
        row("in the way of nothing", { "upgrade:passed", "http2_prior_knowledge:passed", "http2_alpn:not_conclusive", "sse_first_event:passed",
            "idle_cut:not_cut", "lifetime:not_cut" }, "own");
        row("clean as far as it was seen", { "upgrade:passed", "idle_cut:not_cut" }, "");
    }
    void bundled()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, option);
        QList<Finding> findings;
        for (const QString& name : names)
            findings << found(name.toLatin1().constData());
        const QList<Offer> offers = offersFor(m_rules, *m_pack, findings);
        QCOMPARE(offers.isEmpty() ? QString() : offers.first().option.value(), option);
        QVERIFY(offers.size() <= 1);
    }

    void takingOneKeepsTheImportance()
    {
        const Offer offer = offersFor(m_rules, *m_pack, { found("upgrade:stripped") }).first();
        advisor::Answers answers { { offer.question, { advisor::Answer::State::Chosen, advisor::OptionId(QStringLiteral("own")), advisor::Importance::Must } } };
        advisor::Answer answer = taken(answers, *m_pack, offer).value(offer.question);
        QCOMPARE(answer.importance, advisor::Importance::Must);
        QCOMPARE(answer.option, offer.option);
        answers[offer.question] = { advisor::Answer::State::DontKnow, {}, advisor::Importance::Nice };
        answer = taken(answers, *m_pack, offer).value(offer.question);
        QCOMPARE(answer.importance, advisor::Importance::Should);
        QCOMPARE(answer.state, advisor::Answer::State::Chosen);
    }

    void whatAnotherPackDoesNotHaveIsNotOffered()
    {
        OfferRule rule = m_rules.front();
        rule.question = advisor::QuestionId(QStringLiteral("alpha"));
        QVERIFY(offersFor({ rule }, *m_pack, { found("upgrade:stripped") }).isEmpty());
        rule = m_rules.front();
        rule.option = advisor::OptionId(QStringLiteral("alpha"));
        QVERIFY(offersFor({ rule }, *m_pack, { found("upgrade:stripped") }).isEmpty());
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("message");
        const QByteArray head = "[[offer]]\nquestion = \"a\"\noption = \"b\"\nbecause = \"c\"\n";
        QTest::newRow("misspelt finding") << head + "any = [\"upgrade:striped\"]" << "did you mean 'upgrade:stripped'";
        QTest::newRow("not conclusive is no finding") << head + "any = [\"upgrade:not_conclusive\"]" << "no experiment finds";
        QTest::newRow("neither") << head << "expected either 'any' or 'all'";
        QTest::newRow("both") << head + "any = [\"upgrade:passed\"]\nall = [\"upgrade:passed\"]" << "expected either 'any' or 'all'";
        QTest::newRow("unknown key") << head + "any = [\"upgrade:passed\"]\nsome = 1" << "some";
        QTest::newRow("no offers") << QByteArray() << "offer";
        QTest::newRow("no TOML") << QByteArray("[[") << "";
    }
    void faults()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, message);
        const auto read = readOfferRules(toml);
        QVERIFY(std::holds_alternative<std::vector<TomlFault>>(read));
        QVERIFY2(std::get<std::vector<TomlFault>>(read).front().message.contains(message),
            qPrintable(std::get<std::vector<TomlFault>>(read).front().message));
    }

private:
    std::shared_ptr<const advisor::Pack> m_pack;
    std::vector<OfferRule> m_rules;
};

QTEST_APPLESS_MAIN(TestProbeOffers)
#include "tst_probe_offers.moc"

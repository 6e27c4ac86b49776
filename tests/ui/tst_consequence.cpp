// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pack.h"
#include "ui/models/consequence.h"
#include "ui/models/decision.h"

#include <QSignalSpy>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;
using Said = QList<std::pair<QString, QString>>;

class TestConsequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<Said>("before");
        QTest::addColumn<Said>("after");
        QTest::addColumn<QString>("words");
        const auto s = [](const char* text) { return QString::fromUtf8(text); };
        const auto both = std::pair { s("direction"), s("both_ways!") };
        const auto plain = std::pair { s("browser"), s("plain!") };
        const auto locked = std::pair { s("network"), s("locked!") };
        QTest::newRow("the first answer")
            << Said {} << Said { both }
            << s("“Both sides”: WebSockets and gRPC tie, SSE, Polling and 4 more are excluded");
        QTest::newRow("another leader")
            << Said { both, plain } << Said { both, plain, locked }
            << s("“Plain HTTP only”: WS + polling now leads, WebSockets is excluded");
        QTest::newRow("taken back") << Said { both, plain, locked } << Said { both, plain }
                                    << s("“Plain HTTP only” taken back: WebSockets now leads");
        QTest::newRow("importance") << Said { both, plain, locked }
                                    << Said { both, plain, { s("network"), s("locked+") } }
                                    << s("“Plain HTTP only” is now a should: WebSockets now leads");
        QTest::newRow("not sure")
            << Said { both, plain } << Said { both, plain, { s("network"), s("?") } }
            << s("“Which networks must it cross?” stays open: WebSockets still leads, the order stays");
        QTest::newRow("don't care")
            << Said { both, plain } << Said { both, plain, { s("network"), s("*") } }
            << s("“Which networks must it cross?” does not count: WebSockets still leads, the order stays");
        QTest::newRow("nothing left")
            << Said { both } << Said {} << s("“Both sides” taken back: nothing to rank");
        QTest::newRow("a dead end") << Said { both, plain }
                                    << Said { both, plain, { s("payload"), s("typed!") } }
                                    << s("“Typed messages”: nothing fits every must now");
        QTest::newRow("several")
            << Said {} << Said { both, plain }
            << s("2 answers changed: WebSockets leads, SSE, gRPC and 5 more are excluded");
        QTest::newRow("no change") << Said { both } << Said { both } << QString();
    }

    void words()
    {
        QFETCH(Said, before);
        QFETCH(Said, after);
        QFETCH(QString, words);
        QCOMPARE(consequenceWords(*m_pack, of(before), of(after)), words);
    }

    void theOtherReadingIsNamed()
    {
        const advisor::Answers given = answers(*m_pack, { { "direction", "both_ways!" } });
        const Outcome assessed { given, m_engine.evaluate(given, advisor::Reading::Assessed) };
        const Outcome written { given, m_engine.evaluate(given, advisor::Reading::AsWritten) };
        QVERIFY(consequenceWords(*m_pack, assessed, written).startsWith(QStringLiteral("Read as written: ")));
        QVERIFY(
            consequenceWords(*m_pack, written, assessed).startsWith(QStringLiteral("Read as assessed: ")));
    }

    void undoAndRedoTellToo()
    {
        Decision decision(m_pack);
        Consequence consequence(decision);
        QStringList told;
        connect(&consequence, &Consequence::told, this, [&told](const QString& text) { told.append(text); });
        decision.choose(question("direction"), option("both_ways"));
        decision.undoStack().undo();
        decision.undoStack().redo();
        QCOMPARE(told.size(), 3);
        QCOMPARE(told.at(1), QStringLiteral("“Both sides” taken back: nothing to rank"));
        QCOMPARE(told.at(0), told.at(2));
        decision.load({}); // a new document is no consequence of anything
        QVERIFY(told.last().isEmpty());
    }

    // Whatever changes, something is said, in one line.
    void everyScenarioToEveryOther()
    {
        for (const advisor::Scenario& from : m_pack->scenarios) {
            for (const advisor::Scenario& to : m_pack->scenarios) {
                const QString words = consequenceWords(*m_pack, outcome(advisor::answersOf(*m_pack, from)),
                    outcome(advisor::answersOf(*m_pack, to)));
                QCOMPARE(
                    words.isEmpty(), advisor::answersOf(*m_pack, from) == advisor::answersOf(*m_pack, to));
                QVERIFY(!words.contains(QLatin1Char('\n')) && !words.contains(QLatin1Char('%')));
            }
        }
    }

private:
    Outcome outcome(const advisor::Answers& given) const { return { given, m_engine.evaluate(given) }; }
    Outcome of(const Said& said) const
    {
        advisor::Answers made;
        for (const auto& [asked, text] : said) {
            const advisor::QuestionId id(asked);
            made.insert(id, *advisor::parseAnswer(*m_pack, id, text));
        }
        return outcome(made);
    }

    std::shared_ptr<const advisor::Pack> m_pack = productPack();
    advisor::Engine m_engine { m_pack };
};

QTEST_MAIN(TestConsequence)
#include "tst_consequence.moc"

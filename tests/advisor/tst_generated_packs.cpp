// SPDX-License-Identifier: GPL-3.0-or-later
// P15 of engine.md section 2, and the other properties on packs nobody wrote: whatever the pack says, the
// engine is right about it, and no id of the real one is known to the code.
#include "tests/advisor/answer_sets.h"
#include "tests/advisor/evaluation_agreement.h"
#include "tests/advisor/pack_generator.h"
#include "tests/advisor/pack_toml.h"
#include "tests/advisor/packs.h"

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

constexpr int packs = 50;
constexpr Reading readings[] = { Reading::Assessed, Reading::AsWritten };

} // namespace

class TestGeneratedPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_reference = referencePack();
        for (int seed = 1; seed <= packs; ++seed)
            m_packs.push_back(loadedFrom(generatedToml(*m_reference, quint64(seed))));
    }

    void theReferencePackSurvivesBeingWrittenAndRead()
    {
        const std::shared_ptr<const Pack> copy = reloaded(*m_reference);
        Random random(1);
        for (int i = 0; i < 200; ++i) {
            const Answers answers = randomAnswers(*copy, random);
            const QString text
                = disagreement(evaluatePlainly(*m_reference, answers), Engine(copy).evaluate(answers));
            QVERIFY2(text.isEmpty(), qPrintable(toText(answers) + u'\n' + text));
        }
    }

    void theyDifferAndHoldNoIdOfTheReference()
    {
        QSet<QString> known;
        for (const Alternative& alternative : m_reference->alternatives)
            known << alternative.id.value();
        QSet<size_t> sizes;
        for (const auto& pack : m_packs) {
            QCOMPARE(pack->features.size(), size_t(14));
            QCOMPARE(pack->questions.size(), size_t(14));
            sizes << pack->alternatives.size();
            for (const Alternative& alternative : pack->alternatives)
                QVERIFY(!known.contains(alternative.id.value()));
        }
        QVERIFY(sizes.size() >= 4);
    }

    void twoEvaluationsAgree()
    {
        std::map<QString, int> seen;
        for (const auto& pack : m_packs) {
            const Engine engine(pack);
            const EvaluationTables tables(*pack);
            Random random(2);
            for (int i = 0; i < 200; ++i) {
                const Answers answers = randomAnswers(*pack, random);
                for (const Reading reading : readings) {
                    const PlainEvaluation plain = evaluatePlainly(*pack, answers, reading);
                    ++seen[plain.status];
                    QString text = disagreement(
                        *pack, plain, tables, tables.evaluate(tables.toPlain(answers), reading), reading);
                    if (text.isEmpty())
                        text = disagreement(plain, engine.evaluate(answers, reading));
                    QVERIFY2(text.isEmpty(), qPrintable(pack->title + u' ' + toText(answers) + u'\n' + text));
                }
            }
        }
        for (const auto& [status, times] : seen)
            qInfo("%s: %d", qPrintable(status), times);
        QCOMPARE(seen.size(), size_t(5));
    }

private:
    std::shared_ptr<const Pack> m_reference;
    std::vector<std::shared_ptr<const Pack>> m_packs;
};

QTEST_GUILESS_MAIN(TestGeneratedPacks)
#include "tst_generated_packs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The engine against two reference implementations: 1,000 vectors, integer for integer. The complete examples
// are tst_advice.cpp's.
#include "core/advisor/evaluation.h"
#include "core/advisor/evaluation_tables.h"
#include "tests/advisor/packs.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

Answers answersFrom(const Pack& pack, const QJsonObject& object)
{
    Answers answers;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Result<Answer> answer = parseAnswer(pack, QuestionId(it.key()), it.value().toString());
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text()));
        answers.insert(QuestionId(it.key()), *answer);
    }
    return answers;
}

// Clauses as sorted text, so that their order in the file does not matter.
QStringList clausesOf(const QJsonArray& vetoes)
{
    QStringList clauses;
    for (const QJsonValue& veto : vetoes) {
        QStringList questions;
        for (const QJsonValue& question :
            veto.isArray() ? veto.toArray() : veto.toObject()[QStringLiteral("questions")].toArray())
            questions << question.toString();
        clauses << questions.join(u'+');
    }
    clauses.sort();
    return clauses;
}

} // namespace

class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesLikeTheReference()
    {
        QCOMPARE(referencePack()->sha256,
            QStringLiteral("5d12ea76892fef993d1e7d2b72c95936c38f048ee28b4dfc3cd05ea51da16af9"));
    }

    void agreesWithEveryVector()
    {
        const Engine engine(referencePack());
        int seen = 0;
        for (const QByteArray& line : dataFile(QStringLiteral("vectors.jsonl")).split('\n')) {
            if (line.isEmpty())
                continue;
            ++seen;
            const QJsonObject expected = QJsonDocument::fromJson(line).object();
            const Answers answers
                = answersFrom(engine.pack(), expected[QStringLiteral("answers")].toObject());
            const QJsonObject got = toJson(engine.pack(), engine.evaluate(answers));
            for (const char16_t* key : { u"status", u"winner", u"co_winners", u"max_score" })
                QVERIFY2(got[QStringView(key)] == expected[QStringView(key)], line.constData());
            QJsonArray order;
            for (const QJsonValue& row : got[QStringLiteral("ranking")].toArray()) {
                const QString id = row[QStringLiteral("id")].toString();
                order << id;
                QVERIFY2(
                    row[QStringLiteral("score")] == expected[QStringLiteral("score")][id], line.constData());
                QCOMPARE(clausesOf(row[QStringLiteral("vetoes")].toArray()),
                    clausesOf(expected[QStringLiteral("vetoed")][id].toArray()));
            }
            QVERIFY2(order == expected[QStringLiteral("order")].toArray(), line.constData());
        }
        QCOMPARE(seen, 1000);
    }

    void tablesAgreeWithTheRichEvaluation()
    {
        const std::shared_ptr<const Pack> pack = referencePack();
        const Engine engine(pack);
        const EvaluationTables tables(*pack);
        for (const QByteArray& line : dataFile(QStringLiteral("vectors.jsonl")).split('\n').mid(0, 300)) {
            const Answers answers = answersFrom(
                *pack, QJsonDocument::fromJson(line).object()[QStringLiteral("answers")].toObject());
            for (const Reading reading : { Reading::Assessed, Reading::AsWritten }) {
                const PlainResult plain = tables.evaluate(tables.toPlain(answers), reading);
                const Evaluation rich = engine.evaluate(answers, reading);
                const int headline = tables.headline(plain, reading);
                QCOMPARE(headline, rich.winner ? pack->indexOf(*rich.winner) : -1);
                for (const Standing& standing : rich.ranking) {
                    const int index = pack->indexOf(standing.alternative);
                    QCOMPARE((plain.excluded >> index & 1u) == 0, standing.qualifies);
                    QCOMPARE(plain.score[size_t(index)], standing.score);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/told.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace wirewise;

namespace {

QString shouted(const QString& word)
{
    return word.toUpper();
}

Told nested()
{
    return sentences({ Told("%1 of %2 came %3.").with(3, 2.5, Told("after %1 s").with(fixed(1, 1))), Told(),
        Told("It died at: %1.").with(listed({ Told("a"), Told("b (%1)").with(QStringLiteral("x")), Told("c") })) });
}

} // namespace

class TestTold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsFilledInEnglish() { QCOMPARE(nested().english(), QStringLiteral("3 of 2.5 came after 1.0 s. It died at: a, b (x), c.")); }

    void everyWordIsSaidByTheReader()
    {
        QCOMPARE(nested().in(shouted), QStringLiteral("3 OF 2.5 CAME AFTER 1.0 S. IT DIED AT: A, B (X), C."));
        QCOMPARE(Told("%1 in %2").with(1, 2).in([](const QString& word) { return word == QLatin1String("%1 in %2") ? QStringLiteral("%2: %1") : word; }),
            QStringLiteral("2: 1"));
    }

    void whatIsFilledInIsNoTemplate()
    {
        QCOMPARE(Told("%1 and %2").with(QStringLiteral("%2"), QStringLiteral("100 %")).english(), QStringLiteral("%2 and 100 %"));
        QCOMPARE(Told(QStringLiteral("50 %1")).english(), QStringLiteral("50 %1"));
        QCOMPARE(Told("%1|%2").with(QString(), 1).english(), QStringLiteral("|1"));
        QVERIFY(Told().isEmpty());
        QVERIFY(sentences({}).isEmpty());
    }

    void itTravelsAsJson()
    {
        const QByteArray bytes = QJsonDocument(QJsonArray { nested().json() }).toJson();
        const QJsonValue read = QJsonDocument::fromJson(bytes).array().first();
        QCOMPARE(Told::fromJson(read, nested().english()), nested());
        QCOMPARE(Told("bare").json(), QJsonValue(QStringLiteral("bare")));
    }

    void whatDoesNotSayTheTextIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("[]");
        QTest::newRow("another text") << QByteArray(R"([["It met %1.", "2"]])");
        QTest::newRow("too few arguments") << QByteArray(R"([["It lost %1."]])");
        QTest::newRow("of another kind") << QByteArray(R"([{"It lost 2.": 1}])");
        QTest::newRow("empty lists") << QByteArray("[[[[]]]]");
        QTest::newRow("numbers") << QByteArray(R"([["It lost %1.", 2]])");
    }
    void whatDoesNotSayTheTextIsPassedOver()
    {
        QFETCH(QByteArray, json);
        const QString text = QStringLiteral("It lost 2.");
        QCOMPARE(Told::fromJson(QJsonDocument::fromJson(json).array().first(), text), Told(text));
    }

    // A template that doubles what it is given, so often that nobody could hold it.
    void aFileCannotMakeItGrow()
    {
        QJsonValue value = QStringLiteral("0123456789");
        for (int i = 0; i < 60; ++i)
            value = QJsonArray { QStringLiteral("%1%1%1%1"), value };
        QCOMPARE(Told::fromJson(value, QStringLiteral("x")), Told(QStringLiteral("x")));
    }
};

QTEST_APPLESS_MAIN(TestTold)
#include "tst_told.moc"

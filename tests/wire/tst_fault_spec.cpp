// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/wire/fault_spec.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace wirewise;
using namespace wirewise::wire;
using namespace std::chrono_literals;

class TestFaultSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsWhole()
    {
        QSet<QString> ids;
        bool middleboxes = false;
        for (const FaultKind& kind : faultCatalogue()) {
            ids << QString::fromLatin1(kind.id);
            QVERIFY2(kind.middlebox || !middleboxes, kind.id); // dials first
            middleboxes = kind.middlebox;
            QVERIFY2(*kind.title && QByteArray(kind.sentence).endsWith('.'), kind.id);
            QCOMPARE(faultKind(QString::fromLatin1(kind.id)), &kind);
            for (const FaultParameter& parameter : kind.parameters) {
                QVERIFY2(parameter.least <= parameter.standard && parameter.standard <= parameter.most, kind.id);
                // Text cannot name it otherwise: see the header.
                QVERIFY2(qstrcmp(parameter.id, "after") != 0 || &parameter == kind.parameters.data(), kind.id);
                QVERIFY2(qstrcmp(parameter.id, "share") != 0 && qstrcmp(parameter.id, "for") != 0, kind.id);
            }
        }
        QCOMPARE(ids.size(), 19);
        QVERIFY(!faultKind(u"nothing"));
        QVERIFY(!faultKind(u""));
    }

    void readsTheExamples()
    {
        FaultSpec fault = standardFault(u"latency");
        fault.values[QStringLiteral("jitter")] = 50;
        QCOMPARE(*parseFault(u"latency:200,jitter=50"), fault);
        fault = standardFault(u"reset");
        fault.after = 2s;
        QCOMPARE(*parseFault(u"reset,after=2s"), fault);
        fault.values[QStringLiteral("after")] = 500;
        QCOMPARE(*parseFault(u"reset:500,after=2s"), fault);
        QCOMPARE(*parseFault(u"buffer:16384"), standardFault(u"buffer"));
        fault = standardFault(u"half_open");
        fault.after = 3s;
        fault.during = 4s;
        QCOMPARE(*parseFault(u" half_open, after=3s ,for=4000"), fault);
        fault = standardFault(u"status");
        fault.share = 0.3;
        QCOMPARE(*parseFault(u"status:503,share=0.3"), fault);
        QCOMPARE(parseFault(u"timeout,down")->direction, FaultSpec::Direction::Down);
        QCOMPARE(parseFault(u"down")->kind, QStringLiteral("down"));
    }

    void timesTakeUnits()
    {
        QCOMPARE(parseFault(u"latency:2s")->value("delay"), 2000);
        QCOMPARE(parseFault(u"latency:1500us")->value("delay"), 1.5);
        QCOMPARE(parseFault(u"slicer,pause=2ms")->value("pause"), 2000);
        QCOMPARE(parseFault(u"slicer,pause=7")->value("pause"), 7);
        QCOMPARE(parseFault(u"slicer,pause=7µs")->value("pause"), 7);
        QCOMPARE(parseFault(u"status,retry_after=2000ms")->value("retry_after"), 2);
    }

    void saysOnlyWhatDiffers()
    {
        for (const FaultKind& kind : faultCatalogue())
            QCOMPARE(toText(standardFault(QString::fromLatin1(kind.id))), QString::fromLatin1(kind.id));
        for (const QString& text : { QStringLiteral("latency:250,jitter=50,up,share=0.5,after=2s,for=1500ms"), QStringLiteral("reset:500,after=2s"),
                 QStringLiteral("bandwidth:0.5"), QStringLiteral("limit_data:1000000000"), QStringLiteral("status,retry_after=2") })
            QCOMPARE(toText(*parseFault(text)), text);
    }

    // Any fault of any kind comes back from text and from JSON as it went.
    void comesBackAsItWent()
    {
        Random random(7);
        const auto below = [&random](int n) { return static_cast<int>(random.unit() * n); };
        for (int i = 0; i < 4000; ++i) {
            const auto kinds = faultCatalogue();
            const FaultKind& kind = kinds[static_cast<size_t>(i) % kinds.size()];
            FaultSpec fault = standardFault(QString::fromLatin1(kind.id));
            for (const FaultParameter& parameter : kind.parameters) {
                double value = parameter.least + random.unit() * (parameter.most - parameter.least);
                if (qstrcmp(parameter.unit, "B") == 0 || *parameter.unit == 0 || below(2))
                    value = std::ceil(value);
                fault.values[QString::fromLatin1(parameter.id)] = value;
            }
            fault.direction = kind.directed ? static_cast<FaultSpec::Direction>(below(3)) : FaultSpec::Direction::Both;
            fault.share = below(2) ? 1 : 1 - random.unit();
            fault.after = std::chrono::milliseconds(below(2) * below(100'000));
            fault.during = std::chrono::milliseconds(below(2) * below(100'000));
            const auto text = parseFault(toText(fault));
            QVERIFY2(text, qPrintable(text ? QString() : text.error().message));
            QCOMPARE(*text, fault);
            const auto json = faultFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(fault)).toJson()).object());
            QVERIFY2(json, qPrintable(json ? QString() : json.error().message));
            QCOMPARE(*json, fault);
        }
    }

    void saysWhatWasExpected_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* text, const char* says) { QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << QString::fromUtf8(says); };
        row("", "unknown fault ''; expected one of latency, bandwidth,");
        row("latncy:200", "unknown fault 'latncy', did you mean 'latency'?; expected one of");
        row("halfopen", "did you mean 'half_open'?");
        row("Latency", "did you mean 'latency'?");
        row("latency:x", "delay 'x': expected a number from 0 to 60000 ms");
        row("latency:", "delay '': expected a number");
        row("latency:-1", "expected a number from 0");
        row("latency:nan", "expected a number");
        row("latency:inf", "expected a number");
        row("latency:61s", "delay '61s': expected a number from 0 to 60000 ms");
        row("latency:5m", "expected a number");
        row("bandwidth:5s", "rate '5s': expected a number from 0.1 to 1000000 KB/s");
        row("limit_data:1.5", "bytes '1.5': expected a whole number from 1 to 1000000000 B");
        row("status:200", "code '200': expected a whole number from 300 to 599");
        row("latency,jiter=5", "'jiter' is nothing latency knows, did you mean 'jitter'?; expected delay=, jitter=, share=, after=, for=, up, down");
        row("latency,jitter", "'jitter' is nothing latency knows, did you mean 'jitter'?; expected delay=");
        row("latency,", "'' is nothing latency knows; expected");
        row("latency:1,delay=2", "delay is said twice");
        row("latency,up,down", "the direction is said twice");
        row("latency,share=1,share=1", "share is said twice");
        row("reset:5,after=1,after=2", "after is said twice");
        row("down,down", "down has no direction; expected neither up nor down");
        row("down:5", "down takes no value, not '5'");
        row("reset,share=0", "share '0': expected a number above 0, at most 1");
        row("reset,share=1.1", "at most 1");
        row("reset,share=1s", "at most 1");
        row("reset,share=nan", "at most 1");
        row("reset,after=soon", "after 'soon': expected whole milliseconds from 0 to 24 hours, such as 500, 500ms or 2s");
        row("reset,for=-1s", "for '-1s': expected whole milliseconds");
        row("reset,for=1us", "expected whole milliseconds");
        row("reset,after=90000s", "24 hours");
    }
    void saysWhatWasExpected()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto fault = parseFault(text);
        QVERIFY(!fault);
        QCOMPARE(fault.error().kind, Error::Kind::Input);
        QVERIFY2(fault.error().message.contains(says), qPrintable(fault.error().message));
        QVERIFY2(fault.error().message.contains(QLatin1String("expected")) || fault.error().message.contains(QLatin1String("no value")),
            qPrintable(fault.error().message));
    }

    void jsonIsCheckedAlike_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* json, const char* says) { QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(says); };
        row("{}", "unknown fault ''");
        row(R"({"kind":"latncy"})", "did you mean 'latency'?");
        row(R"({"kind":"latency","values":{"dely":1}})", "'dely' is no value of latency, did you mean 'delay'?; expected delay, jitter");
        row(R"({"kind":"latency","values":{"delay":"1"}})", "delay '\"1\"': expected a number");
        row(R"({"kind":"latency","values":{"delay":-1}})", "expected a number from 0");
        row(R"({"kind":"latency","values":{"after":1}})", "'after' is no value of latency");
        row(R"({"kind":"latency","values":{"share":1}})", "'share' is no value of latency");
        row(R"({"kind":"reset","values":{"after":true}})", "after '?': expected a number");
        row(R"({"kind":"latency","values":[1]})", "values: expected an object");
        row(R"({"kind":"latency","direction":"left"})", "direction: expected \"up\" or \"down\"");
        row(R"({"kind":"reset","direction":"up"})", "no direction");
        row(R"({"kind":"reset","share":2})", "at most 1");
        row(R"({"kind":"reset","after_ms":-2})", "expected whole milliseconds");
        row(R"({"kind":"reset","after":2})", "'after' is unknown, did you mean 'after_ms'?");
    }
    void jsonIsCheckedAlike()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto fault = faultFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!fault);
        QVERIFY2(fault.error().message.contains(says), qPrintable(fault.error().message));
    }
};

QTEST_APPLESS_MAIN(TestFaultSpec)
#include "tst_fault_spec.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Places, kinds and limits of toml_reader; fields that are missing, wrong or unknown.
#include "core/base/regular_file.h"
#include "core/base/toml_fields.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QtTest>

using namespace wirewise;

namespace {

QString text(TomlPosition at)
{
    return QStringLiteral("%1:%2").arg(at.line).arg(at.column);
}

QString faultOf(const QByteArray& bytes, const TomlLimits& limits = {})
{
    const auto read = readToml(bytes, limits);
    const auto* faults = std::get_if<std::vector<TomlFault>>(&read);
    return faults ? QString(text(faults->front().at) + u' ' + faults->front().message) : QString();
}

TomlNode good(const QByteArray& bytes)
{
    auto read = readToml(bytes);
    if (auto* node = std::get_if<TomlNode>(&read))
        return std::move(*node);
    qFatal("not read: %s", bytes.constData());
    return {};
}

const char* const sample = "# x\n"
                           "name = \"é\\u0041\"\n"
                           "list = [ 1, \"two\", true,\n"
                           "  { deep = -3 } ]\n"
                           "\n"
                           "[table.inner]\n"
                           "when = 2026-11-23\n"
                           "half = 0.5\n"
                           "[[row]]\n"
                           "id = 'a'\n"
                           "[[row]]\n"
                           "id = \"\"\"b\n\"\"\"\n";

} // namespace

class TestTomlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNodeKnowsItsPlace()
    {
        const TomlNode root = good(sample);
        QCOMPARE(text(root.find(u"name")->keyAt), QStringLiteral("2:1"));
        QCOMPARE(text(root.find(u"name")->value.at), QStringLiteral("2:8"));
        QCOMPARE(root.find(u"name")->value.text, QStringLiteral("éA"));
        const TomlNode& list = root.find(u"list")->value;
        QCOMPARE(text(list.items[1].at), QStringLiteral("3:13"));
        QCOMPARE(text(list.items[3].at), QStringLiteral("4:3"));
        QCOMPARE(text(list.items[3].find(u"deep")->keyAt), QStringLiteral("4:5"));
        QCOMPARE(list.items[3].find(u"deep")->value.integer, -3);
        QCOMPARE(text(root.find(u"table")->value.find(u"inner")->value.at), QStringLiteral("6:1"));
        QCOMPARE(text(root.find(u"row")->value.items[1].at), QStringLiteral("11:1"));
        QCOMPARE(root.find(u"nosuch"), static_cast<const TomlMember*>(nullptr));
    }

    void columnsCountCharactersNotBytes()
    {
        const TomlNode root = good("a = { b = \"→→→\", c = 1 }\n");
        QCOMPARE(text(root.find(u"a")->value.find(u"c")->keyAt), QStringLiteral("1:18"));
        QVERIFY(faultOf("a = { b = \"→→→\", c = ? }\n").startsWith(QStringLiteral("1:22 not TOML: ")));
    }

    void membersComeInFileOrder()
    {
        QStringList keys;
        for (const TomlMember& member : good("zeta = 1\nalpha = 2\nmid = 3\n").members)
            keys << member.key;
        QCOMPARE(keys.join(u' '), QStringLiteral("zeta alpha mid"));
    }

    void kindsAreTold()
    {
        const TomlNode root = good(sample);
        const TomlNode& inner = root.find(u"table")->value.find(u"inner")->value;
        QCOMPARE(inner.find(u"when")->value.kind, TomlNode::Kind::DateTime);
        QCOMPARE(inner.find(u"half")->value.kind, TomlNode::Kind::Float);
        QCOMPARE(inner.find(u"half")->value.text, QStringLiteral("0.5"));
    }

    void cutAtEveryByteItNeverFalls()
    {
        const QByteArray whole(sample);
        for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
            const auto read = readToml(whole.left(cut));
            if (const auto* faults = std::get_if<std::vector<TomlFault>>(&read))
                QVERIFY(!faults->empty() && faults->front().at.line >= 1 && faults->front().at.column >= 1);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const QByteArray& bytes, const char* fault) {
            QTest::newRow(name) << bytes << QString::fromUtf8(fault);
        };
        row("NUL", QByteArray("a = 1\nb\0 = 2\n", 13), "2:2 a NUL byte");
        row("no UTF-8", "a = 1\nb = \"\xff\"\n", "2:6 a byte that is not UTF-8");
        row("cut UTF-8", "b = \"\xe2\x86", "1:6 a byte that is not UTF-8");
        row("overlong", "b = \"\xc0\xaf\"\n", "1:6 a byte that is not UTF-8");
        row("surrogate", "b = \"\xed\xa0\x80\"\n", "1:6 a byte that is not UTF-8");
        row("escaped surrogate", "b = \"\\ud800\"\n", "1:");
        row("escaped NUL", "b = \"\\u0000\"\n", "1:5 text with a NUL character");
        row("doubled key", "a = 1\na = 2\n", "2:");
        row("doubled table", "[a]\n[b]\n[a]\n", "3:");
        row("number", "a = [ 9007199254740992, -9007199254740993 ]\n",
            "1:25 number -9007199254740993 is outside -2^53 to 2^53");
        row("huge number", "a = 99999999999999999999\n", "1:");
        row("brackets", QByteArray("a = ") + QByteArray(100000, '[') + QByteArray(100000, ']'),
            "1:69 nested deeper than 64 levels");
        row("braces", QByteArray("a = ") + QByteArray("{ a = ").repeated(1000),
            "1:389 nested deeper than 64 levels");
        row("dots", QByteArray("a.").repeated(200000) + "a = 1\n", "1:130 nested deeper than 64 levels");
        row("dotted header", "[" + QByteArray("a.").repeated(200000) + "a]\n",
            "1:131 nested deeper than 64 levels");
        row("depth by both",
            "[" + QByteArray("a.").repeated(60) + "a]\n" + QByteArray("b.").repeated(60) + "b = 1\n", "2:");
        row("entries", QByteArray("a = [\n") + QByteArray("1,\n").repeated(20001) + "]\n",
            "20000:2 more than 20000 entries");
        row("tables", QByteArray("[[a]]\n").repeated(20001), "10001:1 more than 20000 entries");
        row("long text", "a = \"" + QByteArray(64 * 1024 + 1, 'x') + "\"\n",
            "1:5 text of 65537 bytes, expected at most 65536");
        row("long key", QByteArray(64 * 1024 + 1, 'x') + " = 1\n", "1:1 text of 65537 bytes");
        row("long file", QByteArray(8 * 1024 * 1024 + 1, '\n'),
            "1:1 file of 8388609 bytes, expected at most 8388608");
        row("not closed", "a = \"x\nb = 1\n", "1:");
        row("html", "<html>\n", "1:1 not TOML: ");
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, fault);
        QElapsedTimer clock;
        clock.start();
        const QString got = faultOf(bytes);
        QVERIFY2(got.startsWith(fault), qPrintable(got.left(200)));
        QVERIFY(clock.elapsed() < 2000);
    }

    void bracketsInTextAndCommentsDoNotCount()
    {
        const QByteArray brackets(200, '[');
        QCOMPARE(faultOf("# " + brackets + "\na = \"" + brackets + "\"\nb = '''" + brackets
                     + "\n'''\nc = \"\\\"" + brackets + "\"\n"),
            QString());
        QCOMPARE(faultOf("a = \"x\\\\\" # " + brackets + "\n"), QString());
        QCOMPARE(faultOf(QByteArray("\xef\xbb\xbf") + "a = 1\n"), QString()); // a byte order mark is allowed
    }

    void fieldsCollectEverythingThatIsWrong()
    {
        const TomlNode root = good(
            "count = 11\nname = 3\nflag = \"no\"\nwords = [\"a\", 2, \"a\"]\nx-mine = 1\nnmae = \"typo\"\n");
        TomlFaults faults;
        TomlFields fields(root, QStringLiteral("thing"), faults);
        QVERIFY(!fields.integer(u"count", 0, 10));
        QCOMPARE(fields.text(u"name"), QString());
        QVERIFY(fields.boolean(u"flag", true));
        QCOMPARE(fields.texts(u"words").size(), size_t(1));
        QCOMPARE(fields.text(u"absent", TomlFields::Need::Optional), QString());
        fields.table(u"inner");
        fields.finish();
        QStringList told;
        for (const TomlFault& fault : faults.sorted())
            told << text(fault.at) + u' ' + fault.message;
        QCOMPARE(told.join(u'\n'),
            QStringLiteral("1:1 thing has no 'inner', expected a table\n"
                           "1:9 thing 'count' is 11, expected 0 to 10\n"
                           "2:8 thing 'name' is a whole number, expected text\n"
                           "3:8 thing 'flag' is text, expected true or false\n"
                           "4:15 thing 'words' holds a whole number, expected text\n"
                           "4:18 thing 'words' names 'a' twice\n"
                           "6:1 thing has an unknown key 'nmae', did you mean 'name'?"));
    }

    void filesAreReadWholeOrRefused()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("hello");
        file.close();
        QCOMPARE(*readRegularFile(file.fileName(), 5), QByteArray("hello"));
        QVERIFY(readRegularFile(file.fileName(), 4)
                    .error()
                    .message.startsWith(QStringLiteral("file of 5 bytes")));
        QCOMPARE(readRegularFile(QStringLiteral("a\0b"), 4).ok(), false);
    }
};

QTEST_GUILESS_MAIN(TestTomlReader)
#include "tst_toml_reader.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Every seeded fault is found at its line and column, with nothing else beside it; limits; the shipped pack.
#include "core/advisor/pack/canonical_json.h"
#include "tests/advisor/packs.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <sys/stat.h>

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

struct Change
{
    QString from;
    QString to;
};

struct Expected
{
    QString at; // empty: the next mark
    QString message;
};

struct Case
{
    QString name;
    QList<Change> changes;
    QList<Expected> errors;
};

// data/pack_faults.txt, whose head says how it is written, and others written as it is.
QList<Case> cases(const QString& file)
{
    QList<Case> all;
    QChar before;
    for (const QString& line : QString::fromUtf8(dataFile(file)).split(u'\n')) {
        if (line.startsWith(QLatin1String("=== "))) {
            all << Case { line.mid(4), {}, {} };
            before = QChar();
            continue;
        }
        if (all.isEmpty() || line.isEmpty()) {
            continue;
        }
        Case& current = all.last();
        const QChar kind = line.front();
        if (kind == u'-') {
            if (before != u'-')
                current.changes << Change {};
            current.changes.last().from += line.mid(1) + u'\n';
        } else if (kind == u'+') {
            current.changes.last().to += line.mid(1) + u'\n';
        } else if (line.startsWith(QLatin1String("!@"))) {
            current.errors << Expected { line.mid(2).section(u'@', 0, 0), line.section(u'@', 2).trimmed() };
            if (line.count(u'@') < 2)
                current.errors.last().message.clear();
        } else if (kind == u'!') {
            current.errors << Expected { {}, line.mid(1) };
        } else if (!current.errors.isEmpty() && current.errors.last().message.isEmpty()) {
            // the place's text went on over a line end
            current.errors.last().at += u'\n' + line.section(u'@', 0, 0);
            current.errors.last().message = line.section(u'@', 1).trimmed();
        }
        before = kind;
    }
    return all;
}

std::pair<int, int> lineAndColumn(const QString& text, qsizetype index)
{
    const QString head = text.left(index);
    return { int(head.count(u'\n')) + 1, int(index - (head.lastIndexOf(u'\n') + 1)) + 1 };
}

QStringList linesOf(const LoadedPack& loaded, PackFault::Severity severity)
{
    QStringList lines;
    for (const PackFault& fault : loaded.faults) {
        if (fault.severity == severity)
            lines << fault.text();
    }
    return lines;
}

struct Seeded
{
    QByteArray text;
    QStringList places; // "p.toml:line:column: ", one for each message
};

// The reference pack with the changes of a case, and where what is wrong with it must be told.
Seeded seeded(const Case& test)
{
    QString text = QString::fromUtf8(dataFile(QStringLiteral("reference.toml")));
    for (const Change& change : test.changes) {
        if (!text.contains(change.from))
            qFatal("%s: no %s", qPrintable(test.name), qPrintable(change.from));
        text.replace(text.indexOf(change.from), change.from.size(), change.to);
    }
    QList<qsizetype> marks;
    while (text.contains(u'¦')) {
        marks << text.indexOf(u'¦');
        text.remove(marks.last(), 1);
    }
    QStringList places;
    for (const Expected& error : test.errors) {
        const qsizetype at
            = error.at.isEmpty() ? (marks.isEmpty() ? -1 : marks.takeFirst()) : text.indexOf(error.at);
        if (at < 0)
            qFatal("%s: no place for %s", qPrintable(test.name), qPrintable(error.message));
        const auto [line, column] = lineAndColumn(text, at);
        places << QStringLiteral("p.toml:%1:%2: ").arg(line).arg(column);
    }
    if (!marks.isEmpty())
        qFatal("%s: more places than messages", qPrintable(test.name));
    return { text.toUtf8(), places };
}

} // namespace

class TestPackLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSeededFault_data()
    {
        QTest::addColumn<int>("index");
        const QList<Case> all = cases(QStringLiteral("pack_faults.txt"));
        QVERIFY2(all.size() >= 40, "too few seeded faults");
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].name)) << i;
    }

    void findsTheSeededFault()
    {
        QFETCH(int, index);
        const Case test = cases(QStringLiteral("pack_faults.txt")).at(index);
        const Seeded pack = seeded(test);
        const LoadedPack loaded = loadPack(pack.text, QStringLiteral("p.toml"));
        QStringList got = linesOf(loaded, PackFault::Severity::Error);
        QStringList expected;
        for (qsizetype i = 0; i < test.errors.size(); ++i) {
            expected << pack.places[i] + test.errors[i].message;
            if (i < got.size() && expected[i].endsWith(u'…') && got[i].startsWith(expected[i].chopped(1)))
                got[i] = expected[i];
        }
        QCOMPARE(got.join(u'\n'), expected.join(u'\n'));
        QVERIFY(!loaded.pack);
    }

    void warnsOfTheSeededOddity_data()
    {
        QTest::addColumn<int>("index");
        const QList<Case> all = cases(QStringLiteral("pack_warnings.txt"));
        QVERIFY2(all.size() >= 5, "too few seeded oddities");
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].name)) << i;
    }

    void warnsOfTheSeededOddity()
    {
        QFETCH(int, index);
        const Case test = cases(QStringLiteral("pack_warnings.txt")).at(index);
        const Seeded pack = seeded(test);
        const LoadedPack loaded = loadPack(pack.text, QStringLiteral("p.toml"));
        QStringList expected;
        for (qsizetype i = 0; i < test.errors.size(); ++i)
            expected << pack.places[i] + QStringLiteral("warning: ") + test.errors[i].message;
        const QStringList got = linesOf(loaded, PackFault::Severity::Warning);
        QCOMPARE(got.join(u'\n'), expected.join(u'\n'));
        QCOMPARE(linesOf(loaded, PackFault::Severity::Error), QStringList());
        QVERIFY(loaded.pack);
    }

    void referenceAndShippedPackAreClean_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("reference") << dataPath(QStringLiteral("reference.toml"));
        QTest::newRow("shipped") << QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml");
    }

    void referenceAndShippedPackAreClean()
    {
        QFETCH(QString, path);
        const LoadedPack loaded = loadPackFile(path);
        QCOMPARE(faultList(loaded), QString());
        QVERIFY(loaded.pack);
    }

    // engine.md 1.5: five pairs of musts exclude everybody.
    void pairsOfMustsThatExcludeEverybodyAreTold()
    {
        QStringList pairs;
        for (const PackFault& fault : loadPackFile(dataPath(QStringLiteral("reference.toml"))).notes)
            pairs << fault.message.section(u'\'', 1, 1) + u' ' + fault.message.section(u'\'', 3, 3);
        QCOMPARE(pairs,
            QStringList({ QStringLiteral("payload.typed effort.minimal"),
                QStringLiteral("direction.both_ways effort.thin_client"),
                QStringLiteral("direction.both_ways effort.thin_server"),
                QStringLiteral("payload.typed effort.thin_server"),
                QStringLiteral("payload.typed scale.huge") }));
    }

    void warnsOfShadows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("warning");
        const QString text = QString::fromUtf8(dataFile(QStringLiteral("reference.toml")));
        const QString rule = QStringLiteral(
            "\n[[rule]]\nid = \"other\"\nkind = \"veto\"\nwhen = { %1 }\nabout = [\"grpc\"]\n"
            "text = \"x\"\ncells = [\"browser.grpc\"]\ncite = \"grpcweb\"\n");
        QTest::newRow("a narrower rule") << text
                + rule.arg(QStringLiteral(
                    "browser = [\"with_library\"], direction = [\"both_ways\"], payload = [\"text\"]"))
                                         << "rule 'other' is in the shadow of rule 'grpc_browser_bidi'";
        QTest::newRow("the same rule again")
            << text + rule.arg(QStringLiteral("browser = [\"with_library\"], direction = [\"both_ways\"]"))
            << "rule 'other' is in the shadow of rule 'grpc_browser_bidi'";
        QTest::newRow("a rule its answers make needless")
            << text + rule.arg(QStringLiteral("browser = [\"plain\"], payload = [\"text\"]"))
            << "rule 'other' excludes nobody whom its answers do not exclude already";
        const qsizetype needed = text.indexOf(QStringLiteral("  [[question.option]]\n  id = \"needed\""));
        const QString block
            = text.mid(needed, text.indexOf(QStringLiteral("  [[question.option]]"), needed + 1) - needed);
        QTest::newRow("an option twice")
            << QString(text).insert(
                   needed, QString(block).replace(QStringLiteral("\"needed\""), QStringLiteral("\"again\"")))
            << "option 'flow.needed' is the same as 'flow.again' to every transport";
        QString twin = text;
        twin.replace(QRegularExpression(QStringLiteral("\nwebsocket( *= \\{ text[^\n]*)")),
            QStringLiteral("\nwebsocket\\1\npigeon\\1"));
        twin.replace(QStringLiteral("alternatives = [\"websocket\","),
            QStringLiteral("alternatives = [\"websocket\", \"pigeon\","));
        twin.replace(QStringLiteral("[transport.sse]"),
            QStringLiteral("[transport.pigeon]\ntitle = \"Pigeon\"\nsummary = \"flies\"\n[transport.sse]"));
        QTest::newRow("a transport in another's shadow")
            << twin << "transport 'pigeon' can never win: 'websocket' is at least as good everywhere";
    }

    void warnsOfShadows()
    {
        QFETCH(QString, text);
        QFETCH(QString, warning);
        const LoadedPack loaded = loadPack(text.toUtf8(), QStringLiteral("p.toml"));
        QVERIFY2(loaded.pack, qPrintable(faultList(loaded)));
        QStringList warnings;
        for (const PackFault& fault : loaded.faults) {
            QVERIFY(fault.line > 0 && fault.column > 0);
            warnings << fault.message;
        }
        QCOMPARE(warnings, QStringList { warning });
    }

    void warnsOfWhatIsThereForNothing()
    {
        QString text = QString::fromUtf8(dataFile(QStringLiteral("reference.toml")));
        text.replace(QStringLiteral("blocked = \"measured: blocked\" }"),
            QStringLiteral("blocked = \"measured: blocked\", idle = \"x\" }"));
        text.replace(
            QStringLiteral("order  = [\"yes\", \"plain_http\", \"sometimes\", \"blocked\"]"), QString());
        text.replace(QStringLiteral("sometimes = 70, blocked = 0"),
            QStringLiteral("sometimes = 70, blocked = 0, idle = 0"));
        text.replace(QStringLiteral("sometimes = 20, blocked = 0"),
            QStringLiteral("sometimes = 20, blocked = 0, idle = 0"));
        const LoadedPack loaded = loadPack(text.toUtf8(), QStringLiteral("p.toml"));
        QVERIFY2(loaded.pack, qPrintable(faultList(loaded)));
        QCOMPARE(loaded.faults.size(), 1);
        QCOMPARE(loaded.faults.first().severity, PackFault::Severity::Warning);
        QCOMPARE(loaded.faults.first().message, QStringLiteral("level 'firewall.idle' is used by no cell"));
        QVERIFY(loaded.faults.first().text().contains(QStringLiteral(": warning: ")));
    }

    void privateKeysAreAnybodys()
    {
        const QByteArray text
            = "x-mine = { anything = [1, \"a\", true] }\n" + dataFile(QStringLiteral("reference.toml"));
        QVERIFY(loadPack(text, QStringLiteral("p.toml")).pack);
    }

    // engine.md P2: the order of keys in the file means nothing.
    void aKeySortedCopyHasTheSameHash()
    {
        QStringList lines = QString::fromUtf8(dataFile(QStringLiteral("reference.toml"))).split(u'\n');
        const auto rowOf = [&lines](const QString& head) { return lines.indexOf(head); };
        const qsizetype cells = rowOf(QStringLiteral("[feature.direction.cell]")) + 1;
        std::reverse(lines.begin() + cells, lines.begin() + cells + 5);
        const qsizetype head = lines.indexOf(QRegularExpression(QStringLiteral("^id +=.*")));
        std::swap(lines[head], lines[head + 1]);
        const LoadedPack shuffled = loadPack(lines.join(u'\n').toUtf8(), QStringLiteral("p.toml"));
        QCOMPARE(shuffled.pack->sha256, referencePack()->sha256);
    }

    void keysAreHashedInTheOrderOfTheirUtf8()
    {
        const auto read = readToml("\"\\U0001F600\" = 1\n\"\\uFF5E\" = 2\nab = 3\na = 4\n\"\" = 5\n\"\\U0001F601\" = 6\n");
        const TomlNode* tree = std::get_if<TomlNode>(&read);
        QVERIFY(tree);
        QCOMPARE(canonicalJson(*tree), QByteArray("{\"\":5,\"a\":4,\"ab\":3,\"\xEF\xBD\x9E\":2,\"\xF0\x9F\x98\x80\":1,\"\xF0\x9F\x98\x81\":6}"));
    }

    void survivesBeingCutAnywhere()
    {
        const QByteArray whole = dataFile(QStringLiteral("reference.toml"));
        for (qsizetype cut = 0; cut < whole.size(); cut += 211) {
            const LoadedPack loaded = loadPack(whole.left(cut), QStringLiteral("p.toml"));
            QVERIFY(!loaded.pack || loaded.pack->scenarios.size() < 18);
            QVERIFY(loaded.pack || !loaded.faults.isEmpty());
        }
    }

    void nothingAtAllIsToldInFull()
    {
        const LoadedPack loaded = loadPack({}, QStringLiteral("p.toml"));
        QStringList missing;
        for (const PackFault& fault : loaded.faults)
            missing << fault.message.section(u'\'', 1, 1);
        QCOMPARE(missing,
            QStringList({ QStringLiteral("schema"), QStringLiteral("id"), QStringLiteral("version"),
                QStringLiteral("title"), QStringLiteral("citation"), QStringLiteral("transport"),
                QStringLiteral("feature"), QStringLiteral("policy"), QStringLiteral("question") }));
    }

    void readsRegularFilesOnly()
    {
        QTemporaryDir folder;
        const QString fifo = folder.filePath(QStringLiteral("fifo"));
        QCOMPARE(mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        for (const QString& path :
            { fifo, QStringLiteral("/dev/zero"), folder.path(), folder.filePath(QStringLiteral("absent")) }) {
            QElapsedTimer clock;
            clock.start();
            const LoadedPack loaded = loadPackFile(path);
            QVERIFY(!loaded.pack);
            QCOMPARE(loaded.faults.size(), 1);
            QCOMPARE(loaded.faults.first().file, path);
            QVERIFY(clock.elapsed() < 2000);
        }
        QVERIFY(loadPackFile(fifo).faults.first().message.contains(QStringLiteral("not a regular file")));
    }
};

QTEST_GUILESS_MAIN(TestPackLoader)
#include "tst_pack_loader.moc"

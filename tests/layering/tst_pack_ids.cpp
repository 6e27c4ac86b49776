// SPDX-License-Identifier: GPL-3.0-or-later
// No id of the pack is known to the code (README "Your own pack"): no question, option, feature, level, pair,
// rule or scenario of it stands as a string in core/advisor, core/record or ui; and no transport but where
// its colour is chosen.
#include "core/advisor/pack/pack_loader.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace wirewise::advisor;

namespace {

constexpr auto appearance = "ui/style/appearance.cpp"; // turns meaning, transports too, into colour and word

// Ids that are words of something else as well. Each with what it is there.
const QMap<QString, QStringList>& otherMeanings()
{
    static const QMap<QString, QStringList> words {
        { QStringLiteral("core/advisor"),
            {
                QStringLiteral("none"), // instead of an alternative: nothing qualifies
                QStringLiteral("transport"), // the format's table of that name
                QStringLiteral("text"), QStringLiteral("ask"), QStringLiteral("seed"), // its keys
                QStringLiteral("rate"), QStringLiteral("binary"), // of the events a run is made with
            } },
        { QStringLiteral("core/record"),
            {
                QStringLiteral("none"),
                QStringLiteral("low"), QStringLiteral("high"), // ends of a measured interval
                QStringLiteral("text"), QStringLiteral("seconds"), // what a proof saw, and how long it took
                QStringLiteral("yes"), QStringLiteral("no"), // what a figure of 1 or 0 says
                QStringLiteral("transport"), // a key of the endpoint's table
            } },
        { QStringLiteral("ui"),
            {
                QStringLiteral("text"), QStringLiteral("binary"), QStringLiteral("bytes"),
                QStringLiteral("rate"), // of the events in a run
                QStringLiteral("network"), // who ended a run
                QStringLiteral("browser"), QStringLiteral("own"), // names of controls
                QStringLiteral("asked"), // a row of a saved log
                QStringLiteral("transport"), // a key of the session file
            } },
    };
    return words;
}

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QMap<QString, QString> idsOf(const Pack& pack)
{
    QMap<QString, QString> ids;
    for (const Question& question : pack.questions) {
        ids.insert(question.id.value(), QStringLiteral("question"));
        for (const Option& option : question.options)
            ids.insert(option.id.value(), QStringLiteral("option"));
    }
    for (const Feature& feature : pack.features) {
        ids.insert(feature.id.value(), QStringLiteral("feature"));
        for (const Level& level : feature.levels)
            ids.insert(level.id.value(), QStringLiteral("level"));
    }
    for (const Rule& rule : pack.rules)
        ids.insert(rule.id.value(), QStringLiteral("rule"));
    for (const Scenario& scenario : pack.scenarios)
        ids.insert(scenario.id.value(), QStringLiteral("scenario"));
    for (const Alternative& alternative : pack.alternatives)
        ids.insert(alternative.id.value(),
            alternative.isComposite() ? QStringLiteral("pair") : QStringLiteral("transport"));
    return ids;
}

// String literals outside comments and includes, with their lines. Not words to be shown: tr("any").
QList<std::pair<int, QString>> literalsOf(const QString& source)
{
    static const QRegularExpression literal(QStringLiteral("(\\btr\\()?\"((?:[^\"\\\\]|\\\\.)*)\""));
    static const QRegularExpression comment(QStringLiteral("(^|\\s)//.*$"));
    QList<std::pair<int, QString>> found;
    const QStringList lines = source.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].startsWith(u'#'))
            continue;
        for (auto it = literal.globalMatch(QString(lines[i]).remove(comment)); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (match.captured(1).isEmpty())
                found << std::pair(i + 1, match.captured(2));
        }
    }
    return found;
}

} // namespace

class TestPackIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsInTheCode_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString& folder : otherMeanings().keys())
            QTest::newRow(qPrintable(folder)) << folder;
    }

    void noneIsInTheCode()
    {
        QFETCH(QString, folder);
        const QDir root(QStringLiteral(WIREWISE_SOURCE_DIR));
        const LoadedPack loaded = loadPackFile(root.filePath(QStringLiteral("resources/pack/realtime.toml")));
        QVERIFY(loaded.pack);
        const QMap<QString, QString> ids = idsOf(*loaded.pack);
        QVERIFY(ids.size() > 100);
        QStringList strangers;
        int files = 0;
        QDirIterator it(root.filePath(folder), { QStringLiteral("*.h"), QStringLiteral("*.cpp") },
            QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = root.relativeFilePath(it.next());
            ++files;
            for (const auto& [line, text] : literalsOf(read(root.filePath(path)))) {
                const QString kind = ids.value(text);
                if (kind.isEmpty() || otherMeanings()[folder].contains(text)
                    || (kind == QLatin1String("transport") && path == QLatin1String(appearance)))
                    continue;
                strangers << QStringLiteral("%1:%2: \"%3\" is a %4 of the pack")
                                 .arg(path)
                                 .arg(line)
                                 .arg(text, kind);
            }
        }
        QVERIFY(files > 5);
        QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u'\n')));
    }

    void aLiteralIsFoundAndACommentIsNot()
    {
        const auto found = literalsOf(
            QStringLiteral("#include \"a.h\"\nf(u\"b\", \"c\\\"d\", tr(\"g\")); // \"e\"\n// \"f\"\n"));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0], std::pair(2, QStringLiteral("b")));
        QCOMPARE(found[1].second, QStringLiteral("c\\\"d"));
    }
};

QTEST_APPLESS_MAIN(TestPackIds)
#include "tst_pack_ids.moc"

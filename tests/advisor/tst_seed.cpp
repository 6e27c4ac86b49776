// SPDX-License-Identifier: GPL-3.0-or-later
// P16 of engine.md section 2: the seed matrix stands in the packs byte for byte. data/seed.md is the matrix
// as it was given.
#include "tests/advisor/packs.h"

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

struct Seed
{
    QStringList transports; // titles, from left to right
    QList<QStringList> rows; // title, then five cells
    QMap<QString, QString> summaries; // by the first word
};

QStringList columnsOf(const QString& line)
{
    QStringList columns;
    const QStringList parts = line.split(u'|');
    for (const QString& column : parts.mid(1, parts.size() - 2))
        columns << column.trimmed();
    return columns;
}

Seed seed()
{
    Seed seed;
    for (const QString& line : QString::fromUtf8(dataFile(QStringLiteral("seed.md"))).split(u'\n')) {
        if (line.startsWith(QLatin1String("| Feature"))) {
            seed.transports = columnsOf(line).mid(1);
        } else if (line.startsWith(QLatin1String("| **"))) {
            QStringList row = columnsOf(line);
            row.first() = row.first().mid(2).chopped(2);
            seed.rows << row;
        } else if (line.startsWith(QLatin1String("- **"))) {
            seed.summaries.insert(
                line.section(QLatin1String("**"), 1, 1), line.section(QLatin1String("**: "), 1));
        }
    }
    return seed;
}

} // namespace

class TestSeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p16_isInThePackByteForByte_data()
    {
        QTest::addColumn<bool>("shipped");
        QTest::newRow("reference pack") << false;
        QTest::newRow("shipped pack") << true;
    }

    void p16_isInThePackByteForByte()
    {
        QFETCH(bool, shipped);
        const std::shared_ptr<const Pack> pack = shipped ? shippedPack() : referencePack();
        const Seed given = seed();
        QCOMPARE(given.transports.size(), 5);
        QCOMPARE(given.rows.size(), 13);
        QCOMPARE(given.summaries.size(), 5);

        QCOMPARE(pack->features.size(), size_t(13));
        int cells = 0;
        for (size_t f = 0; f < pack->features.size(); ++f) {
            const Feature& feature = pack->features[f];
            QCOMPARE(feature.title, given.rows[qsizetype(f)].first());
            for (qsizetype t = 0; t < given.transports.size(); ++t) {
                QCOMPARE(pack->alternatives[size_t(t)].title, given.transports[t]);
                QVERIFY(!pack->alternatives[size_t(t)].isComposite());
                QCOMPARE(feature.cells[size_t(t)].text.toUtf8(), given.rows[qsizetype(f)][t + 1].toUtf8());
                ++cells;
            }
        }
        QCOMPARE(cells, 65);
        for (size_t t = 0; t < 5; ++t) {
            const Alternative& transport = pack->alternatives[t];
            // The seed says "SSE" and "gRPC" for short.
            const auto line = std::find_if(given.summaries.keyBegin(), given.summaries.keyEnd(),
                [&](const QString& name) { return transport.title.contains(name); });
            QVERIFY2(line != given.summaries.keyEnd(), qPrintable(transport.title));
            QCOMPARE(transport.summary.toUtf8(), given.summaries[*line].toUtf8());
        }
    }
};

QTEST_APPLESS_MAIN(TestSeed)
#include "tst_seed.moc"

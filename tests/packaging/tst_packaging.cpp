// SPDX-License-Identifier: GPL-3.0-or-later
// What is installed beside the programs: validators of others, manual pages against --help, icons against their SVG.
// WIREWISE_APPROVE=1 draws the icons anew.
#include "tests/support/cli_program.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>

using namespace wirewise::tests;

namespace {

const QString id = QStringLiteral("io.github.wirewise.Wirewise");
const QString sources = QStringLiteral(WIREWISE_SOURCE_DIR "/resources/packaging/");
const QString built = QStringLiteral(PACKAGING_DIR "/");

QSet<QString> optionsIn(const QString& text)
{
    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--[a-z][a-z-]*"));
    QSet<QString> found;
    for (auto matches = option.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    return found;
}

void lint(QStringList command, const QString& page)
{
    const QString program = command.takeFirst();
    if (QStandardPaths::findExecutable(program).isEmpty())
        return;
    const Outcome outcome = start(program, command << page);
    QVERIFY2(outcome.exit == 0 && outcome.err.isEmpty(), qPrintable(outcome.out + outcome.err));
}

} // namespace

class TestPackaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validates_data()
    {
        QTest::addColumn<QString>("validator");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("desktop file") << QStringLiteral("desktop-file-validate")
                                      << QStringList { sources + id + QStringLiteral(".desktop") };
        QTest::newRow("AppStream") << QStringLiteral("appstreamcli")
                                   << QStringList { QStringLiteral("validate"), QStringLiteral("--no-net"), QStringLiteral("--pedantic"),
                                          built + id + QStringLiteral(".metainfo.xml") };
    }

    void validates()
    {
        QFETCH(QString, validator);
        QFETCH(QStringList, arguments);
        if (QStandardPaths::findExecutable(validator).isEmpty())
            QSKIP("not on this machine");
        const Outcome outcome = start(validator, arguments);
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.out + outcome.err));
    }

    // The pictures the metadata names are those of the repository, in their true size.
    void screenshotsAreThere()
    {
        QFile file(built + id + QStringLiteral(".metainfo.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression image(
            QStringLiteral("width=\"(\\d+)\" height=\"(\\d+)\">https://[^<]*/(resources/screenshots/[^<]*)<"));
        int seen = 0;
        for (auto matches = image.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext(); ++seen) {
            const auto match = matches.next();
            const QImage picture(QStringLiteral(WIREWISE_SOURCE_DIR "/") + match.captured(3));
            QCOMPARE(picture.size(), QSize(match.captured(1).toInt(), match.captured(2).toInt()));
        }
        QVERIFY(seen >= 3);
    }

    void icons_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : { 16, 24, 32, 48, 64, 128, 256 })
            QTest::addRow("%d", size) << size;
    }

    void icons()
    {
        QFETCH(int, size);
        QSvgRenderer renderer(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/icons/wirewise.svg"));
        QImage drawn(size, size, QImage::Format_ARGB32);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        const QString path = sources + QStringLiteral("icons/%1.png").arg(size);
        if (qEnvironmentVariableIsSet("WIREWISE_APPROVE"))
            QVERIFY(drawn.save(path));
        const QImage kept = QImage(path).convertToFormat(QImage::Format_ARGB32);
        QCOMPARE(kept.size(), drawn.size());
        qint64 apart = 0; // edges may be drawn a little differently by another Qt
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x)
                apart += std::abs(qGray(kept.pixel(x, y)) - qGray(drawn.pixel(x, y)));
        }
        QVERIFY2(apart < qint64(size) * size * 4, qPrintable(QString::number(apart)));
    }

    void manualPages_data()
    {
        QTest::addColumn<QString>("program");
        for (const char* name : { "wirewise", "wirewise-cli", "wirewise-server", "wirewise-proxy" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void manualPages()
    {
        QFETCH(QString, program);
        const QString packed = built + program + QStringLiteral(".1.gz");
        const QString page = m_folder.filePath(program + QStringLiteral(".1"));
        const Outcome unpacked = start(QStringLiteral("gzip"), { QStringLiteral("-dc"), packed });
        QFile file(page);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(unpacked.out.toUtf8());
        file.close();

        QString help = start(QStringLiteral(WIREWISE_PROGRAM_DIR "/") + program, { QStringLiteral("--help") }).out;
        if (program == QLatin1String("wirewise-cli")) {
            for (const QString& line : run({ QStringLiteral("--complete"), QString() }).out.split(u'\n', Qt::SkipEmptyParts)) {
                if (!line.startsWith(u'-'))
                    help += run({ line.section(u'\t', 0, 0), QStringLiteral("--help") }).out;
            }
        }
        QVERIFY(!optionsIn(help).isEmpty());
        static const QRegularExpression fonts(QStringLiteral("\\\\f[A-Z]"));
        QCOMPARE(optionsIn(QString(unpacked.out).remove(fonts).replace(QLatin1String("\\-"), QLatin1String("-"))), optionsIn(help));

        lint(words("mandoc -T lint -W warning"), page);
        lint(words("groff -ww -man -K utf8 -T utf8 -z"), page);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPackaging)
#include "tst_packaging.moc"

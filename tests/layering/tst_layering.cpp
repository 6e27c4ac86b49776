// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the house's rules against the sources as they are: who may include whom, which clock, how long a file
// may grow, and that the README's map is true. Link lines alone do not: on Debian all Qt modules share one
// include root, so a target that links only Qt Core still compiles <QtWidgets/QWidget>.
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

struct Rule
{
    QSet<QString> mayUse; // layers, besides its own and base
    QSet<QString> libraries; // what <...> may come from: see libraryOf()
};

// architecture.md "Dependency rule". A transport folder's two ends differ: see layerOf().
const QMap<QString, Rule>& rules()
{
    static const QString qt = QStringLiteral("QtCore");
    static const QMap<QString, Rule> table {
        { QStringLiteral("core/base"), { {}, { qt, QStringLiteral("toml++") } } },
        { QStringLiteral("core/wire"), { {}, { qt, QStringLiteral("protobuf") } } },
        { QStringLiteral("core/http"), { {}, { qt, QStringLiteral("QtNetwork"), QStringLiteral("boost"), QStringLiteral("openssl") } } },
        { QStringLiteral("core/advisor"), { {}, { qt, QStringLiteral("boost") } } },
        { QStringLiteral("core/measure"), { {}, { qt } } },
        { QStringLiteral("core/capture"), { {}, { qt, QStringLiteral("nghttp2") } } },
        { QStringLiteral("core/proxy"), { { QStringLiteral("core/wire"), QStringLiteral("core/capture") }, { qt, QStringLiteral("QtNetwork") } } },
        { QStringLiteral("core/evidence"), { { QStringLiteral("core/advisor"), QStringLiteral("core/measure") }, { qt } } },
        // The experiments themselves: never linked into the window.
        { QStringLiteral("proofs"),
            { { QStringLiteral("core/evidence"), QStringLiteral("core/advisor"), QStringLiteral("core/measure"), QStringLiteral("core/capture"),
                  QStringLiteral("core/demo"), QStringLiteral("core/wire"), QStringLiteral("core/http"), QStringLiteral("transport") },
                { qt, QStringLiteral("QtNetwork"), QStringLiteral("QtWebSockets"), QStringLiteral("grpc"), QStringLiteral("protobuf") } } },
        { QStringLiteral("core/record"),
            { { QStringLiteral("core/advisor"), QStringLiteral("core/measure"), QStringLiteral("core/evidence"), QStringLiteral("core/demo") }, { qt } } },
        // Its module that draws pages, loaded when first used.
        { QStringLiteral("pages"), { { QStringLiteral("core/record") }, { qt, QStringLiteral("QtGui") } } },
        { QStringLiteral("core/probe"),
            { { QStringLiteral("core/advisor"), QStringLiteral("core/evidence"), QStringLiteral("core/wire") }, { qt } } },
        // The experiments themselves: never linked into the window.
        { QStringLiteral("experiments"),
            { { QStringLiteral("core/probe"), QStringLiteral("core/advisor"), QStringLiteral("core/evidence"), QStringLiteral("core/wire"),
                  QStringLiteral("core/http"), QStringLiteral("transport") },
                { qt, QStringLiteral("QtNetwork") } } },
        { QStringLiteral("core/demo"), { { QStringLiteral("core/wire"), QStringLiteral("core/measure") }, { qt } } },
        { QStringLiteral("transport"),
            { { QStringLiteral("core/wire"), QStringLiteral("core/http"), QStringLiteral("core/demo"),
                  QStringLiteral("core/measure") },
                { qt, QStringLiteral("QtNetwork"), QStringLiteral("QtWebSockets"), QStringLiteral("grpc"), QStringLiteral("protobuf") } } },
        { QStringLiteral("endpoint"),
            { { QStringLiteral("core/wire"), QStringLiteral("core/http") },
                { qt, QStringLiteral("QtNetwork"), QStringLiteral("QtWebSockets"), QStringLiteral("grpc"), QStringLiteral("protobuf") } } },
        { QStringLiteral("ui"),
            { { QStringLiteral("core/advisor"), QStringLiteral("core/measure"), QStringLiteral("core/record"),
                  QStringLiteral("core/evidence"), QStringLiteral("core/demo"), QStringLiteral("core/wire"), QStringLiteral("core/capture"),
                  QStringLiteral("core/probe") },
                { qt, QStringLiteral("QtGui"), QStringLiteral("QtWidgets"), QStringLiteral("QtSvg"), QStringLiteral("QtDBus"), QStringLiteral("QtTest"), QStringLiteral("qcustomplot") } } },
    };
    return table;
}

QString read(const QString& path)
{
    QFile file(QStringLiteral(WIREWISE_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources(const QStringList& tops)
{
    QStringList found;
    const QDir root(QStringLiteral(WIREWISE_SOURCE_DIR));
    for (const QString& top : tops) {
        QDirIterator it(root.filePath(top), { QStringLiteral("*.h"), QStringLiteral("*.cpp") }, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext())
            found << root.relativeFilePath(it.next());
    }
    found.sort();
    return found;
}

// The layer a source belongs to. In core/transports the server ends are the files endpoints.cmake names; all
// else there is client ends.
QString layerOf(const QString& path)
{
    static const QString transports = QStringLiteral("core/transports/");
    if (path.startsWith(QLatin1String("core/evidence/proofs/")) || path.startsWith(QLatin1String("core/evidence/lab/")))
        return QStringLiteral("proofs");
    if (path.startsWith(QLatin1String("core/record/pdf/")) && !path.contains(QLatin1String("/pdf_library.")))
        return QStringLiteral("pages");
    if (path.startsWith(QLatin1String("core/probe/experiments/")))
        return QStringLiteral("experiments");
    if (!path.startsWith(transports))
        return path.section(u'/', 0, path.startsWith(QLatin1String("core/")) ? 1 : 0);
    static const QStringList endpoints = read(transports + QStringLiteral("endpoints.cmake")).split(QRegularExpression(QStringLiteral("\\s+")));
    return endpoints.contains(path.mid(transports.size())) ? QStringLiteral("endpoint") : QStringLiteral("transport");
}

// Which library a <...> include comes from; empty for the standard library and the system.
QString libraryOf(const QString& header)
{
    static const QStringList widgets { QStringLiteral("QWidget"), QStringLiteral("QApplication"), QStringLiteral("QLabel"),
        QStringLiteral("QMainWindow"), QStringLiteral("QAbstractButton"), QStringLiteral("QTableView"), QStringLiteral("QUndo") };
    static const QStringList gui { QStringLiteral("QPainter"), QStringLiteral("QColor"), QStringLiteral("QIcon"),
        QStringLiteral("QFont"), QStringLiteral("QImage"), QStringLiteral("QPixmap"), QStringLiteral("QPalette"), QStringLiteral("QPdf"),
        QStringLiteral("QGuiApplication"), QStringLiteral("QTextDocument"), QStringLiteral("QTextCursor"), QStringLiteral("QTextTable"), QStringLiteral("QTextBlock"), QStringLiteral("QAbstractTextDocumentLayout") };
    static const QStringList network { QStringLiteral("QTcp"), QStringLiteral("QAbstractSocket"), QStringLiteral("QHostAddress"),
        QStringLiteral("QNetwork"), QStringLiteral("QSsl"), QStringLiteral("QUdp"), QStringLiteral("QHostInfo"), QStringLiteral("QLocalS") };
    const auto startsWithAny = [&header](const QStringList& heads) {
        return std::any_of(heads.begin(), heads.end(), [&header](const QString& h) { return header.startsWith(h); });
    };
    if (header.startsWith(QLatin1String("Qt")) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    if (header.startsWith(QLatin1String("boost/")))
        return QStringLiteral("boost");
    if (header.startsWith(QLatin1String("toml++")))
        return QStringLiteral("toml++");
    if (header.startsWith(QLatin1String("qcustomplot")))
        return QStringLiteral("qcustomplot");
    if (header.startsWith(QLatin1String("nghttp2")))
        return QStringLiteral("nghttp2");
    if (header.startsWith(QLatin1String("openssl/")))
        return QStringLiteral("openssl");
    if (header.startsWith(QLatin1String("grpc")))
        return QStringLiteral("grpc");
    if (header.startsWith(QLatin1String("google/protobuf")))
        return QStringLiteral("protobuf");
    if (header.startsWith(QLatin1String("QWebSocket")))
        return QStringLiteral("QtWebSockets");
    if (header.startsWith(QLatin1String("QTest")) || header.startsWith(QLatin1String("QSignalSpy")))
        return QStringLiteral("QtTest");
    if (header.startsWith(QLatin1String("QDBus")))
        return QStringLiteral("QtDBus");
    if (header.startsWith(QLatin1String("QSvg")))
        return QStringLiteral("QtSvg");
    if (startsWithAny(widgets))
        return QStringLiteral("QtWidgets");
    if (startsWithAny(gui))
        return QStringLiteral("QtGui");
    return startsWithAny(network) ? QStringLiteral("QtNetwork") : QString();
}

QStringList folders(const QString& top)
{
    return QDir(QStringLiteral(WIREWISE_SOURCE_DIR "/") + top).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

// A comment at the top (after the licence line) that gives the reason.
bool saysWhyItIsLong(const QString& text)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size() && i < 20 && (i == 0 || lines[i].startsWith(QLatin1String("//"))); ++i)
        if (lines[i].contains(QLatin1String("Long because")))
            return true;
    return false;
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesOnlyWhatItsLayerMay_data();
    void includesOnlyWhatItsLayerMay();
    void pureLayersHaveNoMoc();
    void onlyOneClock();
    void noSingletons();
    void filesStayShort();
    void everyFileNamesItsLicence();
    void aTransportKnowsNoOther();
    void noTestSleeps();
    void readmeMapIsTrue();
    void topLevelIsTheOwners();
};

void TestLayering::includesOnlyWhatItsLayerMay_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : sources({ QStringLiteral("core"), QStringLiteral("ui") }))
        QTest::newRow(qPrintable(path)) << path;
}

void TestLayering::includesOnlyWhatItsLayerMay()
{
    QFETCH(QString, path);
    const QString layer = layerOf(path);
    QVERIFY2(rules().contains(layer), qPrintable(layer + QStringLiteral(": no rule; add it here and to the README's map")));
    const Rule rule = rules().value(layer);

    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
        QRegularExpression::MultilineOption);
    for (auto it = include.globalMatch(read(path)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString header = match.captured(2);
        if (match.captured(1) == QLatin1String("<")) {
            const QString library = libraryOf(header);
            QVERIFY2(library.isEmpty() || rule.libraries.contains(library),
                qPrintable(QStringLiteral("%1 may not use %2 (<%3>)").arg(layer, library, header)));
        } else if (header.contains(u'/')) {
            const QString other = layerOf(header);
            QVERIFY2(other == layer || other == QLatin1String("core/base") || rule.mayUse.contains(other),
                qPrintable(QStringLiteral("%1 may not include %2").arg(layer, header)));
        }
    }
}

void TestLayering::pureLayersHaveNoMoc()
{
    for (const QString& layer : { QStringLiteral("advisor"), QStringLiteral("measure"), QStringLiteral("record") })
        QVERIFY2(!read(QStringLiteral("core/%1/CMakeLists.txt").arg(layer)).contains(QLatin1String("AUTOMOC")), qPrintable(layer));
}

void TestLayering::onlyOneClock()
{
    static const QRegularExpression other(QStringLiteral(
        "QElapsedTimer|QTime::currentTime|QDateTime::current|steady_clock|system_clock|high_resolution_clock"));
    for (const QString& path : sources({ QStringLiteral("core/measure"), QStringLiteral("core/demo"),
             QStringLiteral("core/transports"), QStringLiteral("core/http"), QStringLiteral("core/advisor"), QStringLiteral("core/record"),
             QStringLiteral("core/probe") }))
        QVERIFY2(!read(path).contains(other), qPrintable(path + QStringLiteral(": time comes from core/base/clock.h")));
}

void TestLayering::noSingletons()
{
    static const QRegularExpression singleton(QStringLiteral("static\\s+\\w+[&*]\\s+instance\\s*\\("));
    for (const QString& path : sources({ QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui") }))
        QVERIFY2(!read(path).contains(singleton), qPrintable(path));
}

void TestLayering::filesStayShort()
{
    for (const QString& path : sources({ QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui") })) {
        const QString text = read(path);
        const qsizetype budget = path.endsWith(QLatin1String(".h")) ? 200 : 500;
        QVERIFY2(text.count(u'\n') <= budget || saysWhyItIsLong(text),
            qPrintable(QStringLiteral("%1: %2 lines; two rooms in one? (or say \"Long because\" at its top)").arg(path).arg(text.count(u'\n'))));
    }
}

void TestLayering::everyFileNamesItsLicence()
{
    for (const QString& path : sources({ QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("tests") }))
        QVERIFY2(read(path).startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later")), qPrintable(path));
}

void TestLayering::aTransportKnowsNoOther()
{
    const QStringList variants = folders(QStringLiteral("core/transports"));
    QVERIFY(variants.size() >= 5);
    for (const QString& path : sources({ QStringLiteral("core/transports") })) {
        const QString own = path.section(u'/', 2, 2);
        if (!variants.contains(own))
            continue;
        for (const QString& other : variants)
            QVERIFY2(other == own || !read(path).contains(QStringLiteral("core/transports/%1/").arg(other)),
                qPrintable(QStringLiteral("%1 knows %2").arg(path, other)));
    }
}

void TestLayering::noTestSleeps()
{
    static const QRegularExpression sleeping(QStringLiteral("qWait\\(|qSleep\\(|sleep_for|usleep\\(|QThread::m?sleep"));
    for (const QString& path : sources({ QStringLiteral("tests") }))
        if (!path.startsWith(QLatin1String("tests/layering")) && !path.startsWith(QLatin1String("tests/bench")))
            QVERIFY2(!read(path).contains(sleeping), qPrintable(path + QStringLiteral(": wait for something, not for time")));
}

void TestLayering::readmeMapIsTrue()
{
    // The map is the first ``` block after "## The house"; a folder stands there as `name/` at its depth.
    const QString map = read(QStringLiteral("README.md")).section(QStringLiteral("## The house"), 1).section(QStringLiteral("```"), 1, 1);
    QVERIFY(!map.isEmpty());
    QSet<QString> named;
    static const QRegularExpression entry(QStringLiteral("^( *)([a-z_]+)/"), QRegularExpression::MultilineOption);
    QStringList stack;
    for (auto it = entry.globalMatch(map); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const qsizetype depth = match.captured(1).size() / 2;
        stack = stack.mid(0, depth) << match.captured(2);
        named << stack.join(u'/');
    }
    QSet<QString> present;
    present << QStringLiteral("tests"); // mirrors the others: its folders need no map
    for (const QString& top : { QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("resources") }) {
        present << top;
        for (const QString& folder : folders(top))
            present << top + u'/' + folder;
    }
    for (const QString& folder : folders(QStringLiteral("core/transports")))
        present << QStringLiteral("core/transports/") + folder;
    for (const QString& folder : std::as_const(present))
        QVERIFY2(named.contains(folder), qPrintable(QStringLiteral("the README's map lacks ") + folder));
    for (const QString& folder : std::as_const(named))
        QVERIFY2(QDir(QStringLiteral(WIREWISE_SOURCE_DIR "/") + folder).exists(), qPrintable(QStringLiteral("the README's map names %1, which is not there").arg(folder)));
}

void TestLayering::topLevelIsTheOwners()
{
    QStringList top = QDir(QStringLiteral(WIREWISE_SOURCE_DIR)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    top.removeAll(QStringLiteral("build"));
    top.removeAll(QStringLiteral("tour"));
    QCOMPARE(top, QStringList({ QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("resources"), QStringLiteral("tests"), QStringLiteral("ui") }));
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Every form of a record: its golden file (WIREWISE_APPROVE=1 writes them anew: look at the difference), the same bytes
// when it is opened again, hostile texts as characters, and judges from outside: tidy, a JSON Schema validator, pdftotext.
#include "core/record/pdf/pdf_library.h"
#include "core/record/record_document.h"
#include "core/record/visible_text.h"
#include "tests/record/record_fixture.h"

#include <QJsonDocument>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>

using namespace wirewise;
using namespace wirewise::record;
using namespace wirewise::record::tests;

namespace {

Record sample()
{
    return makeRecord(referencePack(), sampleDecision(), sampleHead());
}

// A PDF's bytes depend on the fonts that are here; its words do not.
QByteArray comparable(const QString& form, const QByteArray& bytes)
{
    if (form != QLatin1String("pdf"))
        return bytes;
    QStringList words = pdfText(bytes).split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    QString lines;
    for (qsizetype i = 0; i < words.size(); ++i)
        lines += words[i] + (i % 12 == 11 ? u'\n' : u' ');
    return lines.trimmed().toUtf8() + '\n';
}

void addForms()
{
    QTest::addColumn<QString>("form");
    for (const RecordExporter& exporter : recordExporters())
        QTest::newRow(qPrintable(exporter.id)) << exporter.id;
}

// A form may wrap lines, and a font may lack the mark for what is not shown.
QString withoutSpaces(const QString& text)
{
    static const QRegularExpression spaces(QStringLiteral("[\\s\ufffd]"));
    return shown(text).remove(spaces);
}

// Markdown as a reader's program takes it (md4c, GitHub's dialect with its links of bare addresses).
struct ReadMarkdown
{
    QStringList links;
    bool images = false;
    int headings = 0;
    QString words;
};

ReadMarkdown asRead(const QString& markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown.mid(markdown.indexOf(QStringLiteral("\n---\n")) + 5), QTextDocument::MarkdownDialectGitHub);
    ReadMarkdown read;
    read.words = withoutSpaces(document.toPlainText());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        read.headings += block.blockFormat().headingLevel() > 0;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            read.images = read.images || format.isImageFormat();
            if (format.isAnchor())
                read.links << format.anchorHref();
        }
    }
    return read;
}

std::optional<QByteArray> judgedBySchema(const QByteArray& json)
{
    static const QString script = QStringLiteral(
        "import json,sys\nfrom jsonschema import Draft202012Validator as V\ns=json.load(open(sys.argv[1]))\nV.check_schema(s)\n"
        "for e in V(s).iter_errors(json.load(sys.stdin)): print(list(e.path),e.message)\n");
    return piped(QStringLiteral("python3"), { QStringLiteral("-c"), script, QStringLiteral(WIREWISE_SOURCE_DIR "/resources/schema/decision-record-1.json") }, json);
}

} // namespace

class TestRecordExporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormHasItsGoldenFile_data() { addForms(); }

    void everyFormHasItsGoldenFile()
    {
        QFETCH(QString, form);
        const QByteArray got = comparable(form, written(form, sample()));
        QVERIFY(!got.isEmpty());
        const QString suffix = form == QLatin1String("markdown") ? QStringLiteral("md") : form == QLatin1String("pdf") ? QStringLiteral("pdf.txt") : form;
        QFile golden(QStringLiteral(WIREWISE_SOURCE_DIR "/tests/record/golden/record.") + suffix);
        if (qEnvironmentVariableIsSet("WIREWISE_APPROVE")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(got);
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        const QList<QByteArray> expected = golden.readAll().split('\n');
        const QList<QByteArray> lines = got.split('\n');
        for (qsizetype i = 0; i < std::max(expected.size(), lines.size()); ++i)
            QCOMPARE(lines.value(i), expected.value(i));
    }

    void openedASecondTimeItIsTheSameBytes_data() { addForms(); }

    void openedASecondTimeItIsTheSameBytes()
    {
        QFETCH(QString, form);
        const Record first = sample();
        const Result<OpenedRecord> opened = readRecordJson(written(QStringLiteral("json"), first), QStringLiteral("r.json"), *referencePack());
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text()));
        QVERIFY(opened->opened.decision.evidence == first.decision.evidence);
        QVERIFY(opened->opened.decision.outcome == first.decision.outcome);
        const Record second = makeRecord(referencePack(), opened->opened.decision, opened->head);
        QVERIFY(second.head == first.head);
        QVERIFY(written(form, second) == written(form, first));
    }

    void itsEvidenceIsJudgedByItsDay()
    {
        const Record then = sample();
        QVERIFY(then.weighed.value(0).result == advisor::MeasuredResult::Confirmed);
        RecordHead later = sampleHead();
        later.date = QDate(2027, 1, 1);
        const Record expired = makeRecord(referencePack(), sampleDecision(), later);
        QVERIFY(expired.weighed.value(0).result == advisor::MeasuredResult::Expired);
        QVERIFY(written(QStringLiteral("markdown"), expired).contains("has expired"));
    }

    void markdownHasMadrsHeadingsInTheirOrder()
    {
        const QString text = QString::fromUtf8(written(QStringLiteral("markdown"), sample()));
        QVERIFY(text.startsWith(QStringLiteral("---\nstatus: \"accepted\"\ndate: 2026-11-26\n---\n\n# Team chat: ")));
        qsizetype at = 0;
        for (const char* heading : { "## Context and Problem Statement", "## Decision Drivers", "## Considered Options", "## Decision Outcome", "### Consequences",
                 "### Confirmation", "## Pros and Cons of the Options", "## Evidence", "## What Would Change It", "## Open Points", "## More Information" }) {
            const qsizetype found = text.indexOf(u'\n' + QString::fromLatin1(heading) + u'\n', at);
            QVERIFY2(found > at, heading);
            at = found;
        }
        QVERIFY(text.contains(QStringLiteral("Supersedes [0003-polling-for-now.md](0003-polling-for-now.md)")));
    }

    void htmlIsValidAndLoadsNothing()
    {
        for (const QByteArray& html : { written(QStringLiteral("html"), sample()),
                 written(QStringLiteral("html"), makeRecord(hostilePack(hostileTexts().first()), hostileDecision(hostileTexts().last()), hostileHead(hostileTexts().at(2)))) }) {
            const auto judged = piped(QStringLiteral("tidy"), { QStringLiteral("-errors"), QStringLiteral("-quiet"), QStringLiteral("-utf8") }, html);
            QVERIFY(judged);
            QCOMPARE(*judged, QByteArray());
            for (const char* loading : { "<script", "<img", "<link", "<iframe", "url(", "@import", "@font-face" })
                QVERIFY2(!html.contains(loading), loading);
            QVERIFY(html.contains("default-src 'none'"));
        }
    }

    void thePdfCanBeSearched()
    {
        const QByteArray pdf = written(QStringLiteral("pdf"), sample());
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf == written(QStringLiteral("pdf"), sample()));
        const QString words = pdfText(pdf).simplified();
        for (const char* each : { "Context and Problem Statement", "Considered Options", "How sure:", "Every figure that was taken", "wirewise-cli recheck", "confirmed" })
            QVERIFY2(words.contains(QString::fromLatin1(each)), each);
    }

    void nothingThatIntroducesStandsAloneAtAPagesFoot()
    {
        const auto library = pdfLibrary();
        QVERIFY(library);
        RecordDocument document;
        document.head = sampleHead();
        const Line line { { QStringLiteral("what fills the page"), {}, {} } };
        const QList<Block> followers { BulletList { { line } }, Table { QStringLiteral("what it shows"), { QStringLiteral("head") }, { { line } }, {} } };
        QSet<qsizetype> on; // pages it came to stand on
        for (const Block& follower : followers) {
            const QString first = QString::fromLatin1(std::holds_alternative<Table>(follower) ? "head" : "what fills");
            for (int lines = 30; lines < 80; ++lines) {
                document.blocks = { BulletList { QList<Line>(lines, line) }, Heading { 2, QStringLiteral("HEADING") }, Heading { 3, QStringLiteral("SMALLER") }, follower };
                const auto pdf = (*library)->draw(document);
                QVERIFY(pdf);
                const QStringList pages = pdfText(*pdf).split(u'\f', Qt::SkipEmptyParts);
                const QStringList found = pages.filter(QStringLiteral("HEADING"));
                QCOMPARE(found.size(), 1);
                const QString after = found[0].section(QStringLiteral("HEADING"), 1);
                QVERIFY2(after.section(QStringLiteral("SMALLER"), 1).contains(first), qPrintable(QString::number(lines)));
                on << pages.indexOf(found[0]);
            }
        }
        QCOMPARE(on.size(), 2);
    }

    void theSchemaTakesItAndNotWhatIsNone()
    {
        const QByteArray json = written(QStringLiteral("json"), sample());
        QCOMPARE(judgedBySchema(json).value_or("failed"), QByteArray());
        QCOMPARE(judgedBySchema(written(QStringLiteral("json"), makeRecord(referencePack(), {}, sampleHead()))).value_or("failed"), QByteArray());
        Decision impossible = sampleDecision();
        impossible.answers = advisor::answersOf(*referencePack(), *referencePack()->scenario(advisor::ScenarioId(QStringLiteral("impossible"))));
        QCOMPARE(judgedBySchema(written(QStringLiteral("json"), makeRecord(referencePack(), impossible, sampleHead()))).value_or("failed"), QByteArray());
        for (const auto& [from, to] : { std::pair("\"wirewise_record\": 1", "\"wirewise_record\": 2"), std::pair("\"2026-11-26\"", "\"26.11.2026\""),
                 std::pair("\"verdict\": \"confirmed\"", "\"verdict\": \"fine\""), std::pair("\"answers\"", "\"anwsers\"") }) {
            QByteArray wrong = json;
            QVERIFY(wrong.contains(from));
            QVERIFY2(!judgedBySchema(wrong.replace(from, to)).value_or(QByteArray()).isEmpty(), to);
        }
    }

    void refusesWhatIsNoRecord_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* from, const char* to, const char* error) { QTest::newRow(to) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(error); };
        row("\"wirewise_record\": 1", "\"wirewise_record\": 2", "record is of format 2, newer than this program, expected 1");
        row("\"2026-11-26\"", "\"tomorrow\"", "record: head has the date 'tomorrow', expected one as 2026-01-31");
        row("\"number\": 7", "\"number\": -1e300", "record: head has the number -1e+300, expected a whole one from 0 to 999999");
        row("\"head\": {", "\"tail\": {", "record has no 'head', expected an object");
        row("\"reading\": \"assessed\"", "\"reading\": \"guessed\"", "has the reading 'guessed', expected assessed or as-written");
    }

    void refusesWhatIsNoRecord()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, error);
        QByteArray json = written(QStringLiteral("json"), sample());
        QVERIFY(json.contains(from));
        const Result<OpenedRecord> opened = readRecordJson(json.replace(from, to), QStringLiteral("r.json"), *referencePack());
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().text(), QStringLiteral("r.json:1:1: ") + error);
    }

    void cutAnywhereItIsAnError()
    {
        const QByteArray whole = written(QStringLiteral("json"), sample()).trimmed();
        for (qsizetype cut = 0; cut < whole.size(); cut += 151)
            QVERIFY(!readRecordJson(whole.left(cut), QStringLiteral("r.json"), *referencePack()).ok());
    }

    void hostileTextsAreCharacters_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : hostileTexts())
            QTest::newRow(qPrintable(QString::fromLatin1(text.toUtf8().toPercentEncoding()).left(40))) << text;
    }

    void hostileTextsAreCharacters()
    {
        QFETCH(QString, text);
        static const int usualHeadings = asRead(QString::fromUtf8(written(QStringLiteral("markdown"), sample()))).headings;
        for (const auto& pack : { referencePack(), hostilePack(text) }) {
            const Record record = makeRecord(pack, hostileDecision(text), hostileHead(text));
            const QString markdown = QString::fromUtf8(written(QStringLiteral("markdown"), record));
            const QString html = QString::fromUtf8(written(QStringLiteral("html"), record));
            const QByteArray json = written(QStringLiteral("json"), record);
            for (const QString& each : { markdown, html, QString::fromUtf8(json) }) {
                for (const QChar c : each)
                    QVERIFY2((c >= u' ' || c == u'\n') && !(c >= u'\x7f' && c < u'\xa0') && c != QChar(0x202e) && c != QChar(0x2028), qPrintable(QString::number(c.unicode(), 16)));
            }
            for (const char* tag : { "<img", "<a href=\"https://evil", "<h1>\"}", "</script", "javascript:alert(1)\"" })
                QVERIFY2(!html.contains(QString::fromLatin1(tag)), tag);
            QVERIFY(html.contains(shown(text).toHtmlEscaped()));
            const ReadMarkdown page = asRead(markdown);
            QVERIFY2(page.links.filter(QStringLiteral("evil")).isEmpty() && page.links.filter(QStringLiteral("script")).isEmpty(), qPrintable(page.links.join(u' ')));
            QVERIFY(!page.images);
            QVERIFY(page.headings <= usualHeadings); // Qt takes one that begins with an entity for a paragraph
            QVERIFY2(page.words.contains(withoutSpaces(text)), qPrintable(page.words));

            const QJsonObject read = QJsonDocument::fromJson(json).object();
            QCOMPARE(read[QStringLiteral("title")].toString(), text);
            QCOMPARE(read[QStringLiteral("head")][QStringLiteral("status")].toString(), text);
            const Result<OpenedRecord> opened = readRecordJson(json, QStringLiteral("r.json"), *pack);
            QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text()));
            QVERIFY(opened->opened.decision.evidence == record.decision.evidence);
        }
        const QByteArray pdf = written(QStringLiteral("pdf"), makeRecord(referencePack(), hostileDecision(text), hostileHead(text)));
        QVERIFY2(withoutSpaces(pdfText(pdf)).contains(withoutSpaces(text)), qPrintable(text));
        QVERIFY(!pdf.contains("evil.example"));
    }
};

QTEST_MAIN(TestRecordExporters)
#include "tst_record_exporters.moc"

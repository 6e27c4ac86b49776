// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pack.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"
#include "ui/pages/record/record_page.h"
#include "ui/pages/record/starter_panel.h"
#include "ui/widgets/segmented_control.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void forms()
{
    QTest::addColumn<QString>("id");
    for (const record::RecordExporter& each : record::recordExporters())
        QTest::newRow(qPrintable(each.id)) << each.id;
}

const record::RecordExporter& exporter(const QString& id)
{
    static const auto all = record::recordExporters();
    return *std::find_if(all.begin(), all.end(), [&id](const record::RecordExporter& each) { return each.id == id; });
}

} // namespace

class TestRecordPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_decision = std::make_unique<Decision>(productPack());
        m_document = std::make_unique<Document>(*m_decision, QString());
        m_page = std::make_unique<RecordPage>(*m_decision, *m_document);
        m_decision->choose(question("direction"), option("both_ways"));
        m_decision->choose(question("browser"), option("plain"));
        m_decision->setTitle(QStringLiteral("Team <b>chat</b>"));
        m_page->resize(1100, 700);
        m_page->show();
    }

    void previewsWhatIsWritten_data() { forms(); }
    void previewsWhatIsWritten();
    void followsTheDecision();
    void aFormIsChosenByMouse();
    void copiesWhatIsShown();
    void savedOpenedAndSavedAgainItIsTheSame_data() { forms(); }
    void savedOpenedAndSavedAgainItIsTheSame();
    void takesItsNumberFromItsName();
    void tellsWhatItSupersedes();
    void refusesAnUnknownForm();
    void aChangedDecisionIsDatedAnew();
    void startersAreOfTheLeader();
    void aStarterIsSavedOnce();

private:
    QString path(const char* name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    template <typename Widget>
    Widget* part(const char* name) const
    {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString fileName() const { return part<QLabel>("recordName")->text(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<RecordPage> m_page;
};

void TestRecordPage::previewsWhatIsWritten()
{
    QFETCH(QString, id);
    m_page->showForm(id);
    const auto bytes = exporter(id).write(m_document->record());
    QVERIFY2(bytes.ok(), bytes ? "" : qPrintable(bytes.error().text()));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->written(), *bytes, 20000);
    QVERIFY(fileName().endsWith(u'.' + exporter(id).suffix));
    if (id == QLatin1String("markdown"))
        QVERIFY(m_page->preview()->isVisible() && m_page->preview()->toPlainText().contains(QStringLiteral("Team <b>chat</b>")));
    else if (exporter(id).needsFonts)
        QTRY_VERIFY(part<QWidget>("recordPages")->isVisible() && part<QScrollArea>("recordPages")->verticalScrollBar()->maximum() > 0);
    else
        QTRY_COMPARE(part<QPlainTextEdit>("recordText")->toPlainText(), QString::fromUtf8(*bytes));
}

void TestRecordPage::followsTheDecision()
{
    const QByteArray before = m_page->written();
    m_decision->choose(question("direction"), option("server_push"));
    QVERIFY(m_page->written() != before);
    m_decision->undoStack().undo();
    QCOMPARE(m_page->written(), before);
    m_page->hide();
    m_decision->setTitle(QStringLiteral("Unseen"));
    QCOMPARE(m_page->written(), before); // nobody looks
    m_page->show();
    QVERIFY(m_page->written().contains("Unseen"));
}

void TestRecordPage::aFormIsChosenByMouse()
{
    QTest::mouseClick(m_page->forms()->button(3), Qt::LeftButton);
    QVERIFY(m_page->written().startsWith('{'));
    QVERIFY(part<QPlainTextEdit>("recordText")->isVisible());
}

void TestRecordPage::copiesWhatIsShown()
{
    QSignalSpy copied(m_page.get(), &RecordPage::copied);
    QTest::mouseClick(m_page->copyButton(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(m_page->written()));
    QCOMPARE(copied.size(), 1);
    m_page->showForm(QStringLiteral("pdf"));
    QVERIFY(!m_page->copyButton()->isEnabled());
}

// By way of the JSON, which alone can be read back.
void TestRecordPage::savedOpenedAndSavedAgainItIsTheSame()
{
    QFETCH(QString, id);
    const QString suffix = exporter(id).suffix;
    QVERIFY(!m_document->saveRecord(m_dir->filePath(QStringLiteral("0004-chat.") + suffix)));
    QVERIFY(!m_document->saveRecord(path("0004-chat.json")));
    const QByteArray first = contentOf(m_dir->filePath(QStringLiteral("0004-chat.") + suffix));
    QVERIFY(!first.isEmpty());

    Decision decision(productPack());
    Document document(decision, QString());
    const auto failed = document.open(path("0004-chat.json"));
    QVERIFY2(!failed, failed ? qPrintable(failed->text()) : "");
    QCOMPARE(decision.title(), m_decision->title());
    QVERIFY(document.path().isEmpty() && document.isModified());
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("again")));
    const QString again = m_dir->filePath(QStringLiteral("again/0004-chat.") + suffix);
    QVERIFY(!document.saveRecord(again));
    QCOMPARE(contentOf(again), first);
}

void TestRecordPage::takesItsNumberFromItsName()
{
    QVERIFY(!m_document->saveRecord(path("0012-team-chat.md")));
    QCOMPARE(m_document->recordHead().number, 12);
    QTRY_COMPARE(fileName(), QStringLiteral("0012-team-chat.md"));
    QCOMPARE(m_document->recordFolder(), QDir(m_dir->path()).absolutePath());
    m_decision->undoStack().undo(); // the title's: its record keeps its name
    QTRY_COMPARE(fileName(), QStringLiteral("0012-team-chat.md"));
    m_document->begin();
    QCOMPARE(m_document->recordHead(), record::RecordHead());
}

void TestRecordPage::tellsWhatItSupersedes()
{
    QFile earlier(path("0001-polling.md"));
    QVERIFY(earlier.open(QIODevice::WriteOnly));
    QVERIFY(!m_document->saveRecord(path("0002-chat.md")));
    auto* supersedes = part<QComboBox>("recordSupersedes");
    QCOMPARE(supersedes->count(), 2); // none, and not itself
    supersedes->setCurrentIndex(1);
    Q_EMIT supersedes->activated(1);
    QVERIFY(m_page->written().contains("0001-polling.md"));
    auto* status = part<QComboBox>("recordStatus");
    status->setCurrentIndex(1);
    Q_EMIT status->activated(1);
    QVERIFY(m_page->written().contains("accepted"));
    QCOMPARE(contentOf(path("0001-polling.md")), QByteArray()); // the earlier one is as it was
}

void TestRecordPage::refusesAnUnknownForm()
{
    const auto failed = m_document->saveRecord(path("0001-x.docx"));
    QVERIFY(failed && failed->text().contains(QStringLiteral(".md, .html, .pdf, .json")));
    QVERIFY(QDir(m_dir->path()).isEmpty());
}

void TestRecordPage::aChangedDecisionIsDatedAnew()
{
    record::RecordHead head = m_document->record().head;
    head.date = QDate(2026, 1, 31);
    m_document->setRecordHead(head);
    QCOMPARE(m_document->record().head.date, head.date);
    m_decision->setTitle(QStringLiteral("Another"));
    QCOMPARE(m_document->record().head.date, m_decision->now().date());
}

void TestRecordPage::startersAreOfTheLeader()
{
    auto* transport = part<QComboBox>("starterTransport");
    QCOMPARE(transport->currentData().toString(), m_decision->leadingTransport()->value());
    QVERIFY(part<QLabel>("starterFiles")->text().contains(QStringLiteral("client.cpp")));
    QTest::mouseClick(part<SegmentedControl>("starterLanguage")->button(2), Qt::LeftButton);
    QVERIFY(part<QLabel>("starterFiles")->text().contains(QStringLiteral("server.py")));
    transport->setCurrentIndex(transport->findData(QStringLiteral("polling")));
    Q_EMIT transport->activated(transport->currentIndex());
    m_decision->choose(question("direction"), option("server_push"));
    QCOMPARE(transport->currentData().toString(), QStringLiteral("polling")); // picked by hand
}

void TestRecordPage::aStarterIsSavedOnce()
{
    QSignalSpy saved(m_page.get(), &RecordPage::starterSaved);
    auto* panel = m_page->findChild<StarterPanel*>();
    panel->save(m_dir->path());
    QCOMPARE(saved.size(), 1);
    const QString folder = saved.first().first().toString();
    QVERIFY(!contentOf(folder + QStringLiteral("/client.cpp")).isEmpty());
    panel->save(m_dir->path());
    QCOMPARE(saved.size(), 1);
    QVERIFY(part<QLabel>("starterProblem")->isVisible());
}

QTEST_MAIN(TestRecordPage)
#include "tst_record_page.moc"

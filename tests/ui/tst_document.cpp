// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pack.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_decision = std::make_unique<Decision>(productPack());
    }

    void savesAndOpensTheSame()
    {
        Document document(*m_decision, state());
        m_decision->choose(question("direction"), option("both_ways"));
        m_decision->setTitle(QStringLiteral("Tëam \"chat\""));
        m_decision->setState(question("browser"), advisor::Answer::State::DontKnow);
        const Decision::Content before = m_decision->content();
        QVERIFY(document.isModified());
        QVERIFY(!document.saveAs(path("one.toml")));
        QVERIFY(!document.isModified());
        document.begin();
        QVERIFY(m_decision->answers().isEmpty());
        QVERIFY(document.path().isEmpty());
        QVERIFY(!document.open(path("one.toml")));
        QCOMPARE(m_decision->content(), before);
        QCOMPARE(document.name(), QStringLiteral("one.toml"));
        QVERIFY(!document.isModified());
        QCOMPARE(document.recent(), QStringList { QDir(path("one.toml")).absolutePath() });
    }

    // What `wirewise-cli recheck` compares with is in the file at once, label included.
    void whatItCameToIsSavedToo()
    {
        Document document(*m_decision, state());
        m_decision->choose(question("direction"), option("both_ways"));
        m_decision->choose(question("browser"), option("plain"));
        QVERIFY(!document.saveAs(path("one.toml")));
        const auto opened = record::readDecisionFile(path("one.toml"), m_decision->pack());
        QVERIFY(opened && opened->decision.outcome);
        QCOMPARE(opened->decision.outcome->winner, m_decision->evaluation().winner->value());
        QCOMPARE(opened->decision.outcome->label, QStringLiteral("firm"));
        QVERIFY(opened->decision.outcome->excluded.contains(QStringLiteral("grpc")));
    }

    void anOutcomeThatNoLongerHoldsIsToldOnOpening()
    {
        Document document(*m_decision, state());
        m_decision->choose(question("direction"), option("both_ways"));
        QVERIFY(!document.saveAs(path("one.toml")));
        QSignalSpy remarked(&document, &Document::remarked);
        QVERIFY(!document.open(path("one.toml")));
        QCOMPARE(remarked.count(), 0);
        QFile file(path("one.toml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        file.close();
        const QByteArray winner = "winner = \"" + m_decision->evaluation().winner->value().toUtf8() + '"';
        QCOMPARE(text.count(winner), 1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.replace(winner, "winner = \"polling\""));
        file.close();
        QVERIFY(!document.open(path("one.toml")));
        QCOMPARE(remarked.count(), 1);
        QVERIFY(remarked.first().first().toString().startsWith(QStringLiteral("Since it was saved: winner: polling -> ")));
    }

    void aBrokenFileLeavesEverythingAsItIs()
    {
        Document document(*m_decision, state());
        m_decision->choose(question("direction"), option("both_ways"));
        QFile file(path("broken.toml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("title = [\n");
        file.close();
        const auto failed = document.open(path("broken.toml"));
        QVERIFY(failed);
        QVERIFY2(failed->text().contains(QStringLiteral("broken.toml:")), qPrintable(failed->text()));
        QCOMPARE(m_decision->answers().size(), 1);
        QVERIFY(document.open(path("absent.toml")));
    }

    void theSessionComesBack()
    {
        {
            Document document(*m_decision, state());
            m_decision->choose(question("direction"), option("both_ways"));
            m_decision->setTitle(QStringLiteral("half done"));
        }
        Decision later(productPack());
        Document document(later, state());
        document.restoreSession();
        QCOMPARE(later.content(), m_decision->content());
        QVERIFY(document.isModified());
        QCOMPARE(document.name(), QStringLiteral("half done"));
    }

    void aCrashLosesNothingOlderThanASecond()
    {
        auto* leaked = new Document(*m_decision, state()); // its end is never reached
        m_decision->choose(question("direction"), option("both_ways"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(state() + QStringLiteral("/session.toml")), 10000);
        Decision later(productPack());
        Document document(later, state());
        document.restoreSession();
        QCOMPARE(later.answers(), m_decision->answers());
        delete leaked;
    }

    void newAndOpenAreUndone()
    {
        Document document(*m_decision, state());
        QUndoStack& undo = m_decision->undoStack();
        m_decision->choose(question("direction"), option("both_ways"));
        QVERIFY(!document.saveAs(path("one.toml")));
        m_decision->setTitle(QStringLiteral("edited"));
        const Decision::Content edited = m_decision->content();
        document.begin();
        QCOMPARE(undo.undoText(), QStringLiteral("New decision"));
        QVERIFY(!document.isModified() && document.path().isEmpty());
        document.begin(); // nothing new
        QVERIFY(!document.open(path("one.toml")));
        QCOMPARE(undo.undoText(), QStringLiteral("Open one.toml"));
        undo.undo();
        QVERIFY(m_decision->answers().isEmpty());
        QCOMPARE(document.name(), QStringLiteral("untitled"));
        undo.undo();
        QCOMPARE(m_decision->content(), edited);
        QCOMPARE(document.name(), QStringLiteral("one.toml"));
        QVERIFY(document.isModified());
        undo.undo(); // the title
        QVERIFY(!document.isModified()); // as the file says
        undo.redo();
        undo.redo();
        undo.redo();
        QCOMPARE(document.name(), QStringLiteral("one.toml"));
        QVERIFY(m_decision->title().isEmpty() && !document.isModified());
    }

    void changedAndChangedBackIsNotModified()
    {
        Document document(*m_decision, state());
        m_decision->choose(question("direction"), option("both_ways"));
        QVERIFY(document.isModified());
        m_decision->clear(question("direction"));
        QVERIFY(!document.isModified());
    }

    void whoeverTypesOnAndOnIsKeptToo()
    {
        Document document(*m_decision, state());
        int typed = 0;
        QTimer typing;
        connect(&typing, &QTimer::timeout, this, [&] { m_decision->setTitle(QString::number(++typed)); });
        typing.start(50);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(state() + QStringLiteral("/session.toml")), 10000);
        QVERIFY(typed > 5);
    }

    void recentFilesThatAreGoneStayInTheList()
    {
        Document document(*m_decision, state());
        QSignalSpy changed(&document, &Document::recentChanged);
        QVERIFY(!document.saveAs(path("one.toml")));
        QVERIFY(!document.saveAs(path("two.toml")));
        QVERIFY(QFile::remove(path("one.toml")));
        QCOMPARE(document.recent().size(), 2);
        document.forgetRecent();
        QVERIFY(document.recent().isEmpty());
        QCOMPARE(changed.count(), 3);
    }

    void answersOfAnotherPackAreKept()
    {
        QFile file(path("strange.toml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[answers]\ndirection = \"both_ways!\"\nwarp = \"nine\"\n");
        file.close();
        Document document(*m_decision, state());
        QSignalSpy remarked(&document, &Document::remarked);
        QVERIFY(!document.open(path("strange.toml")));
        QCOMPARE(remarked.count(), 1);
        QVERIFY(remarked.first().first().toString().contains(QStringLiteral("warp")));
        QVERIFY(!document.save());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("warp"));
    }

    void withoutAStateDirectoryNothingIsKept()
    {
        {
            Document document(*m_decision, {});
            m_decision->choose(question("direction"), option("both_ways"));
            QVERIFY(!document.saveAs(path("two.toml")));
        }
        QVERIFY(!QDir(state()).exists());
    }

private:
    QString state() const { return m_dir->filePath(QStringLiteral("state")); }
    QString path(const char* name) const { return m_dir->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Decision> m_decision;
};

QTEST_MAIN(TestDocument)
#include "tst_document.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs through the window: a decision whose recommended transport is contradicted by a run changes its winner, by
// mouse and by keyboard, and back by undo.
#include "tests/ui/fake_prover.h"
#include "tests/ui/pack.h"
#include "ui/window/main_window.h"
#include "ui/models/document.h"
#include "ui/models/evidence_words.h"
#include "ui/models/matrix_model.h"
#include "ui/models/pack_file.h"
#include "ui/pages/cell_inspector.h"
#include "ui/pages/choose/ranking_row.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/evidence_banner.h"
#include "ui/pages/matrix_view.h"
#include "ui/pages/proof_section.h"
#include "ui/pages/prove_menu.h"
#include "ui/pages/ranking_panel.h"
#include "ui/window/proof_commands.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/status_strip.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;

class TestProving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyScheme(*qApp, Scheme::Light);
        m_folder = std::make_unique<QTemporaryDir>();
        m_packs = std::make_unique<PackFile>(productPackPath());
        m_decision = std::make_unique<Decision>(m_packs->pack());
        m_document = std::make_unique<Document>(*m_decision, QString());
        m_runner = std::make_unique<demo::DemoRunner>(QStringLiteral("/nowhere/wirewise-server"));
        m_window = std::make_unique<MainWindow>(*m_decision, *m_document, *m_packs, *m_runner, LiveTransports {});
        m_decision->load({ QStringLiteral("Live scores"),
            answers(m_decision->pack(),
                { { "direction", "server_push!" }, { "peers", "user_devices!" }, { "browser", "plain!" }, { "freshness", "instant!" },
                    { "effort", "minimal" } }),
            {}, {} });
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QCOMPARE(winner(), QStringLiteral("sse"));
    }

    void cleanup()
    {
        m_window.reset();
        m_runner.reset();
        m_document.reset();
    }

    void aContradictionChangesTheWinnerByMouse()
    {
        contradict();
        m_window->go(Place::Compare);
        QTest::mouseClick(inspectorOf("realtime", "sse")->proveButton(), Qt::LeftButton);
        QTRY_VERIFY(banner()->isVisible());
        QVERIFY(arguments().startsWith(QStringLiteral("prove realtime/sse --lines")));
        QCOMPARE(winner(), QStringLiteral("sse")); // nothing without the user
        const QString said = banner()->text();
        QVERIFY2(said.contains(QStringLiteral("Measured here: Realtime of SSE is not “yes, server push only” but “no, depends on interval”. "
                                              "The recommendation would change from SSE to WebSockets.")),
            qPrintable(said));
        QTRY_VERIFY2(QRegularExpression(QStringLiteral("Before: SSE, \\w+\\. After: WebSockets, \\w+\\.")).match(banner()->text()).hasMatch(), qPrintable(banner()->text()));
        QTRY_VERIFY(banner()->useButton()->visibleRegion().boundingRect().isValid());

        QTest::mouseClick(banner()->useButton(), Qt::LeftButton);
        QCOMPARE(winner(), QStringLiteral("websocket"));
        QVERIFY(!banner()->isVisible());
        m_window->go(Place::Choose);
        QVERIFY(measuredChip("sse")->isVisible());
        QVERIFY(!measuredChip("websocket")->isVisible());

        m_window->action(QStringLiteral("undo"))->trigger();
        QCOMPARE(winner(), QStringLiteral("sse"));
        QVERIFY(!measuredChip("sse")->isVisible());
        QVERIFY(banner()->isVisible()); // on Choose, too
        QTest::mouseClick(banner()->keepButton(), Qt::LeftButton);
        QCOMPARE(winner(), QStringLiteral("sse"));
        QVERIFY(!banner()->text().contains(QStringLiteral("Measured here")));
    }

    void aContradictionChangesTheWinnerByKeyboard()
    {
        contradict();
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        MatrixView* table = m_window->comparePage()->table();
        select("realtime", "sse");
        table->setFocus();
        ProveMenu* menu = m_window->comparePage()->proveMenu();
        const QPoint middle = table->visualRect(table->currentIndex()).center();
        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, middle, table->viewport()->mapToGlobal(middle));
        QApplication::sendEvent(table->viewport(), &menuKey);
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->cellAction()->text(), QStringLiteral("Prove &this cell: Realtime of SSE"));
        QTest::keyClick(menu, Qt::Key_T);
        QTRY_VERIFY(banner()->isVisible());
        QVERIFY(arguments().startsWith(QStringLiteral("prove realtime/sse ")));

        // Tab comes to the buttons; Space presses them.
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED // from Qt 6.5 on
        QApplication::setActiveWindow(m_window.get()); // offscreen, nothing gives it back after a menu
        QT_WARNING_POP
        QSet<QWidget*> met;
        m_window->railButton(Place::Compare)->setFocus();
        for (QWidget* at = nullptr; at != banner()->useButton() && !met.contains(at);) {
            met.insert(at);
            QTest::keyClick(m_window.get(), Qt::Key_Tab);
            at = QApplication::focusWidget();
        }
        QCOMPARE(QApplication::focusWidget(), banner()->useButton());
        QTest::keyClick(banner()->useButton(), Qt::Key_Space);
        QCOMPARE(winner(), QStringLiteral("websocket"));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(winner(), QStringLiteral("sse"));
        QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier); // the menu's
        QCOMPARE(winner(), QStringLiteral("websocket"));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(winner(), QStringLiteral("sse"));
        QVERIFY(!m_window->action(QStringLiteral("use-measured"))->isEnabled());
    }

    // 4 s for an answer that wants a second: the runner-up is offered a run; then both are named.
    void aMissedThresholdOffersTheRunnerUp()
    {
        m_decision->setImportance(question("freshness"), advisor::Importance::Nice);
        prover().setProgram(fakeProver(QDir(m_folder->path()), says({ proofLine(delayed(cell("realtime", "sse"), 4000)) }) + QStringLiteral("exit 1")));
        prove({ QStringLiteral("realtime/sse") });
        QVERIFY2(banner()->text().contains(QStringLiteral("The recommendation would stay SSE.")), qPrintable(banner()->text()));
        QVERIFY2(banner()->text().contains(QStringLiteral("SSE took 4,000 ms from event to screen at p95; “How soon must a change arrive?” wants 1,000 ms at most.")),
            qPrintable(banner()->text()));
        QPushButton* offer = banner()->proveButton();
        QVERIFY(offer->isVisible());
        const QString text = offer->text();
        const QString second = runnerUp();
        QVERIFY2(text.startsWith(QStringLiteral("Prove ")) && text.endsWith(QStringLiteral(": Realtime")), qPrintable(text));
        prover().setProgram(fakeProver(QDir(m_folder->path()),
            says({ proofLine(delayed({ advisor::FeatureId(QStringLiteral("realtime")), advisor::AlternativeId(second) }, 4)) })));
        QSignalSpy finished(&prover(), &Prover::finished);
        QTest::mouseClick(offer, Qt::LeftButton);
        QVERIFY(finished.size() == 1 || finished.wait());
        QVERIFY(arguments().startsWith(QStringLiteral("prove realtime/%1 ").arg(second)));
        QVERIFY(!offer->isVisible());
        QVERIFY2(banner()->text().contains(QStringLiteral(" took 4 ms.")), qPrintable(banner()->text()));
    }

    void theCellShowsItsProof()
    {
        contradict();
        m_window->go(Place::Compare);
        prove({ QStringLiteral("realtime/sse") });
        QCOMPARE(badgeAt("realtime", "grpc"), QString());
        QCOMPARE(badgeAt("realtime", "sse"), QStringLiteral("contradicted · 20 s"));
        ProofSection* proof = inspectorOf("realtime", "sse");
        QVERIFY(m_window->comparePage()->table()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("proved here: contradicted · 20 s")));
        QCOMPARE(proof->verdictChip()->text(), QStringLiteral("contradicted"));
        QTRY_VERIFY(!wordsOf(*proof).isEmpty()); // a layout shows what it was given a turn later
        const QString all = wordsOf(*proof);
        for (const char* part : { "400 events were shown 20000 ms", "Criterion: p95 at most 1,000 ms", "Delay p95\n20,000 ms\nmeasured", "Events\n400\ncounted",
                 "Counts until", "Seed 1, pack realtime 1.3.0", "wirewise-cli prove realtime/sse --seed 1" })
            QVERIFY2(all.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + QStringLiteral(" in\n") + all));
        QTest::mouseClick(proof->copyButton(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("wirewise-cli prove realtime/sse --seed 1"));
        QCOMPARE(proof->useButton()->text(), QStringLiteral("Use what was measured"));
        QTest::mouseClick(proof->useButton(), Qt::LeftButton);
        QCOMPARE(winner(), QStringLiteral("websocket"));
        QCOMPARE(proof->useButton()->text(), QStringLiteral("Keep the pack's word"));
        QTest::mouseClick(proof->useButton(), Qt::LeftButton);
        QCOMPARE(winner(), QStringLiteral("sse"));
        inspectorOf("realtime", "grpc");
        QVERIFY(!proof->copyButton()->isVisible() && !proof->verdictChip()->isVisible());
        QCOMPARE(proof->proveButton()->text(), QStringLiteral("Prove it"));
    }

    void badgesSayWhatCameOut_data()
    {
        QTest::addColumn<double>("ms");
        QTest::addColumn<QString>("noted");
        QTest::addColumn<QString>("badge");
        QTest::newRow("confirmed") << 4.25 << QString() << QStringLiteral("confirmed · 4.25 ms");
        QTest::newRow("contradicted") << 20000.0 << QString() << QStringLiteral("contradicted · 20 s");
        QTest::newRow("with the note") << 20000.0 << QStringLiteral("confirmed") << QStringLiteral("note confirmed · 20 s");
        QTest::newRow("not conclusive") << 1010.0 << QString() << QStringLiteral("not conclusive · 1.01 s");
        QTest::newRow("not provable") << -1.0 << QString() << QStringLiteral("not provable");
    }

    void badgesSayWhatCameOut()
    {
        QFETCH(double, ms);
        QFETCH(QString, noted);
        QFETCH(QString, badge);
        evidence::ProofResult proof = delayed(cell("realtime", "sse"), ms);
        if (!noted.isEmpty())
            proof.noted = evidence::ProofVerdict::Confirmed;
        if (ms < 0)
            proof.verdict = evidence::ProofVerdict::NotProvable;
        m_decision->addEvidence({ evidence::attested(proof, {}, {}, m_decision->now(), 1) });
        m_window->go(Place::Compare);
        QCOMPARE(badgeAt("realtime", "sse"), badge);
        m_decision->addEvidence({ evidence::attested(proof, {}, {}, m_decision->now().addDays(-31), 1) });
        QCOMPARE(badgeAt("realtime", "sse"), QStringLiteral("proof expired"));
    }

    void rowColumnAndEverythingCanBeProved()
    {
        prover().setProgram(fakeProver(QDir(m_folder->path()), QStringLiteral("exit 0")));
        m_window->go(Place::Compare);
        select("realtime", "sse");
        ProveMenu* menu = m_window->comparePage()->proveMenu();
        QCOMPARE(argumentsAfter(menu->rowAction()), QStringLiteral("realtime"));
        QCOMPARE(argumentsAfter(menu->columnAction()), QStringLiteral("sse"));
        QCOMPARE(argumentsAfter(menu->everythingAction()), QStringLiteral("--all"));
        QCOMPARE(argumentsAfter(m_window->action(QStringLiteral("prove-all"))), QStringLiteral("--all"));

        // On the head of a column, for that column; afterwards it is the current cell's again.
        QHeaderView* head = m_window->comparePage()->table()->horizontalHeader();
        const QPoint grpc(head->sectionViewportPosition(2) + 20, head->height() / 2);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, grpc, head->viewport()->mapToGlobal(grpc));
        QApplication::sendEvent(head->viewport(), &asked);
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->columnAction()->text(), QStringLiteral("Prove the &column: gRPC"));
        menu->close();
        QTRY_COMPARE(menu->columnAction()->text(), QStringLiteral("Prove the &column: SSE"));
    }

    void aRunTellsHowFarItIsAndCanBeCancelled()
    {
        prover().setProgram(fakeProver(QDir(m_folder->path()),
            QStringLiteral("trap 'exit 130' INT\n") + says({ proofLine(delayed(cell("realtime", "sse"), 4)), progressLine(1, 65, "firewall/grpc") })
                + QStringLiteral("while :; do sleep 0.05; done")));
        m_window->go(Place::Compare);
        m_window->action(QStringLiteral("prove-all"))->trigger();
        ProgressStrip* progress = m_window->proofs()->progress();
        QTRY_COMPARE(progress->text(), QStringLiteral("Proving: 1 of 65 done, now Firewall Friendly of gRPC"));
        QVERIFY(progress->isVisible());
        QVERIFY(!m_window->comparePage()->proveMenu()->everythingAction()->isEnabled());
        QVERIFY(!m_window->action(QStringLiteral("prove-all"))->isEnabled());
        QVERIFY(m_window->action(QStringLiteral("prove-stop"))->isEnabled());
        m_window->go(Place::Choose); // stays in sight, and the window stays in use
        QVERIFY(progress->isVisible());
        m_decision->choose(question("payload"), option("text"));
        QTest::mouseClick(progress->cancelButton(), Qt::LeftButton);
        QVERIFY(!progress->cancelButton()->isEnabled());
        QTRY_VERIFY(!progress->isVisible());
        QCOMPARE(m_window->status()->told(), QStringLiteral("Proofs ended: 1 of 65 done"));
        QVERIFY(m_window->action(QStringLiteral("prove-all"))->isEnabled());
        QCOMPARE(m_decision->content().evidence.size(), 1);
    }

    void whatWentWrongIsToldWithItsRemedy()
    {
        prover().setProgram(QStringLiteral("/nowhere/wirewise-cli"));
        prove({ QStringLiteral("realtime") });
        QVERIFY(m_window->banner()->isVisible());
        QVERIFY(m_window->banner()->text().contains(QStringLiteral("could not be started")));
        QVERIFY(!m_window->proofs()->progress()->isVisible());
    }

private:
    Prover& prover() { return m_window->proofs()->prover(); }
    EvidenceBanner* banner() const { return m_window->proofs()->evidenceBanner(); }
    QString winner() const { return m_decision->evaluation().winner.value_or(advisor::AlternativeId()).value(); }

    QString runnerUp() const
    {
        for (const advisor::Standing& each : m_decision->evaluation().ranking)
            if (each.qualifies && each.alternative.value() != winner() && !m_decision->pack().alternatives[size_t(m_decision->pack().indexOf(each.alternative))].isComposite())
                return each.alternative.value();
        return {};
    }

    Chip* measuredChip(const char* transport) const { return m_window->choosePage()->ranking()->row(alternative(transport))->measuredChip(); }

    static QString wordsOf(const QWidget& widget)
    {
        QStringList words;
        for (const QLabel* label : widget.findChildren<QLabel*>())
            if (label->isVisible())
                words << label->text();
        return words.join(u'\n');
    }

    void contradict()
    {
        prover().setProgram(fakeProver(QDir(m_folder->path()), says({ proofLine(delayed(cell("realtime", "sse"), 20000)) }) + QStringLiteral("exit 1")));
    }

    void prove(const QStringList& cells)
    {
        QSignalSpy finished(&prover(), &Prover::finished);
        m_window->proofs()->prove(cells);
        QVERIFY(finished.size() == 1 || finished.wait());
    }

    void select(const char* feature, const char* transport)
    {
        MatrixView* table = m_window->comparePage()->table();
        auto* model = static_cast<MatrixModel*>(table->model());
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                if (model->reference(row, column) == cell(feature, transport))
                    table->setCurrentIndex(model->index(row, column));
    }

    ProofSection* inspectorOf(const char* feature, const char* transport)
    {
        select(feature, transport);
        return m_window->comparePage()->inspector()->proof();
    }

    QString badgeAt(const char* feature, const char* transport)
    {
        select(feature, transport);
        return m_window->comparePage()->table()->currentIndex().data(MatrixModel::BadgeWordsRole).toString();
    }

    QString arguments() const
    {
        QFile file(m_folder->filePath(QStringLiteral("arguments.txt")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QString argumentsAfter(QAction* action)
    {
        QSignalSpy finished(&prover(), &Prover::finished);
        action->trigger();
        if (finished.isEmpty() && !finished.wait())
            return QStringLiteral("never finished");
        return arguments().section(u' ', 1, 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PackFile> m_packs;
    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<demo::DemoRunner> m_runner;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestProving)
#include "tst_proving.moc"

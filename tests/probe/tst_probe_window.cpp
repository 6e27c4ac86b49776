// SPDX-License-Identifier: GPL-3.0-or-later
// Probe my path in the window, by mouse and by keys: the real command, the real server behind the real fault proxy.
#include "core/wire/proxy_line.h"
#include "tests/support/server_program.h"
#include "tests/ui/pack.h"
#include "ui/models/decision.h"
#include "ui/models/prober.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/probe/finding_row.h"
#include "ui/pages/probe/offer_card.h"
#include "ui/pages/probe/probe_form.h"
#include "ui/pages/probe/probe_view.h"
#include "ui/pages/question_card.h"
#include "ui/style/theme.h"
#include "ui/style/text_size.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/number_box.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;

namespace {

class ProxyProgram
{
public:
    ProxyProgram()
    {
        process.start(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-proxy"), QStringList());
        process.waitForReadyRead(20000);
    }
    ~ProxyProgram()
    {
        process.closeWriteChannel();
        if (!process.waitForFinished(5000))
            process.kill();
        process.waitForFinished(5000);
    }

    wire::ProxyAnswer ask(wire::ProxyCommand command)
    {
        command.id = ++m_id;
        process.write(wire::toLine(command));
        while (process.canReadLine() || process.waitForReadyRead(20000)) {
            const auto answer = wire::parseProxyAnswer(process.readLine());
            if (answer && answer->id == m_id)
                return *answer;
        }
        return {};
    }
    quint16 link(const char* name, quint16 to)
    {
        wire::ProxyCommand command;
        command.what = wire::ProxyCommand::Do::Link;
        command.link = QString::fromLatin1(name);
        command.to = to;
        return ask(command).port;
    }
    void plant(const char* fault)
    {
        wire::ProxyCommand command;
        command.what = wire::ProxyCommand::Do::Fault;
        command.fault = *wire::parseFault(QString::fromLatin1(fault));
        QVERIFY(ask(command).fault > 0);
    }

    QProcess process;

private:
    qint64 m_id = 0;
};

} // namespace

class TestProbeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyScheme(*qApp, Scheme::Light);
        m_decision = std::make_unique<Decision>(productPack());
        m_prober = std::make_unique<Prober>(*m_decision, QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-cli"));
        m_page = std::make_unique<ChoosePage>(*m_decision, m_prober.get());
        m_page->resize(1300, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_prober.reset();
    }

    void aPlantedMiddleboxIsFoundAndTakenAsAnswer()
    {
        const ServerProgram server;
        QVERIFY(server.isReady());
        ProxyProgram proxy;
        wire::ReadyLine ready = server.ready;
        ready.http = proxy.link("http", server.ready.http);
        ready.websocket = proxy.link("websocket", server.ready.websocket);
        ready.grpc = proxy.link("grpc", server.ready.grpc);
        QVERIFY(ready.http && ready.websocket && ready.grpc);
        proxy.plant("strip_upgrade");
        m_decision->choose(question("network"), option("own"));
        m_decision->setImportance(question("network"), advisor::Importance::Must);

        clickLink();
        ProbeForm* form = m_page->probe()->form();
        QVERIFY(form->host()->hasFocus());
        QTest::keyClicks(form->host(), QStringLiteral("127.0.0.1"));
        QTest::keyClick(form->host(), Qt::Key_Tab);
        QVERIFY(form->readyLine()->hasFocus());
        form->readyLine()->setText(QString::fromUtf8(wire::toLine(ready)).trimmed()); // pasted
        QVERIFY(form->readyLine()->text().isEmpty()); // it holds a secret
        form->findChildren<NumberBox*>().last()->setValue(1);
        picture("1_form");
        QTest::mouseClick(form->startButton(), Qt::LeftButton);
        QVERIFY(m_prober->isRunning());
        QVERIFY(form->stopButton()->isEnabled());
        QVERIFY(form->stopButton()->hasFocus());
        QTRY_VERIFY_WITH_TIMEOUT(!m_prober->findings().isEmpty(), 60000);
        picture("2_running");
        QTRY_VERIFY_WITH_TIMEOUT(!m_prober->isRunning(), 120000);
        QVERIFY2(m_prober->error().isEmpty(), qPrintable(m_prober->error()));
        QCOMPARE(m_prober->findings().size(), m_page->probe()->rows().size());
        QCOMPARE(m_prober->findings().first().name(), QStringLiteral("upgrade:stripped"));
        QCOMPARE(m_page->probe()->rows().first()->chip()->accessibleName(), QStringLiteral("stripped"));
        QVERIFY(m_page->probe()->rows().first()->text().contains(QStringLiteral("taken out")));

        QCOMPARE(m_page->probe()->offers().size(), 1);
        QPushButton* take = m_page->probe()->offers().first()->takeButton();
        QVERIFY(take->isVisible());
        take->setFocus();
        picture("3_found");
        const int steps = m_decision->undoStack().count();
        QTest::keyClick(take, Qt::Key_Space);
        QCOMPARE(m_decision->undoStack().count(), steps + 1);
        const advisor::Answer answer = m_decision->answers().value(question("network"));
        QCOMPARE(answer.option, option("locked"));
        QCOMPARE(answer.importance, advisor::Importance::Must);
        QVERIFY(!take->isEnabled());
        QLabel* ground = m_page->card(question("network"))->ground();
        picture("4_taken");
        QVERIFY2(ground->text().startsWith(QStringLiteral("Probed 127.0.0.1 on ")), qPrintable(ground->text()));
        QVERIFY(ground->text().contains(QStringLiteral("Upgrade to WebSocket: stripped")));
        m_decision->undoStack().undo();
        QVERIFY(ground->text().isEmpty());
        QCOMPARE(m_decision->answers().value(question("network")).option, option("own"));
        QVERIFY(take->isEnabled());

        applyScheme(*qApp, Scheme::Dark);
        picture("5_dark");
        m_decision->undoStack().redo();
        QTest::mouseClick(m_page->checkButton(), Qt::LeftButton);
        QVERIFY(!m_page->probe()->isVisible());
        m_page->reveal(question("network"));
        QVERIFY(ground->isVisible());
        picture("6_question");
    }

    void whatIsWrongIsSaidBesideTheButton()
    {
        clickLink();
        ProbeForm* form = m_page->probe()->form();
        QTest::keyClicks(form->host(), QStringLiteral("http://x"));
        QTest::keyClick(form->host(), Qt::Key_Return);
        QVERIFY2(form->note()->text().contains(QStringLiteral("is no host")), qPrintable(form->note()->text()));
        QVERIFY(!m_prober->isRunning());
        form->readyLine()->setText(QStringLiteral("{\"hello\":1}"));
        QVERIFY2(form->note()->text().contains(QStringLiteral("no first line")), qPrintable(form->note()->text()));
    }

    void theFirstLineOfATlsServerSaysSo()
    {
        clickLink();
        ProbeForm* form = m_page->probe()->form();
        const auto boxes = form->findChildren<QCheckBox*>();
        const QCheckBox* tls = boxes.first();
        QVERIFY(!tls->isChecked());
        const QTemporaryDir dir;
        QFile authority(dir.filePath(QStringLiteral("ca.pem")));
        QVERIFY(authority.open(QIODevice::WriteOnly));
        const wire::ReadyLine ready { 1, 2, 3, "secret", QStringLiteral("0"), 4, true, authority.fileName() };
        form->readyLine()->setText(QString::fromUtf8(wire::toLine(ready)).trimmed());
        QVERIFY(tls->isChecked());
        const auto fields = form->findChildren<QLineEdit*>();
        QVERIFY(std::any_of(fields.begin(), fields.end(), [&](const QLineEdit* each) { return each->text() == authority.fileName(); }));
    }

    void nobodyThereIsToldAsSuch()
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        const quint16 port = free.serverPort();
        free.close();
        clickLink();
        ProbeForm* form = m_page->probe()->form();
        form->host()->setText(QStringLiteral("127.0.0.1"));
        form->findChildren<NumberBox*>().first()->setValue(port);
        QTest::keyClick(form->host(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_prober->isRunning() && !m_prober->error().isEmpty(), 60000);
        QVERIFY2(form->note()->text().contains(QStringLiteral("no wirewise-server answers")), qPrintable(form->note()->text()));
    }

    void stoppedItKeepsWhatItFound()
    {
        const ServerProgram server;
        clickLink();
        ProbeForm* form = m_page->probe()->form();
        form->host()->setText(QStringLiteral("127.0.0.1"));
        form->readyLine()->setText(QString::fromUtf8(wire::toLine(server.ready)).trimmed());
        form->findChildren<NumberBox*>().last()->setValue(600);
        QTest::mouseClick(form->startButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_prober->progress().now == QLatin1String("idle_cut"), 120000);
        QTest::mouseClick(form->stopButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_prober->isRunning(), 60000);
        QCOMPARE(m_prober->findings().size(), 4);
        QCOMPARE(m_page->probe()->rows().last()->chip()->accessibleName(), QStringLiteral("left out"));
        QCOMPARE(form->note()->text(), QStringLiteral("Stopped"));
    }

private:
    void clickLink()
    {
        QuestionCard* card = m_page->card(question("network"));
        QPushButton* link = nullptr;
        for (QPushButton* each : card->findChildren<QPushButton*>())
            link = each->text().startsWith(QStringLiteral("Probe")) ? each : link;
        QVERIFY(link);
        m_page->reveal(question("network"));
        QTest::mouseClick(link, Qt::LeftButton);
        QVERIFY(m_page->probe() && m_page->probe()->isVisible());
    }
    // To be looked at: WIREWISE_PICTURES=DIR.
    void picture(const char* name) const
    {
        QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("WIREWISE_PICTURES"); !folder.isEmpty())
            m_page->grab().save(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }

    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<Prober> m_prober;
    std::unique_ptr<ChoosePage> m_page;
};

QTEST_MAIN(TestProbeWindow)
#include "tst_probe_window.moc"

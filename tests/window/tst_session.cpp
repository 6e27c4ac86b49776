// SPDX-License-Identifier: GPL-3.0-or-later
// What is there again after SIGKILL, and after the disk has played tricks: a real process is driven by key and mouse,
// killed, and what it left is read by the next one.
#include "app/wirewise/application.h"
#include "app/wirewise/tour_hands.h"
#include "tests/ui/pack.h"
#include "ui/window/palette_commands.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/matrix_view.h"
#include "ui/pages/prove/workload_panel.h"
#include "ui/pages/prove_page.h"
#include "ui/pages/question_card.h"
#include "ui/pages/record/record_page.h"
#include "ui/style/motion.h"
#include "ui/style/text_size.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;

namespace {

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

// Does a bit of everything in the window; never returns.
int liveAndDie(QApplication& qt, const QString& stateDir)
{
    PackFile packs(productPackPath());
    app::Application application(qt, packs, stateDir, {});
    application.restore();
    MainWindow& window = application.window();
    window.resize(1210, 790);
    window.show();
    app::TourHands hands(window, {});
    ChoosePage& choose = *window.choosePage();
    choose.reveal(question("direction"));
    hands.click(choose.card(question("direction"))->optionButton(option("both_ways")));
    hands.click(window.railButton(Place::Record));
    hands.type(window.recordPage()->titleField(), QStringLiteral("half decided"));

    hands.click(window.railButton(Place::Prove));
    const auto part = [&window](const char* name) { return window.provePage()->findChild<QWidget*>(QString::fromLatin1(name)); };
    hands.type(part("sendText"), QStringLiteral("half a message"));
    hands.click(part("tab-grpc"));
    auto* rate = static_cast<QSpinBox*>(part("workloadRate"));
    rate->selectAll();
    hands.type(rate, QStringLiteral("77"));
    hands.press(rate, Qt::Key_Return);
    hands.click(part("own"));
    hands.type(part("ownUrl"), QStringLiteral("http://ann:secret@example.org:81/feed?token=hidden"));

    for (const char* id : { "theme-dark", "text-larger", "reduce-motion" })
        window.action(QString::fromLatin1(id))->trigger();
    hands.click(window.railButton(Place::Choose));
    window.choosePage()->reveal(question("network")); // built anew with larger text
    hands.settle();
    hands.click(window.railButton(Place::Compare));
    ComparePage& compare = *window.comparePage();
    hands.click(compare.filterControl()->button(int(ComparePage::Filter::Differ)));
    hands.type(compare.findField(), QStringLiteral("prox"));
    // Within seconds all of it is on disk.
    const bool kept = hands.waitFor([&] {
        const QByteArray settings = read(stateDir + QStringLiteral("/window.ini"));
        return settings.contains("prox") && settings.contains("half a message") && settings.contains("theme=dark")
            && read(stateDir + QStringLiteral("/session.toml")).contains("half decided");
    });
    std::fputs(kept ? "kept\n" : "not kept\n", stdout);
    std::fflush(stdout);
    ::kill(::getpid(), SIGKILL);
    return 1;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsThereAfterAKill();
    void aDamagedSessionIsSetAside_data();
    void aDamagedSessionIsSetAside();
    void damagedSettingsAreSetAside();
    void nonsenseInTheSettingsDoesNoHarm();
    void theProgramItselfLivesWithADamagedSession();

private:
    // What this process shows of the state.
    void begin(const QString& stateDir)
    {
        m_packs = std::make_unique<PackFile>(productPackPath());
        m_application = std::make_unique<app::Application>(*qApp, *m_packs, stateDir, QString());
        m_application->restore();
        m_application->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_application->window()));
    }
    void end()
    {
        m_application.reset();
        m_packs.reset();
        applyTextSize(*qApp, normalText);
    }
    QStringList setAside(const QString& dir) const { return QDir(dir).entryList({ QStringLiteral("*-damaged-*") }); }

    std::unique_ptr<PackFile> m_packs;
    std::unique_ptr<app::Application> m_application;
};

void TestSession::allIsThereAfterAKill()
{
    const QTemporaryDir dir;
    QProcess first;
    first.setProcessChannelMode(QProcess::MergedChannels);
    first.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--live-and-die"), dir.path() });
    QVERIFY(first.waitForFinished(60000));
    const QByteArray said = first.readAll();
    QVERIFY2(said.contains("kept\n") && !said.contains("not kept"), said.constData());
    QCOMPARE(first.exitStatus(), QProcess::CrashExit);
    const QByteArray settings = read(dir.filePath(QStringLiteral("window.ini")));
    QVERIFY(!settings.contains("secret") && !settings.contains("hidden"));

    begin(dir.path());
    MainWindow& window = m_application->window();
    QCOMPARE(window.size(), QSize(1210, 790));
    QCOMPARE(window.place(), Place::Compare);
    QCOMPARE(m_application->decision().title(), QStringLiteral("half decided"));
    QCOMPARE(m_application->decision().answers().value(question("direction")).option, option("both_ways"));
    QVERIFY(m_application->document().isModified());
    QCOMPARE(window.comparePage()->filterControl()->current(), int(ComparePage::Filter::Differ));
    QCOMPARE(window.comparePage()->findField()->text(), QStringLiteral("prox"));
    QCOMPARE(themeOf(window).scheme, Scheme::Dark);
    QCOMPARE(textSize(), 110);
    QVERIFY(reducedMotion() && window.action(QStringLiteral("reduce-motion"))->isChecked());
    QVERIFY(!window.provePage());
    window.go(Place::Prove);
    QCOMPARE(window.provePage()->draft(), QStringLiteral("half a message"));
    QCOMPARE(window.provePage()->transport().value(), QStringLiteral("grpc"));
    auto* url = window.provePage()->findChild<QLineEdit*>(QStringLiteral("ownUrl"));
    QCOMPARE(url->text(), QStringLiteral("http://example.org:81/feed"));
    QVERIFY(url->isVisible());
    QCOMPARE(int(window.provePage()->findChild<WorkloadPanel*>()->workload().rate), 77);
    QVERIFY(!window.banner()->isVisible()); // nothing to complain about
    end();
}

void TestSession::aDamagedSessionIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = "wirewise = 1\ntitle = \"x\"\n\n[answers]\ndirection = \"both_ways!\"\n\n# session {\"modified\":true,\"path\":\"\"}\n";
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("binary") << QByteArray("\0\xff\xfe\x80garbage", 11);
    QTest::addRow("cut in the middle") << whole.left(40);
    QTest::addRow("cut between lines") << whole.left(whole.indexOf("[answers]"));
    QTest::addRow("cut in its last line") << whole.chopped(6);
    QTest::addRow("bad inside") << QByteArray(whole).replace("title = ", "title ");
}

void TestSession::aDamagedSessionIsSetAside()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir dir;
    write(dir.filePath(QStringLiteral("session.toml")), bytes);
    begin(dir.path());
    QVERIFY(m_application->decision().content() == Decision::Content {});
    QCOMPARE(setAside(dir.path()).size(), 1);
    QCOMPARE(read(dir.filePath(setAside(dir.path()).first())), bytes);
    QVERIFY(m_application->window().banner()->isVisible());
    QVERIFY2(m_application->window().banner()->text().contains(setAside(dir.path()).first()),
        qPrintable(m_application->window().banner()->text()));
    end();
}

void TestSession::damagedSettingsAreSetAside()
{
    const QTemporaryDir dir;
    write(dir.filePath(QStringLiteral("window.ini")), "[window\nthis is\nno settings file");
    begin(dir.path());
    QCOMPARE(setAside(dir.path()).size(), 1);
    QVERIFY(m_application->window().banner()->text().contains(setAside(dir.path()).first()));
    end();
}

void TestSession::nonsenseInTheSettingsDoesNoHarm()
{
    const QTemporaryDir dir;
    write(dir.filePath(QStringLiteral("window.ini")),
        "textSize=-7\ntheme=plaid\n[window]\nplace=99\ngeometry=@ByteArray(zzz)\ndraft=@Invalid()\n"
        "[where]\nfilter=77\nscrolled=-4\nfeature=@Variant(zz)\n[prove]\nrate=nan\nclients=-4\nsize=1e99\nkind=7\ntransport=carrier-pigeon\n");
    begin(dir.path());
    MainWindow& window = m_application->window();
    QCOMPARE(window.place(), Place::Choose);
    window.go(Place::Prove);
    window.go(Place::Compare);
    QVERIFY(setAside(dir.path()).isEmpty());
    QCOMPARE(window.provePage()->findChild<WorkloadPanel*>()->workload().clients, 1);
    end();
}

void TestSession::theProgramItselfLivesWithADamagedSession()
{
    const QTemporaryDir home;
    const QString state = home.filePath(QStringLiteral("wirewise"));
    QVERIFY(QDir().mkpath(state));
    write(state + QStringLiteral("/session.toml"), "wirewise = 1\n[answ");
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise"), {});
    QVERIFY(program.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(setAside(state).size(), 1, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(state + QStringLiteral("/window.ini")), 30000); // it runs on
    QCOMPARE(program.state(), QProcess::Running);
    program.kill();
    QVERIFY(program.waitForFinished());
}

int main(int argc, char** argv)
{
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("wirewise"));
    if (argc == 3 && qstrcmp(argv[1], "--live-and-die") == 0)
        return liveAndDie(qt, QString::fromLocal8Bit(argv[2]));
    TestSession test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_session.moc"

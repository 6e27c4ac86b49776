// SPDX-License-Identifier: GPL-3.0-or-later
// What Tab offers behind a line: the same in a real bash, zsh and fish.
#include "tests/support/cli_program.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace wirewise::tests;

namespace {

QString completion(const QString& shell)
{
    return QStringLiteral(WIREWISE_SOURCE_DIR "/resources/completions/wirewise-cli.") + shell;
}

} // namespace

class TestCompletions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir::setCurrent(m_folder.path()));
        for (const char* name : { "answers.toml", "bad_pack.toml" })
            QVERIFY(QFile(QString::fromLatin1(name)).open(QIODevice::WriteOnly));
        QVERIFY(QDir().mkdir(QStringLiteral("zsh")));
        QVERIFY(QFile::copy(completion(QStringLiteral("zsh")), QStringLiteral("zsh/_wirewise-cli")));
        qputenv("PATH", QByteArray(WIREWISE_PROGRAM_DIR ":") + qgetenv("PATH"));
        qputenv("HOME", m_folder.path().toLocal8Bit());
    }

    void offers_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("offers");
        const auto row = [](const char* line, const char* offers) {
            for (const char* shell : { "bash", "zsh", "fish" }) {
                QStringList sorted = words(offers);
                sorted.sort();
                QTest::addRow("%s: %s", shell, line) << QString::fromLatin1(shell) << QString::fromUtf8(line) << sorted;
            }
        };
        row("wirewise-cli ad", "advise");
        row("wirewise-cli --v", "--version");
        row("wirewise-cli check-", "check-pack");
        row("wirewise-cli advise dir", "direction=");
        row("wirewise-cli advise direction=b", "direction=both_ways");
        row("wirewise-cli advise direction=both_ways",
            "direction=both_ways direction=both_ways! direction=both_ways+ direction=both_ways-");
        row("wirewise-cli advise peers=own_services! direction=server", "direction=server_push");
        row("wirewise-cli advise --re", "--reading");
        row("wirewise-cli advise --reading as-", "as-written");
        row("wirewise-cli advise --reading=as-", "--reading=as-written");
        row("wirewise-cli recheck ans", "answers.toml");
        row("wirewise-cli diff-packs answers.toml bad", "bad_pack.toml");
        row("wirewise-cli advise --measured firewall.w", "firewall.websocket= firewall.webhook=");
        row("wirewise-cli advise --answers ans", "answers.toml");
        row("wirewise-cli scenarios payments_", "payments_no_loss");
        row("wirewise-cli compare web", "websocket webhook webhook_poll webhook_sse");
        row("wirewise-cli compare sse --ma", "--markdown");
        row("wirewise-cli demo ", "websocket sse grpc polling webhook");
        row("wirewise-cli demo polling --mode l", "long");
        row("wirewise-cli demo sse --fault half", "half_open");
        row("wirewise-cli demo sse --count ", "");
        row("wirewise-cli race sse polling:", "polling:short polling:long");
        row("wirewise-cli prove rea", "realtime");
        row("wirewise-cli prove realtime/w", "realtime/websocket realtime/webhook");
        row("wirewise-cli listen ", "websocket sse grpc polling");
        row("wirewise-cli listen sse h", "");
        row("wirewise-cli nosuch x", "");
    }

    void offers()
    {
        QFETCH(QString, shell);
        QFETCH(QString, line);
        QFETCH(QStringList, offers);
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP("not on this machine");
        const Outcome outcome = offered(shell, line);
        QCOMPARE(outcome.err, QString());
        QStringList found = outcome.out.split(u'\n', Qt::SkipEmptyParts);
        for (QString& each : found)
            each = each.section(u'\t', 0, 0);
        found.sort();
        QCOMPARE(found, offers);
    }

    // As bash is set up by most: there it replaces only what stands behind the break.
    void bashMayBreakWords()
    {
        const Outcome outcome = start(QStringLiteral("bash"),
            { QStringLiteral("--norc"), QStringLiteral("-c"),
                script(QStringLiteral("wirewise-cli advise direction=b"), QStringLiteral("\" \\t\\n=:\"")) });
        QCOMPARE(outcome.out, QStringLiteral("both_ways\n"));
    }

    void everyOptionIsOffered()
    {
        const Outcome commands = run({ QStringLiteral("--complete"), QString() });
        int seen = 0;
        for (const QString& line : commands.out.split(u'\n', Qt::SkipEmptyParts)) {
            const QString command = line.section(u'\t', 0, 0);
            if (command.startsWith(u'-'))
                continue;
            ++seen;
            const QString help = run({ command, QStringLiteral("--help") }).out;
            const QString offers = run({ QStringLiteral("--complete"), command, QStringLiteral("--") }).out;
            for (const QString& each : offers.split(u'\n', Qt::SkipEmptyParts))
                QVERIFY2(help.contains(QStringLiteral("\n  %1 ").arg(each.section(u'\t', 0, 0))), qPrintable(each));
            QCOMPARE(offers.count(u'\n'), help.count(QStringLiteral("\n  --")));
        }
        QVERIFY(seen > 10);
    }

private:
    static QString script(const QString& line, const QString& breaks)
    {
        return QStringLiteral("source '%1'; COMP_LINE='%2'; COMP_POINT=${#COMP_LINE}; COMP_WORDBREAKS=$%3; "
                              "_wirewise_cli; printf '%s\\n' \"${COMPREPLY[@]}\"")
            .arg(completion(QStringLiteral("bash")), line, breaks);
    }

    static Outcome offered(const QString& shell, const QString& line)
    {
        if (shell == QLatin1String("bash"))
            return start(shell, { QStringLiteral("--norc"), QStringLiteral("-c"), script(line, QStringLiteral("' \\t\\n'")) });
        if (shell == QLatin1String("zsh")) {
            return start(shell, { QStringLiteral("-f"), QStringLiteral(WIREWISE_SOURCE_DIR "/tests/packaging/zsh_offers.zsh"),
                                    QDir(QStringLiteral("zsh")).absolutePath(), line });
        }
        return start(shell, { QStringLiteral("--no-config"), QStringLiteral("-c"),
                                QStringLiteral("source '%1'; complete -C '%2'").arg(completion(shell), line) });
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"

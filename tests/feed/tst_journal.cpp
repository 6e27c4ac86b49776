// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/journal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace wirewise;
using namespace wirewise::transports;

namespace {

std::vector<wire::FeedEvent> events(wire::Seq from, wire::Seq to)
{
    std::vector<wire::FeedEvent> out;
    for (wire::Seq seq = from; seq <= to; ++seq)
        out.push_back({ seq, Nanoseconds(static_cast<qint64>(seq) * 1000), static_cast<wire::PayloadKind>(seq % 3),
            seq % 3 == 2 ? QByteArray("{\"a\":[1,2]}") : QByteArray("x\n\x7f") });
    return out;
}

std::unique_ptr<Journal> open(const QString& file)
{
    auto journal = Journal::open(file);
    return journal ? std::move(journal).value() : nullptr;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(QStringLiteral("journal"));
    }

    void remembersEverything()
    {
        {
            auto journal = open(m_file);
            QVERIFY(journal);
            QVERIFY(journal->remembered().events.empty());
            journal->append(events(1, 5));
            journal->feedChanged({ 50, 64, wire::PayloadKind::Json, true });
            journal->webhookChanged({ "wh_a", "whsec_a", "http://127.0.0.1:1/", 3, false });
            journal->webhookChanged({ "wh_b", "whsec_b", "http://127.0.0.1:2/", 1, false });
            journal->webhookDelivered("wh_a", 4);
            journal->webhookRemoved("wh_b");
        }
        const auto journal = open(m_file);
        const Remembered& remembered = journal->remembered();
        QVERIFY(remembered.events == events(1, 5));
        QCOMPARE(remembered.settings->rate, 50.0);
        QVERIFY(remembered.settings->paused && remembered.settings->kind == wire::PayloadKind::Json);
        QCOMPARE(remembered.webhooks.size(), 1);
        QCOMPARE(remembered.webhooks[0].id, QByteArray("wh_a"));
        QCOMPARE(remembered.webhooks[0].secret, QByteArray("whsec_a"));
        QCOMPARE(remembered.webhooks[0].next, 5u);
    }

    // What a kill can leave: the file cut at any byte.
    void survivesACutAnywhere()
    {
        open(m_file)->append(events(1, 4));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype size = 0; size <= whole.size(); ++size) {
            const QString part = m_dir->filePath(QStringLiteral("part"));
            QFile out(part);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(whole.first(size));
            out.close();
            auto journal = open(part);
            QVERIFY(journal);
            const auto count = static_cast<wire::Seq>(whole.first(size).count('\n'));
            QVERIFY(journal->remembered().events == events(1, count));
            journal->append(events(count + 1, count + 1));
            journal.reset();
            QVERIFY(open(part)->remembered().events == events(1, count + 1)); // the torn line is gone
        }
    }

    void onlyTheOwnerMayRead()
    {
        const auto journal = open(m_file);
        struct stat info {};
        QCOMPARE(::stat(QFile::encodeName(m_file).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0600u);
    }

    void refusesASecondServer()
    {
        const auto journal = open(m_file);
        const auto second = Journal::open(m_file);
        QVERIFY(!second);
        QVERIFY(second.error().message.contains(QLatin1String("another server")));
    }

    void saysWhatIsWrongWithTheFile()
    {
        QVERIFY(!Journal::open(QStringLiteral("/nowhere/journal")));
        QVERIFY(!Journal::open(m_dir->path()));
        QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), m_file));
        QVERIFY(!Journal::open(m_file)); // a link is not followed
    }

    void keepsNoMoreThanTheRing()
    {
        {
            auto journal = open(m_file);
            journal->append(events(1, 30'000));
        }
        const auto journal = open(m_file);
        SystemClock clock;
        const Feed feed(clock, nullptr, journal->remembered().events);
        QCOMPARE(feed.newest(), 30'000u);
        QCOMPARE(feed.oldest(), 20'001u);
    }

    void compactsWhileOpen()
    {
        auto journal = open(m_file);
        journal->webhookChanged({ "wh_a", "whsec_a", "http://127.0.0.1:1/", 3, false });
        journal->append(events(1, 100));
        journal->compact(events(91, 100));
        journal->append(events(101, 101));
        journal.reset();
        journal = open(m_file);
        QVERIFY(journal->remembered().events == events(91, 101));
        QCOMPARE(journal->remembered().webhooks.size(), 1);
    }

    void garbageIsNotBelieved()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello\n\n{}\n[1]\n{\"type\":\"event\",\"seq\":0}\n{\"type\":\"delivered\",\"id\":\"x\",\"seq\":3}\n");
        file.write(QByteArray(100'000, '['));
        file.write("\n");
        file.close();
        const auto journal = open(m_file);
        QVERIFY(journal);
        QVERIFY(journal->remembered().events.empty() && journal->remembered().webhooks.isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"

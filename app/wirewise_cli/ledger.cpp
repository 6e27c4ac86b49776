// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/ledger.h"

#include <QDir>

namespace wirewise::cli {

namespace {

Error cannot(const QFile& file)
{
    return { Error::Kind::Input, file.errorString(), file.fileName() };
}

QByteArray milliseconds(Nanoseconds at)
{
    return QByteArray::number(static_cast<double>(at.count()) / 1e6, 'f', 3);
}

QByteArray line(const QByteArray& lane, int client, wire::Seq id, Nanoseconds at)
{
    return "{\"id\":" + QByteArray::number(static_cast<qulonglong>(id)) + ",\"stream\":\"" + lane + '-'
        + QByteArray::number(client + 1) + "\",\"t\":" + milliseconds(at) + "}\n";
}

// As the streams are named while it runs.
QByteArray laneName(const measure::RunSummary& lane, bool alone)
{
    const QByteArray transport = lane.transport.value().toLatin1();
    return alone || lane.mode.isEmpty() ? transport : transport + '-' + lane.mode.toLatin1();
}

} // namespace

Ledger::Ledger(const QString& directory)
    : m_directory(directory)
    , m_seen(directory + QStringLiteral("/seen.ndjson"))
    , m_faults(directory + QStringLiteral("/faults.ndjson"))
{
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString& directory)
{
    if (!QDir().mkpath(directory))
        return Error { Error::Kind::Input, QStringLiteral("cannot make the directory"), directory };
    std::unique_ptr<Ledger> ledger(new Ledger(directory));
    // An old journal would bring old events back.
    if (QFile::exists(ledger->journal()) || QFile::exists(ledger->m_seen.fileName()))
        return Error { Error::Kind::Input, QStringLiteral("there is a ledger already, expected an empty directory"), directory };
    if (!ledger->m_seen.open(QIODevice::WriteOnly))
        return cannot(ledger->m_seen);
    if (!ledger->m_faults.open(QIODevice::WriteOnly))
        return cannot(ledger->m_faults);
    return ledger;
}

void Ledger::see(const QByteArray& lane, int client, const demo::Message& message)
{
    const auto* event = message.envelope ? std::get_if<wire::FeedEvent>(&*message.envelope) : nullptr;
    if (!event)
        return;
    const std::scoped_lock lock(m_mutex);
    m_seen.write(line(lane, client, event->seq, m_clock.monotonic()));
}

void Ledger::faultChanged(const QString& fault, bool on, Nanoseconds at)
{
    const std::scoped_lock lock(m_mutex);
    m_faults.write("{\"fault\":\"" + fault.toUtf8() + "\",\"on\":" + (on ? "true" : "false") + ",\"t\":" + milliseconds(at) + "}\n");
}

Result<bool> Ledger::finish(const QList<measure::RunSummary>& lanes)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_seen.flush())
            return cannot(m_seen);
        if (!m_faults.flush())
            return cannot(m_faults);
    }
    QFile journal(this->journal());
    if (!journal.open(QIODevice::ReadOnly))
        return cannot(journal);
    QFile sent(m_directory + QStringLiteral("/sent.ndjson"));
    if (!sent.open(QIODevice::WriteOnly))
        return cannot(sent);
    while (!journal.atEnd()) {
        const auto envelope = wire::fromJson(journal.readLine().trimmed());
        const auto* event = envelope ? std::get_if<wire::FeedEvent>(&*envelope) : nullptr;
        if (!event)
            continue;
        for (const measure::RunSummary& lane : lanes) {
            if (event->seq < lane.firstSeq || event->seq > lane.lastSeq)
                continue;
            for (int client = 0; client < lane.workload.clients; ++client)
                sent.write(line(laneName(lane, lanes.size() == 1), client, event->seq, event->sent));
        }
    }
    if (!sent.flush())
        return cannot(sent);
    journal.close();
    journal.remove(); // it has said what it had to say, and holds secrets
    return true;
}

} // namespace wirewise::cli

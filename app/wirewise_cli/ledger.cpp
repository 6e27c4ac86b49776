// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/ledger.h"

#include <QDir>

namespace wirewise::cli {

namespace {

Error cannot(const QFile& file)
{
    return { Error::Kind::Input, file.errorString(), file.fileName() };
}

} // namespace

Ledger::Ledger(const QString& directory, const TransportId& transport)
    : m_directory(directory)
    , m_transport(transport)
    , m_seen(directory + QStringLiteral("/seen.ndjson"))
{
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString& directory, const TransportId& transport)
{
    if (!QDir().mkpath(directory))
        return Error { Error::Kind::Input, QStringLiteral("cannot make the directory"), directory };
    std::unique_ptr<Ledger> ledger(new Ledger(directory, transport));
    // An old journal would bring old events back.
    if (QFile::exists(ledger->journal()) || QFile::exists(ledger->m_seen.fileName()))
        return Error { Error::Kind::Input, QStringLiteral("there is a ledger already, expected an empty directory"), directory };
    if (!ledger->m_seen.open(QIODevice::WriteOnly))
        return cannot(ledger->m_seen);
    QFile faults(directory + QStringLiteral("/faults.ndjson"));
    if (!faults.open(QIODevice::WriteOnly))
        return cannot(faults);
    return ledger;
}

QByteArray Ledger::line(wire::Seq id, int client, Nanoseconds at) const
{
    return "{\"id\":" + QByteArray::number(static_cast<qulonglong>(id)) + ",\"stream\":\"" + m_transport.value().toLatin1() + '-'
        + QByteArray::number(client + 1) + "\",\"t\":" + QByteArray::number(static_cast<double>(at.count()) / 1e6, 'f', 3) + "}\n";
}

void Ledger::see(int client, const demo::Message& message)
{
    const auto* event = message.envelope ? std::get_if<wire::FeedEvent>(&*message.envelope) : nullptr;
    if (!event)
        return;
    const std::scoped_lock lock(m_mutex);
    m_seen.write(line(event->seq, client, m_clock.monotonic()));
}

Result<bool> Ledger::finish(const measure::RunSummary& summary)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_seen.flush())
            return cannot(m_seen);
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
        if (!event || event->seq < summary.firstSeq || event->seq > summary.lastSeq)
            continue;
        for (int client = 0; client < summary.workload.clients; ++client)
            sent.write(line(event->seq, client, event->sent));
    }
    if (!sent.flush())
        return cannot(sent);
    journal.close();
    journal.remove(); // it has said what it had to say, and holds secrets
    return true;
}

} // namespace wirewise::cli

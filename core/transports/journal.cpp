// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/journal.h"

#include "core/wire/envelope.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace wirewise::transports {

namespace {

constexpr qint64 compactAfter = 128 * 1024 * 1024;

Error fileError(const QString& file)
{
    return { Error::Kind::Input, QString::fromLocal8Bit(std::strerror(errno)), file };
}

QByteArray line(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray line(const FeedSettings& settings)
{
    return line(QJsonObject { { QStringLiteral("type"), QStringLiteral("feed") },
        { QStringLiteral("rate"), settings.rate }, { QStringLiteral("size"), settings.size },
        { QStringLiteral("kind"), QString::fromLatin1(wire::payloadKindName(settings.kind)) },
        { QStringLiteral("paused"), settings.paused } });
}

QByteArray line(const WebhookRecord& record)
{
    return line(QJsonObject { { QStringLiteral("type"), QStringLiteral("webhook") },
        { QStringLiteral("id"), QString::fromLatin1(record.id) },
        { QStringLiteral("secret"), QString::fromLatin1(record.secret) },
        { QStringLiteral("url"), QString::fromLatin1(record.url) },
        { QStringLiteral("next"), static_cast<qint64>(record.next) },
        { QStringLiteral("disabled"), record.disabled } });
}

} // namespace

Journal::Journal(const QString& file)
    : m_file(file)
{
}

Journal::~Journal()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<std::unique_ptr<Journal>> Journal::open(const QString& file)
{
    std::unique_ptr<Journal> journal(new Journal(file));
    const int lock = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock < 0)
        return fileError(file);
    journal->m_descriptor = lock;
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0)
        return Error { Error::Kind::Input, QStringLiteral("another server uses this journal"), file };
    if (auto loaded = journal->load(); !loaded)
        return loaded.error();
    if (auto written = journal->rewrite(journal->m_remembered.events); !written)
        return written.error();
    return journal;
}

Result<bool> Journal::load()
{
    QFile file;
    if (!file.open(::dup(m_descriptor), QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return Error { Error::Kind::Input, file.errorString(), m_file };
    while (!file.atEnd()) {
        const QByteArray text = file.readLine();
        if (text.endsWith('\n'))
            take(text);
    }
    m_remembered.settings = m_settings;
    m_remembered.webhooks = m_webhooks.values();
    return true;
}

void Journal::take(const QByteArray& text)
{
    if (text.startsWith(R"({"type":"event")")) {
        auto envelope = wire::fromJson(text);
        auto* event = envelope ? std::get_if<wire::FeedEvent>(&*envelope) : nullptr;
        auto& events = m_remembered.events;
        if (!event)
            return;
        if (!events.empty() && events.back().seq + 1 != event->seq)
            events.clear(); // the ring has no holes
        events.push_back(std::move(*event));
        if (events.size() > 2 * Feed::ringEvents)
            events.erase(events.begin(), events.begin() + static_cast<std::ptrdiff_t>(Feed::ringEvents));
        return;
    }
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QString type = object.value(QLatin1String("type")).toString();
    const QByteArray id = object.value(QLatin1String("id")).toString().toLatin1();
    if (type == QLatin1String("feed")) {
        m_settings = FeedSettings { object.value(QLatin1String("rate")).toDouble(),
            object.value(QLatin1String("size")).toInt(),
            wire::payloadKindFromName(object.value(QLatin1String("kind")).toString().toLatin1())
                .value_or(wire::PayloadKind::Text),
            object.value(QLatin1String("paused")).toBool() };
    } else if (type == QLatin1String("webhook")) {
        m_webhooks[id] = { id, object.value(QLatin1String("secret")).toString().toLatin1(),
            object.value(QLatin1String("url")).toString().toLatin1(),
            static_cast<wire::Seq>(object.value(QLatin1String("next")).toInteger()),
            object.value(QLatin1String("disabled")).toBool() };
    } else if (type == QLatin1String("delivered") && m_webhooks.contains(id)) {
        m_webhooks[id].next = static_cast<wire::Seq>(object.value(QLatin1String("seq")).toInteger()) + 1;
    } else if (type == QLatin1String("removed")) {
        m_webhooks.remove(id);
    }
}

// Into a new file beside it, then over it: a kill in the middle leaves the old one.
Result<bool> Journal::rewrite(std::span<const wire::FeedEvent> events)
{
    const QByteArray fresh = QFile::encodeName(m_file + QStringLiteral(".new"));
    const int descriptor
        = ::open(fresh.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return fileError(m_file);
    ::flock(descriptor, LOCK_EX | LOCK_NB);
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = descriptor;
    QByteArray lines;
    if (m_settings)
        lines += line(*m_settings);
    for (const WebhookRecord& record : std::as_const(m_webhooks))
        lines += line(record);
    for (const wire::FeedEvent& event : events)
        lines += wire::toJson(event) + '\n';
    write(lines);
    if (::rename(fresh.constData(), QFile::encodeName(m_file).constData()) != 0)
        return fileError(m_file);
    m_appended = 0;
    return true;
}

void Journal::write(const QByteArray& lines)
{
    qsizetype done = 0;
    while (done < lines.size()) {
        const auto n = ::write(m_descriptor, lines.constData() + done, static_cast<std::size_t>(lines.size() - done));
        if (n < 0 && errno != EINTR) {
            std::fprintf(stderr, "wirewise-server: journal: %s\n", std::strerror(errno));
            return;
        }
        done += qMax<qsizetype>(0, n);
    }
    m_appended += lines.size();
}

void Journal::append(std::span<const wire::FeedEvent> events)
{
    QByteArray lines;
    for (const wire::FeedEvent& event : events)
        lines += wire::toJson(event) + '\n';
    const std::scoped_lock lock(m_mutex);
    write(lines);
}

void Journal::feedChanged(const FeedSettings& settings)
{
    const std::scoped_lock lock(m_mutex);
    m_settings = settings;
    write(line(settings));
}

void Journal::webhookChanged(const WebhookRecord& record)
{
    const std::scoped_lock lock(m_mutex);
    m_webhooks[record.id] = record;
    write(line(record));
}

void Journal::webhookDelivered(const QByteArray& id, wire::Seq seq)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_webhooks.contains(id))
        return;
    m_webhooks[id].next = seq + 1;
    write(line(QJsonObject { { QStringLiteral("type"), QStringLiteral("delivered") },
        { QStringLiteral("id"), QString::fromLatin1(id) }, { QStringLiteral("seq"), static_cast<qint64>(seq) } }));
}

void Journal::webhookRemoved(const QByteArray& id)
{
    const std::scoped_lock lock(m_mutex);
    m_webhooks.remove(id);
    write(line(QJsonObject {
        { QStringLiteral("type"), QStringLiteral("removed") }, { QStringLiteral("id"), QString::fromLatin1(id) } }));
}

bool Journal::wantsCompaction() const
{
    const std::scoped_lock lock(m_mutex);
    return m_appended > compactAfter;
}

void Journal::compact(std::span<const wire::FeedEvent> events)
{
    const std::scoped_lock lock(m_mutex);
    if (auto done = rewrite(events); !done)
        std::fprintf(stderr, "wirewise-server: journal: %s\n", qPrintable(done.error().text()));
}

} // namespace wirewise::transports

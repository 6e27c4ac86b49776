// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_import.h"

#include "core/base/words.h"
#include "ui/models/log_export.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace wirewise::ui {
namespace {

WIREWISE_WORDS(files)

using Kind = demo::LogEntry::Kind;

Error wrong(const QString& what)
{
    return { Error::Kind::Input, what, {} };
}

// The fields of one line; remembers the first thing that is wrong.
class Fields
{
public:
    explicit Fields(const QJsonObject& object) : m_object(object) { }

    bool has(const char* name) const { return m_object.contains(QLatin1String(name)); }
    const QString& problem() const { return m_problem; }
    void fail(const QString& problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    bool flag(const char* name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isUndefined() && !value.isBool())
            fail(QStringLiteral("\"%1\" must be true or false").arg(QLatin1String(name)));
        return value.toBool();
    }

    qint64 whole(const char* name, qint64 otherwise)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isUndefined())
            return otherwise;
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const qint64 number = value.toInteger(none);
        if (number == none)
            fail(QStringLiteral("\"%1\" must be a whole number").arg(QLatin1String(name)));
        return number;
    }

    Nanoseconds milliseconds(const char* name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isUndefined())
            return Nanoseconds(-1);
        const double ms = value.toDouble(-1);
        if (!(ms >= 0 && ms <= 9e12)) {
            fail(QStringLiteral("\"%1\" must be a number from 0 to 9e12").arg(QLatin1String(name)));
            return Nanoseconds(-1);
        }
        return Nanoseconds(std::llround(ms * 1e6));
    }

    QString text(const char* name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isUndefined() && !value.isString())
            fail(QStringLiteral("\"%1\" must be text").arg(QLatin1String(name)));
        return value.toString();
    }

private:
    QJsonObject m_object;
    QString m_problem;
};

Kind kindOf(Fields& fields)
{
    const QString name = fields.text("what");
    for (int kind = 0; kind <= static_cast<int>(Kind::Fault); ++kind) {
        if (fileNameOf(static_cast<Kind>(kind)) == name)
            return static_cast<Kind>(kind);
    }
    fields.fail(name.isEmpty() ? QStringLiteral("\"what\" is missing") : QStringLiteral("\"what\" says \"%1\", which is no kind of row").arg(name.left(40)));
    return Kind::Note;
}

void takePayload(Fields& fields, demo::LogEntry& entry)
{
    if (fields.has("base64")) {
        const auto bytes = QByteArray::fromBase64Encoding(fields.text("base64").toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes)
            fields.fail(QStringLiteral("\"base64\" is no base64"));
        entry.payload = *bytes;
    } else {
        entry.payload = fields.text("data").toUtf8();
    }
    entry.payloadCut = fields.whole("bytes", entry.payload.size()) - entry.payload.size();
    if (entry.payloadCut < 0)
        fields.fail(QStringLiteral("\"bytes\" says less than there is"));
}

} // namespace

Result<demo::LogEntry> fromNdjsonLine(const QByteArray& line)
{
    QJsonParseError parse {};
    const QJsonDocument document = QJsonDocument::fromJson(line, &parse);
    if (parse.error != QJsonParseError::NoError)
        return wrong(tr("not JSON: %1 (byte %2)").arg(parse.errorString()).arg(parse.offset + 1));
    if (!document.isObject())
        return wrong(tr("must be a JSON object"));
    Fields fields(document.object());
    demo::LogEntry entry;
    entry.kind = kindOf(fields);
    entry.up = fields.flag("up");
    entry.binary = fields.flag("binary");
    entry.empty = fields.flag("empty");
    entry.on = fields.flag("on");
    const qint64 exchange = fields.whole("exchange", 0);
    if (exchange < 0 || exchange > std::numeric_limits<quint32>::max())
        fields.fail(QStringLiteral("\"exchange\" must be from 0 to 4294967295"));
    entry.exchange = static_cast<quint32>(exchange);
    entry.wall = std::chrono::milliseconds(fields.whole("wall_ms", 0));
    entry.at = Nanoseconds(fields.whole("at_ns", 0));
    entry.left = Nanoseconds(fields.whole("left_ns", -1));
    entry.delay = fields.milliseconds("delay_ms");
    entry.roundTrip = fields.milliseconds("round_trip_ms");
    entry.retryIn = fields.milliseconds("retry_in_ms");
    entry.seq = static_cast<wire::Seq>(fields.whole("seq", 0));
    entry.text = fields.text("text");
    takePayload(fields, entry);
    if (!fields.problem().isEmpty())
        return wrong(fields.problem());
    return entry;
}

Result<QList<demo::LogEntry>> readNdjson(const QString& path, const TranscriptBounds& bounds, const std::atomic<bool>* stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Kind::Input, tr("cannot be read: %1").arg(file.errorString()), path };
    if (file.size() > bounds.bytes)
        return Error { Error::Kind::Input, tr("is larger than %1 bytes").arg(bounds.bytes), path };
    QList<demo::LogEntry> entries;
    for (qint64 number = 1; !file.atEnd(); ++number) {
        const auto at = [&](const QString& what) {
            return Error { Error::Kind::Input, what, QStringLiteral("%1:%2").arg(path).arg(number) };
        };
        if (stop && *stop)
            return at(QStringLiteral("stopped"));
        const QByteArray line = file.readLine(bounds.line + 1);
        if (line.size() >= bounds.line && !line.endsWith('\n'))
            return at(tr("a line above %1 bytes").arg(bounds.line));
        if (line.trimmed().isEmpty())
            continue;
        if (entries.size() == bounds.rows)
            return at(tr("more than %1 rows").arg(bounds.rows));
        Result<demo::LogEntry> entry = fromNdjsonLine(line);
        if (!entry)
            return at(entry.error().message);
        entries << std::move(entry).value();
    }
    return entries;
}

} // namespace wirewise::ui

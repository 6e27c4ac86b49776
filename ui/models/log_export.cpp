// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_export.h"

#include "core/base/words.h"
#include "ui/models/run_words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStringDecoder>

namespace wirewise::ui {
namespace {

WIREWISE_WORDS(files)

std::optional<QString> asUtf8(const QByteArray& payload)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(payload);
    // Only what comes back byte for byte counts: a leading mark or half a character does not.
    return !decoder.hasError() && text.toUtf8() == payload ? std::optional(text) : std::nullopt;
}

double asMilliseconds(Nanoseconds duration)
{
    return static_cast<double>(duration.count()) / 1e6;
}

} // namespace

QString fileNameOf(demo::LogEntry::Kind kind)
{
    static constexpr const char* Names[] = { "received", "replayed", "sent", "repeated", "gap", "opened", "closed", "note",
        "asked", "answered", "fault" };
    return QString::fromLatin1(Names[static_cast<std::size_t>(kind)]);
}

QByteArray ndjsonLine(const demo::LogEntry& entry)
{
    QJsonObject line {
        { QStringLiteral("wall_ms"), static_cast<qint64>(entry.wall.count()) },
        { QStringLiteral("at_ns"), static_cast<qint64>(entry.at.count()) },
        { QStringLiteral("what"), fileNameOf(entry.kind) },
    };
    if (entry.seq != 0)
        line.insert(QStringLiteral("seq"), static_cast<qint64>(entry.seq));
    if (entry.exchange != 0)
        line.insert(QStringLiteral("exchange"), static_cast<qint64>(entry.exchange));
    if (entry.left >= Nanoseconds(0))
        line.insert(QStringLiteral("left_ns"), static_cast<qint64>(entry.left.count()));
    for (const auto& [name, duration] : { std::pair(QStringLiteral("delay_ms"), entry.delay),
             { QStringLiteral("round_trip_ms"), entry.roundTrip }, { QStringLiteral("retry_in_ms"), entry.retryIn } }) {
        if (duration >= Nanoseconds(0))
            line.insert(name, asMilliseconds(duration));
    }
    for (const auto& [name, is] : { std::pair(QStringLiteral("up"), entry.up), { QStringLiteral("empty"), entry.empty },
             { QStringLiteral("on"), entry.on }, { QStringLiteral("binary"), entry.binary } }) {
        if (is)
            line.insert(name, true);
    }
    if (!entry.text.isEmpty())
        line.insert(QStringLiteral("text"), entry.text);
    if (carriesPayload(entry.kind) || entry.payloadSize() > 0) {
        line.insert(QStringLiteral("bytes"), entry.payloadSize());
        const std::optional<QString> text = entry.binary ? std::nullopt : asUtf8(entry.payload);
        if (text)
            line.insert(QStringLiteral("data"), *text);
        else
            line.insert(QStringLiteral("base64"), QString::fromLatin1(entry.payload.toBase64()));
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

std::optional<Error> saveAsNdjson(const LogRows& rows, const QString& path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        rows.forEach([&file](const demo::LogEntry& entry) { file.write(ndjsonLine(entry) + '\n'); });
        if (file.commit())
            return std::nullopt;
    }
    return Error { Error::Kind::Input, tr("cannot be written: %1").arg(file.errorString()), path };
}

QString tabSeparated(const MessageLog& log, const QList<int>& rows)
{
    QString text;
    constexpr qsizetype Most = 100'000;
    for (const int row : rows.first(std::min(Most, rows.size()))) {
        QStringList cells;
        for (int column = 0; column < MessageLog::ColumnCount; ++column)
            cells << log.index(row, column).data().toString();
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace wirewise::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_export.h"

#include "ui/models/run_words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStringDecoder>

namespace wirewise::ui {
namespace {

std::optional<QString> asUtf8(const QByteArray& payload)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(payload);
    // Only what comes back byte for byte counts: a leading mark or half a character does not.
    return !decoder.hasError() && text.toUtf8() == payload ? std::optional(text) : std::nullopt;
}

} // namespace

QByteArray ndjsonLine(const demo::LogEntry& entry)
{
    QJsonObject line {
        { QStringLiteral("wall_ms"), static_cast<qint64>(entry.wall.count()) },
        { QStringLiteral("at_ns"), static_cast<qint64>(entry.at.count()) },
        { QStringLiteral("what"), wordFor(entry.kind) },
    };
    if (entry.seq != 0)
        line.insert(QStringLiteral("seq"), static_cast<qint64>(entry.seq));
    if (entry.delay >= Nanoseconds(0))
        line.insert(QStringLiteral("delay_ms"), static_cast<double>(entry.delay.count()) / 1e6);
    if (!entry.text.isEmpty())
        line.insert(QStringLiteral("text"), entry.text);
    if (entry.kind == demo::LogEntry::Kind::Fault)
        line.insert(QStringLiteral("on"), entry.on);
    if (carriesPayload(entry.kind)) {
        line.insert(QStringLiteral("bytes"), entry.payload.size());
        const std::optional<QString> text = entry.binary ? std::nullopt : asUtf8(entry.payload);
        if (text)
            line.insert(QStringLiteral("data"), *text);
        else
            line.insert(QStringLiteral("base64"), QString::fromLatin1(entry.payload.toBase64()));
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

std::optional<Error> saveAsNdjson(const MessageLog& log, const QString& path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        for (int row = 0; row < log.rowCount(); ++row)
            file.write(ndjsonLine(log.entryAt(row)) + '\n');
        if (file.commit())
            return std::nullopt;
    }
    return Error { Error::Kind::Input, QStringLiteral("cannot be written: %1").arg(file.errorString()), path };
}

QString tabSeparated(const MessageLog& log, const QList<int>& rows)
{
    QString text;
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < MessageLog::ColumnCount; ++column)
            cells << log.index(row, column).data().toString();
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace wirewise::ui

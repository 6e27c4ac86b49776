// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/payload_text.h"

#include "core/base/escape.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace wirewise::ui {
namespace {

QString bytesInLine(const demo::LogEntry& entry, qsizetype bytes)
{
    const QByteArray head = entry.payload.left(std::min<qsizetype>(bytes, 48));
    return QString::fromLatin1(head.toHex(' ')) + (head.size() < entry.payloadSize() ? QStringLiteral(" …") : QString());
}

// What is said of a row that carries no payload.
QString wordsOf(const demo::LogEntry& entry)
{
    const QString text = escapedForTerminal(entry.text);
    if (entry.kind != demo::LogEntry::Kind::Fault)
        return text;
    return (entry.on ? QCoreApplication::translate("PayloadText", "%1 begins") : QCoreApplication::translate("PayloadText", "%1 is over")).arg(text);
}

void startLine(QByteArray& out, int depth)
{
    out += '\n';
    out.append(2 * depth, ' ');
}

} // namespace

QString summaryOf(const demo::LogEntry& entry, qsizetype bytes)
{
    QString line;
    if (entry.seq != 0 && entry.kind != demo::LogEntry::Kind::Opened) // which says it in its words
        line = u'#' + QString::number(entry.seq) + u' ';
    if (entry.payload.isEmpty())
        return line + wordsOf(entry);
    if (!entry.text.isEmpty())
        line += escapedForTerminal(entry.text) + QStringLiteral(": ");
    if (entry.binary)
        return line + bytesInLine(entry, bytes);
    line += escapedForTerminal(QString::fromUtf8(entry.payload.left(bytes)));
    if (entry.payloadSize() > std::min(bytes, entry.payload.size()))
        line += u'…';
    return line;
}

QString plainTextOf(const QByteArray& payload)
{
    return QString::fromUtf8(payload).replace(QChar(u'\0'), QChar(0x2400));
}

std::optional<QString> indentedJson(const QByteArray& payload)
{
    if (QJsonDocument::fromJson(payload).isNull())
        return std::nullopt;
    QByteArray out;
    out.reserve(payload.size() * 2);
    int depth = 0;
    bool inString = false;
    char last = 0; // the last character that is no white space
    for (qsizetype i = 0; i < payload.size(); ++i) {
        const char c = payload[i];
        if (inString) {
            out += c;
            if (c == '\\' && i + 1 < payload.size())
                out += payload[++i];
            else if (c == '"')
                inString = false;
            continue;
        }
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
            continue;
        const bool closes = c == '}' || c == ']';
        if (closes)
            --depth;
        if (closes ? last != '{' && last != '[' : last == '{' || last == '[' || last == ',')
            startLine(out, depth);
        out += c;
        if (c == '{' || c == '[')
            ++depth;
        else if (c == ':')
            out += ' ';
        inString = c == '"';
        last = c;
    }
    return plainTextOf(out);
}

QString hexOf(const QByteArray& payload)
{
    QString out;
    out.reserve(payload.size() * 5);
    for (qsizetype at = 0; at < payload.size(); at += 16) {
        const QByteArray line = payload.mid(at, 16);
        QString hex = QString::fromLatin1(line.toHex(' '));
        if (line.size() > 8)
            hex.insert(23, u' ');
        out += QStringLiteral("%1  %2  ").arg(at, 8, 16, QLatin1Char('0')).arg(hex, -48);
        for (const char c : line)
            out += c >= 0x20 && c < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
        out += u'\n';
    }
    out.chop(1);
    return out;
}

} // namespace wirewise::ui

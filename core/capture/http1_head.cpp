// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/http1_head.h"

#include <algorithm>

namespace wirewise::capture {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isTokenCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isText(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == '\t' || (static_cast<quint8>(c) >= 0x20 && c != 0x7f); });
}

bool isVersion(QByteArrayView text)
{
    return text == "HTTP/1.1" || text == "HTTP/1.0";
}

bool sameName(QByteArrayView one, QByteArrayView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QString parseField(QByteArrayView line, HeaderField& field)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)) || !isText(line.sliced(colon + 1)))
        return QStringLiteral("an HTTP header line that is none");
    field.name = line.first(colon).toByteArray();
    field.value = line.sliced(colon + 1).trimmed().toByteArray();
    return {};
}

QString Http1Head::takeLine(QByteArrayView line, bool request)
{
    if (!hasStarted())
        return takeStartLine(line, request);
    if (m_headers.size() == mostHeaders)
        return QStringLiteral("an HTTP head of more than %1 headers").arg(mostHeaders);
    HeaderField field;
    const QString wrong = parseField(line, field);
    m_headers += field;
    return wrong;
}

QString Http1Head::takeStartLine(QByteArrayView line, bool request)
{
    m_startLine = line.toByteArray();
    if (line.size() > longestStartLine)
        return QStringLiteral("an HTTP start line above %1 bytes").arg(longestStartLine);
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (request) {
        const QByteArrayView target = first < 0 || last <= first + 1 ? QByteArrayView() : line.sliced(first + 1, last - first - 1);
        const bool good = !target.isEmpty() && isToken(line.first(first)) && isText(target) && !target.contains(' ')
            && !target.contains('\t') && isVersion(line.sliced(last + 1));
        return good ? QString() : QStringLiteral("neither an HTTP/1.1 request line nor the HTTP/2 preface");
    }
    const QByteArrayView rest = first < 0 ? QByteArrayView() : line.sliced(first + 1);
    const bool good = first > 0 && isVersion(line.first(first)) && rest.size() >= 3 && rest[0] >= '1' && rest[0] <= '5' && isDigit(rest[1])
        && isDigit(rest[2]) && (rest.size() == 3 || rest[3] == ' ') && isText(rest);
    if (!good)
        return QStringLiteral("no HTTP/1.1 status line");
    m_status = rest.first(3).toInt();
    return {};
}

bool Http1Head::has(QByteArrayView name) const
{
    return std::any_of(m_headers.begin(), m_headers.end(), [name](const HeaderField& field) { return sameName(field.name, name); });
}

QByteArray Http1Head::value(QByteArrayView name) const
{
    QByteArrayList values;
    for (const HeaderField& field : m_headers)
        if (sameName(field.name, name))
            values += field.value;
    return values.join(", ");
}

bool Http1Head::lists(QByteArrayView name, QByteArrayView token) const
{
    const QByteArrayList tokens = value(name).split(',');
    return std::any_of(tokens.begin(), tokens.end(), [token](const QByteArray& one) { return sameName(one.trimmed(), token); });
}

Asked Http1Head::asked() const
{
    const bool connect = m_startLine.startsWith("CONNECT ");
    return { m_startLine.startsWith("HEAD "), connect, connect || (has("Upgrade") && lists("Connection", "upgrade")) };
}

// RFC 9112 section 6.3, without its leave to repair.
QString Http1Head::framing(BodyRule& rule) const
{
    const bool coded = has("Transfer-Encoding");
    if (has("Content-Length")) {
        const QByteArray length = value("Content-Length");
        if (coded)
            return QStringLiteral("an HTTP head with both Content-Length and Transfer-Encoding");
        if (length.isEmpty() || length.size() > 18 || !std::all_of(length.begin(), length.end(), isDigit))
            return QStringLiteral("an HTTP head whose Content-Length is no number");
        rule = { BodyRule::Kind::Length, length.toLongLong() };
    } else if (coded) {
        if (!sameName(value("Transfer-Encoding"), "chunked"))
            return QStringLiteral("an HTTP head with a transfer coding other than chunked");
        rule = { BodyRule::Kind::Chunked, 0 };
    }
    return {};
}

QString Http1Head::requestBody(BodyRule& rule) const
{
    return framing(rule);
}

QString Http1Head::responseBody(const Asked& asked, BodyRule& rule) const
{
    if (asked.head || m_status < 200 || m_status == 204 || m_status == 304)
        return {};
    rule.kind = BodyRule::Kind::UntilClose; // unless it says otherwise
    return framing(rule);
}

} // namespace wirewise::capture

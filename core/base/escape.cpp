// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/escape.h"

namespace wirewise {

namespace {

bool isBidiControl(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

QString escapedForTerminal(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar ch : text) {
        const char16_t c = ch.unicode();
        if (c == u'\n')
            out += QLatin1String("\\n");
        else if (c == u'\r')
            out += QLatin1String("\\r");
        else if (c == u'\t')
            out += QLatin1String("\\t");
        else if (c < 0x20 || (c >= 0x7f && c < 0xa0))
            out += QLatin1String("\\x") + QString::number(c, 16).rightJustified(2, u'0');
        else if (isBidiControl(c) || c == 0x2028 || c == 0x2029)
            out += QLatin1String("\\u") + QString::number(c, 16).rightJustified(4, u'0');
        else
            out += ch;
    }
    return out;
}

QString escapedForCsv(QStringView text)
{
    QString cell = text.toString();
    if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()))
        cell.prepend(u'\'');
    bool quote = false;
    for (const QChar c : std::as_const(cell))
        quote = quote || c == u'"' || c == u',' || c == u'\n' || c == u'\r' || c == u'\'';
    if (!quote)
        return cell;
    return u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString escapedForMarkdown(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r')
            out += u' ';
        else if (c == u'<')
            out += QLatin1String("&lt;");
        else if (c == u'&')
            out += QLatin1String("&amp;");
        else if (QStringView(u"\\`*_[]|").contains(c))
            (out += u'\\') += c;
        else if (c.unicode() < 0x20 || isBidiControl(c.unicode()))
            out += QChar(QChar::ReplacementCharacter);
        else
            out += c;
    }
    return out;
}

QString withoutControls(QStringView text)
{
    QString plain = text.toString();
    for (QChar& c : plain) {
        const bool space = c == u'\n' || c == u'\t';
        if ((c.unicode() < 0x20 && !space) || (c.unicode() >= 0x7f && c.unicode() < 0xa0)
            || isBidiControl(c.unicode()))
            c = QChar(QChar::ReplacementCharacter);
    }
    return plain;
}

QString escapedForHtml(QStringView text)
{
    return withoutControls(text).toHtmlEscaped();
}

} // namespace wirewise

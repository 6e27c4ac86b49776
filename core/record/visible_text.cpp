// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/visible_text.h"

#include "core/base/escape.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace wirewise::record {

namespace {

// Never in a text, but some that lay text out read marks of their own in them.
bool isNonCharacter(QChar c)
{
    return (c.unicode() >= 0xfdd0 && c.unicode() <= 0xfdef) || c.unicode() >= 0xfffe;
}

} // namespace

QString shown(QStringView text)
{
    QString visible = withoutControls(text);
    for (QChar& c : visible) {
        if (c == u'\n' || c == u'\t')
            c = u' ';
        else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == QChar::ObjectReplacementCharacter || isNonCharacter(c))
            c = QChar::ReplacementCharacter;
    }
    return visible;
}

QString safeUrl(const QString& url)
{
    const bool web = url.startsWith(QLatin1String("https://")) || url.startsWith(QLatin1String("http://"));
    if (web)
        return QString::fromLatin1(QUrl(url).toEncoded());
    const bool path = !url.isEmpty() && std::all_of(url.begin(), url.end(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'.' || c == u'-' || c == u'_' || c == u'/';
    });
    return path && !url.startsWith(u'/') ? url : QString();
}

QString number(double value)
{
    const double size = std::abs(value);
    if (value == std::floor(value) && size < 1e15)
        return QString::number(qint64(value));
    return size >= 999.5 ? QString::number(value, 'f', 0) : QString::number(value, 'g', 3);
}

} // namespace wirewise::record

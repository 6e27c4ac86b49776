// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/toml_words.h"

namespace wirewise::record {

QString tomlText(QStringView text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            (out += u'\\') += c;
        else if (c == u'\n')
            out += QLatin1String("\\n");
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            out += QLatin1String("\\u") + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            out += c;
    }
    return out + u'"';
}

QString tomlKey(const QString& name)
{
    bool bare = !name.isEmpty();
    for (const QChar c : name)
        bare = bare
            && ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
                || c == u'-');
    return bare ? name : tomlText(name);
}

} // namespace wirewise::record

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record_exporter_registry.h"
#include "core/record/record_json.h"

#include <QJsonDocument>

namespace wirewise::record {

namespace {

// Controls are escaped by Qt; direction overrides are not, and would show another text than there is. They stand in
// strings only.
QString escaped(const QString& json)
{
    QString out;
    out.reserve(json.size());
    for (const QChar c : json) {
        if (c.category() == QChar::Other_Format || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || (c >= u'\x7f' && c < u'\xa0'))
            out += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

Result<QByteArray> write(const Record& record)
{
    return escaped(QString::fromUtf8(QJsonDocument(toJson(record)).toJson())).toUtf8();
}

} // namespace

RecordExporter makeJsonRecordExporter()
{
    return { QStringLiteral("json"), QStringLiteral("JSON"), QStringLiteral("json"), QStringLiteral("application/json"), write };
}

} // namespace wirewise::record

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/file_kind.h"

#include "core/base/regular_file.h"
#include "core/base/toml_reader.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace wirewise::ui {

namespace {

QStringList topKeys(const QByteArray& bytes)
{
    QStringList keys;
    const auto read = readToml(bytes);
    if (const auto* root = std::get_if<TomlNode>(&read)) {
        for (const TomlMember& member : root->members)
            keys << member.key;
        return keys;
    }
    static const QRegularExpression begin(
        QStringLiteral("^\\s*(?:\\[\\[?\\s*)?([A-Za-z_]+)\\s*[.=\\]]"), QRegularExpression::MultilineOption);
    for (auto it = begin.globalMatch(QString::fromUtf8(bytes)); it.hasNext();)
        keys << it.next().captured(1);
    return keys;
}

} // namespace

FileKind fileKind(const QString& path)
{
    const Result<QByteArray> bytes = readRegularFile(path, TomlLimits().bytes);
    if (!bytes)
        return FileKind::Unknown;
    const QStringList keys = topKeys(*bytes);
    const auto has = [&keys](const char* key) { return keys.contains(QLatin1String(key)); };
    if (has("schema") || has("policy") || has("question"))
        return FileKind::Pack;
    return has("wirewise") || has("answers") ? FileKind::Decision : FileKind::Unknown;
}

} // namespace wirewise::ui

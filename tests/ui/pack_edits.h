// SPDX-License-Identifier: GPL-3.0-or-later
// Packs of somebody's own, made by editing the product's text as a person would.
#pragma once

#include "tests/ui/pack.h"

#include <QFile>
#include <QSaveFile>

namespace wirewise::test {

// The product's pack as if it were version 1.1.0, whichever it is today.
inline QByteArray productToml()
{
    QFile file(productPackPath());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no pack at %s", qPrintable(file.fileName()));
    QByteArray toml = file.readAll();
    const qsizetype version = toml.indexOf("\nversion = \"") + 12;
    return toml.replace(version, toml.indexOf('"', version) - version, "1.1.0");
}

inline QByteArray replaced(QByteArray toml, const char* before, const char* after)
{
    if (toml.count(before) != 1)
        qFatal("'%s' stands %d times in the pack, expected once", before, int(toml.count(before)));
    return toml.replace(before, after);
}

// A sixth transport, "MQTT": as WebSockets, but firewalls let it pass. The scenarios, which do not expect it,
// go.
inline QByteArray withMqtt(const QByteArray& toml)
{
    QByteArray made;
    for (const QByteArray& line : toml.left(toml.indexOf("[[preset]]")).split('\n')) {
        if (line.startsWith("[feature.direction]"))
            made += "[transport.mqtt]\ntitle = \"MQTT over TCP\"\nshort = \"MQTT\"\nsummary = \"Small "
                    "messages "
                    "through a broker.\"\n\n";
        made += line + '\n';
        if (line.startsWith("websocket ") && line.contains(" = {"))
            made += "mqtt" + QByteArray(line).mid(9).replace("\"sometimes\"", "\"plain_http\"") + '\n';
    }
    return replaced(made, "\"webhook\", \"ws_polling\"", "\"webhook\", \"mqtt\", \"ws_polling\"");
}

// Worth a warning, no error: a level no cell has.
inline QByteArray withIdleLevel(const QByteArray& toml)
{
    return replaced(toml, "levels = { upgraded_tcp = ", "levels = { idle = \"idle\", upgraded_tcp = ")
        .replace("value = { upgraded_tcp = ", "value = { idle = 0, upgraded_tcp = ");
}

// In place, as simple editors do.
inline void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

// A new file in the old one's place, as careful editors do.
inline void renameOver(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        qFatal("cannot replace %s", qPrintable(path));
}

} // namespace wirewise::test

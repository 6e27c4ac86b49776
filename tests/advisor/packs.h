// SPDX-License-Identifier: GPL-3.0-or-later
// The packs under test: the reference that vectors and examples belong to, and the one that ships.
#pragma once

#include "core/advisor/pack/pack_loader.h"

#include <QFile>
#include <QtTest>

namespace wirewise::advisor {

inline QString dataPath(const QString& name)
{
    return QStringLiteral(WIREWISE_SOURCE_DIR "/tests/advisor/data/") + name;
}

inline QByteArray dataFile(const QString& name)
{
    QFile file(dataPath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data %s", qPrintable(name));
    return file.readAll();
}

inline QString faultList(const LoadedPack& loaded)
{
    QStringList lines;
    for (const PackFault& fault : loaded.faults)
        lines << fault.text();
    return lines.join(u'\n');
}

inline std::shared_ptr<const Pack> packOf(const LoadedPack& loaded)
{
    if (!loaded.pack)
        qFatal("%s", qPrintable(faultList(loaded)));
    return loaded.pack;
}

inline std::shared_ptr<const Pack> referencePack()
{
    return packOf(loadPackFile(dataPath(QStringLiteral("reference.toml"))));
}

inline std::shared_ptr<const Pack> shippedPack()
{
    return packOf(loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml")));
}

} // namespace wirewise::advisor

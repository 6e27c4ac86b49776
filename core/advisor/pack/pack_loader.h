// SPDX-License-Identifier: GPL-3.0-or-later
// TOML in, Pack out; or every fault of the file, each with its line and column. Nothing is half loaded.
#pragma once

#include "core/advisor/pack.h"

#include <QByteArray>

#include <memory>
#include <variant>

namespace wirewise::advisor {

struct PackFault
{
    enum class Severity { Error, Warning, Note };

    Severity severity = Severity::Error;
    QString file;
    int line = 0; // from 1; 0: the file as a whole
    int column = 0; // from 1
    QString message; // what is wrong, what was expected, the nearest known id

    QString text() const; // "file:line:column: message"
    friend bool operator==(const PackFault&, const PackFault&) = default;
};

struct LoadedPack
{
    std::shared_ptr<const Pack> pack; // null when there is any error
    QList<PackFault> faults; // errors and warnings, in file order
    QList<PackFault> notes; // no faults, but good to know: pairs of musts that exclude everybody
};

// Limits (faults.md section 8): 8 MiB, depth 64, 20,000 entries, strings of 64 KiB, numbers within ±2^53.
LoadedPack loadPack(const QByteArray& toml, const QString& fileName);
LoadedPack loadPackFile(const QString& path); // regular files only

} // namespace wirewise::advisor

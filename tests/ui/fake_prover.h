// SPDX-License-Identifier: GPL-3.0-or-later
// A wirewise-cli that proves whatever a test wants: a shell script that prints lines. And evidence made by hand.
#pragma once

#include "core/evidence/evidence.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace wirewise::test {

inline advisor::CellRef cell(const char* feature, const char* transport)
{
    return { advisor::FeatureId(QString::fromLatin1(feature)), advisor::AlternativeId(QString::fromLatin1(transport)) };
}

// A delay of so many milliseconds at p95, known within 5 %.
inline evidence::ProofResult delayed(const advisor::CellRef& where, double ms)
{
    evidence::ProofResult proof;
    proof.cell = where;
    proof.claim = QStringLiteral("Yes");
    proof.verdict = ms > 1000 ? evidence::ProofVerdict::Contradicted : evidence::ProofVerdict::Confirmed;
    proof.text = QStringLiteral("400 events were shown %1 ms after they were due at p95.").arg(ms);
    proof.criterion = QStringLiteral("p95 at most 1,000 ms from due to shown");
    proof.figures = { { QStringLiteral("delay_p95_ms"), QStringLiteral("Delay p95"), QStringLiteral("ms"), ms, evidence::Origin::Measured },
        { QStringLiteral("events"), QStringLiteral("Events"), {}, 400, evidence::Origin::Counted } };
    proof.metric = QStringLiteral("delivery_latency_p95_ms");
    proof.measured = advisor::Measured { ms, ms * 0.95, ms * 1.05, 400 };
    proof.seconds = 2.5;
    return proof;
}

inline QString line(const char* key, const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject { { QString::fromLatin1(key), object } }).toJson(QJsonDocument::Compact));
}

inline QString progressLine(int done, int of, const char* now)
{
    return line("progress", { { QStringLiteral("done"), done }, { QStringLiteral("of"), of }, { QStringLiteral("now"), QString::fromLatin1(now) } });
}

inline QString proofLine(const evidence::ProofResult& proof)
{
    return line("proof", toJson(proof));
}

// Prints its arguments to `arguments.txt`, keeps a copy of the answers, then does `body`; returns its path.
inline QString fakeProver(const QDir& folder, const QString& body)
{
    const QString path = folder.filePath(QStringLiteral("fake-cli"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(QStringLiteral("#!/bin/sh\ncd '%1'\necho \"$@\" > arguments.txt\nwhile [ $# -gt 0 ]; do [ \"$1\" = --answers ] && cp \"$2\" "
                              "answers.toml; shift; done\n%2\n")
                   .arg(folder.path(), body)
                   .toUtf8());
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

inline QString says(const QStringList& lines)
{
    return QStringLiteral("cat <<'WORDS'\n%1\nWORDS\n").arg(lines.join(u'\n'));
}

} // namespace wirewise::test

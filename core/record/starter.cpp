// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/starter.h"

#include "core/base/nearest.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace wirewise::record {

namespace {

using namespace std::chrono_literals;

const QString mark = QStringLiteral("Filled in from your decision");

// Whoever can wait longer than this need not hold a question open.
constexpr auto longestForHolding = 5s;

struct Constant
{
    QString name; // in camel case
    qint64 value = 0;
};

// Asked at half the time that may pass: one question may fail.
QList<Constant> constantsOf(const advisor::Need& need)
{
    QList<Constant> constants;
    if (need.clients)
        constants << Constant { QStringLiteral("mostClients"), need.clients->value };
    if (need.freshness && need.freshness->value > longestForHolding) {
        constants << Constant { QStringLiteral("hold"), 0 };
        constants << Constant { QStringLiteral("pollInterval"), std::chrono::duration_cast<std::chrono::seconds>(need.freshness->value / 2).count() };
    }
    return constants;
}

QString snakeCase(const QString& camel)
{
    static const QRegularExpression upper(QStringLiteral("([A-Z])"));
    return QString(camel).replace(upper, QStringLiteral("_\\1")).toUpper();
}

void replaceNumber(QString& line, const Constant& constant)
{
    const QRegularExpression assigned(QStringLiteral("\\b(%1|%2) = \\d+").arg(constant.name, snakeCase(constant.name)));
    line.replace(assigned, QStringLiteral("\\1 = %1").arg(constant.value));
}

// What the need says, as a section for the README; empty where it says nothing.
QString saidBy(const advisor::Need& need)
{
    QString said;
    const auto add = [&said](const QString& line) { said += QStringLiteral("- ") + line + u'\n'; };
    if (need.freshness)
        add(QStringLiteral("An event is to be seen within %1 s.").arg(static_cast<double>(need.freshness->value.count()) / 1000));
    if (need.rate)
        add(QStringLiteral("Up to %1 events a second for each client.").arg(need.rate->value));
    if (need.size)
        add(QStringLiteral("%1 bytes of payload.").arg(need.size->value));
    if (need.kind)
        add(QStringLiteral("Payload: %1.").arg(need.kind->value));
    if (need.clients)
        add(QStringLiteral("Up to %1 clients at the same time.").arg(need.clients->value));
    return said.isEmpty() ? said : QStringLiteral("\n## Your decision\n\n") + said;
}

// sentence: "unknown x '%1'%2 (known: %3)"
Error unknown(const QString& sentence, const QString& word, const QStringList& known, const QString& where)
{
    return { Error::Kind::Input, sentence.arg(word, didYouMean(word, known), known.join(QLatin1String(", "))), where };
}

} // namespace

QStringList starterTransports(const QString& starters)
{
    return QDir(starters).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QStringList starterLanguages(const QString& starters, const QString& transport)
{
    return QDir(starters + u'/' + transport).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QString filledIn(const QString& text, const advisor::Need& need)
{
    const QList<Constant> constants = constantsOf(need);
    QStringList lines = text.split(u'\n');
    bool inBlock = false;
    for (QString& line : lines) {
        inBlock = line.contains(mark) || (inBlock && !line.trimmed().isEmpty());
        if (inBlock)
            for (const Constant& constant : constants)
                replaceNumber(line, constant);
    }
    return lines.join(u'\n');
}

Result<QList<StarterFile>> starterFiles(
    const QString& starters, const QString& transport, const QString& language, const advisor::Need& need)
{
    const QStringList transports = starterTransports(starters);
    if (!transports.contains(transport))
        return unknown(QStringLiteral("unknown transport '%1'%2 (known: %3)"), transport, transports, starters);
    const QStringList languages = starterLanguages(starters, transport);
    if (!languages.contains(language))
        return unknown(QStringLiteral("unknown language '%1'%2 (known: %3)"), language, languages, starters + u'/' + transport);
    const QDir folder(starters + u'/' + transport + u'/' + language);
    QList<StarterFile> files;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error { Error::Kind::Input, QStringLiteral("cannot be read: %1").arg(file.errorString()), folder.filePath(name) };
        QString text = filledIn(QString::fromUtf8(file.readAll()), need);
        if (name.endsWith(QLatin1String(".md")))
            text += saidBy(need);
        files << StarterFile { name, text };
    }
    return files;
}

std::optional<Error> writeStarter(const QString& folder, const QList<StarterFile>& files)
{
    const QDir target(folder);
    for (const StarterFile& file : files)
        if (const QString path = target.filePath(file.name); QFile::exists(path))
            return Error { Error::Kind::Input, QStringLiteral("is there already, expected a folder without it"), path };
    if (!QDir().mkpath(folder))
        return Error { Error::Kind::Input, QStringLiteral("cannot be made, expected a folder that can be written to"), folder };
    for (const StarterFile& file : files) {
        QFile out(target.filePath(file.name));
        const QByteArray bytes = file.text.toUtf8();
        if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly) || out.write(bytes) != bytes.size() || !out.flush())
            return Error { Error::Kind::Input, QStringLiteral("cannot be written: %1").arg(out.errorString()), out.fileName() };
    }
    return {};
}

} // namespace wirewise::record

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/pack/pack_loader.h"

#include "core/advisor/pack/canonical_json.h"
#include "core/advisor/pack/pack_reading.h"
#include "core/base/regular_file.h"
#include "core/base/words.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace wirewise::advisor {

namespace {

WIREWISE_WORDS(packs)

using Need = TomlFields::Need;

constexpr int newestSchema = 1;

void readHead(PackReading& reading, TomlFields& root)
{
    if (const std::optional<int> schema = root.integer(u"schema", 1, 1'000'000);
        schema && *schema > newestSchema) {
        root.fault(root.at(u"schema"),
            tr("schema %1 is newer than this program, expected %2")
                .arg(*schema)
                .arg(newestSchema));
    }
    reading.pack.id = root.text(u"id");
    reading.pack.version = root.text(u"version");
    reading.pack.title = root.text(u"title");
    static const QRegularExpression semver(QStringLiteral("^[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}$"));
    if (!reading.pack.version.isEmpty() && !semver.match(reading.pack.version).hasMatch()) {
        root.fault(root.at(u"version"),
            tr("version is '%1', expected major.minor.patch").arg(reading.pack.version));
    }
}

// Whole numbers only, so that the canonical form, and with it the hash, is the same everywhere.
void refuseFractions(const TomlNode& node, TomlFaults& faults)
{
    if (node.kind == TomlNode::Kind::Float || node.kind == TomlNode::Kind::DateTime)
        faults.add(node.at,
            tr("%1 is %2, expected whole numbers and text only")
                .arg(node.text, kindName(node.kind)));
    for (const TomlMember& member : node.members)
        refuseFractions(member.value, faults);
    for (const TomlNode& item : node.items)
        refuseFractions(item, faults);
}

QList<PackFault> toPackFaults(
    const std::vector<TomlFault>& faults, PackFault::Severity severity, const QString& file)
{
    QList<PackFault> list;
    for (const TomlFault& fault : faults)
        list << PackFault { severity, file, fault.at.line, fault.at.column, fault.message };
    return list;
}

} // namespace

QString PackFault::text() const
{
    const QString kind = severity == Severity::Warning ? QStringLiteral("warning: ")
        : severity == Severity::Note                   ? QStringLiteral("note: ")
                                                       : QString();
    const QString place = line > 0 ? QStringLiteral(":%1:%2: ").arg(line).arg(column) : QStringLiteral(": ");
    return file + place + kind + message;
}

LoadedPack loadPack(const QByteArray& toml, const QString& fileName)
{
    const std::variant<TomlNode, std::vector<TomlFault>> read = readToml(toml);
    if (const auto* faults = std::get_if<std::vector<TomlFault>>(&read))
        return { nullptr, toPackFaults(*faults, PackFault::Severity::Error, fileName), {} };

    const TomlNode& document = std::get<TomlNode>(read);
    PackReading reading;
    TomlFields root(document, tr("pack"), reading.faults);
    readHead(reading, root);
    readMatrix(reading, root);
    readQuestions(reading, root);
    readRules(reading, root);
    readScenarios(reading, root);
    root.finish();
    refuseFractions(document, reading.faults);
    if (reading.faults.isEmpty()) {
        checkPack(reading);
        findWarnings(reading);
    }

    LoadedPack loaded;
    loaded.faults = toPackFaults(reading.faults.sorted(), PackFault::Severity::Error, fileName)
        + toPackFaults(reading.warnings.sorted(), PackFault::Severity::Warning, fileName);
    loaded.notes = toPackFaults(reading.notes.sorted(), PackFault::Severity::Note, fileName);
    std::stable_sort(loaded.faults.begin(), loaded.faults.end(), [](const PackFault& a, const PackFault& b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    if (reading.faults.isEmpty()) {
        reading.pack.sha256 = QString::fromLatin1(
            QCryptographicHash::hash(canonicalJson(document), QCryptographicHash::Sha256).toHex());
        loaded.pack = std::make_shared<const Pack>(std::move(reading.pack));
    }
    return loaded;
}

LoadedPack loadPackFile(const QString& path)
{
    const Result<QByteArray> bytes = readRegularFile(path, TomlLimits().bytes);
    if (!bytes)
        return { nullptr, { PackFault { PackFault::Severity::Error, path, 1, 1, bytes.error().message } }, {} };
    return loadPack(*bytes, path);
}

} // namespace wirewise::advisor

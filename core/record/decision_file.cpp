// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/decision_file.h"

#include "core/base/regular_file.h"
#include "core/base/toml_fields.h"
#include "core/base/words.h"
#include "core/record/endpoint_toml.h"
#include "core/record/evidence_toml.h"
#include "core/record/toml_words.h"

#include <QSaveFile>

namespace wirewise::record {

namespace {

WIREWISE_WORDS(files)

using Need = TomlFields::Need;

constexpr int newestFormat = 1;

QString place(const QString& fileName, TomlPosition at)
{
    return fileName + QStringLiteral(":%1:%2").arg(at.line).arg(at.column);
}

Error toError(const QString& fileName, const TomlFault& fault)
{
    return Error { Error::Kind::Input, fault.message, place(fileName, fault.at) };
}

PackStamp readStamp(TomlFields& root, TomlFaults& faults)
{
    const TomlNode* node = root.table(u"pack", Need::Optional);
    if (!node)
        return {};
    TomlFields fields(*node, tr("pack"), faults);
    PackStamp stamp { fields.text(u"id"), fields.text(u"version"), fields.text(u"sha256") };
    fields.finish();
    return stamp;
}

void readAnswers(const TomlNode& node, const advisor::Pack& pack, const QString& fileName, TomlFaults& faults,
    OpenedDecision& into)
{
    TomlFields fields(node, tr("answers"), faults);
    for (const TomlMember& member : node.members) {
        const QString text = fields.text(member.key);
        if (text.isEmpty())
            continue;
        const advisor::QuestionId question(member.key);
        const Result<advisor::Answer> answer = advisor::parseAnswer(pack, question, text);
        if (answer) {
            into.decision.answers.insert(question, *answer);
            continue;
        }
        const TomlPosition at = pack.indexOf(question) < 0 ? member.keyAt : member.value.at;
        into.remarks << Error { Error::Kind::Input, answer.error().message, place(fileName, at) };
        into.decision.strange << StrangeAnswer { member.key, text };
    }
}

// One whose answer is another by now is somebody's who edits the file: passed over.
QList<advisor::Ground> readGrounds(const TomlNode& node, const advisor::Answers& answers, TomlFaults& faults)
{
    QList<advisor::Ground> grounds;
    TomlFields fields(node, QStringLiteral("grounds"), faults);
    for (const TomlMember& member : node.members) {
        if (!fields.table(member.key))
            continue;
        TomlFields inner(member.value, QStringLiteral("grounds.") + member.key, faults);
        const advisor::OptionId option(inner.text(u"option"));
        grounds << advisor::Ground { advisor::QuestionId(member.key), option, inner.text(u"text") };
        inner.finish();
    }
    return advisor::standing(grounds, answers);
}

Outcome readOutcome(const TomlNode& node, TomlFaults& faults)
{
    TomlFields fields(node, tr("outcome"), faults);
    Outcome outcome;
    outcome.winner = fields.text(u"winner", Need::Optional);
    outcome.label = fields.text(u"label", Need::Optional);
    if (const TomlNode* excluded = fields.table(u"excluded", Need::Optional)) {
        TomlFields by(*excluded, QStringLiteral("outcome.excluded"), faults);
        for (const TomlMember& member : excluded->members) {
            for (const TomlText& clause : by.texts(member.key))
                outcome.excluded[member.key] << clause.text;
        }
    }
    fields.finish();
    return outcome;
}

QString outcomeToml(const Outcome& outcome)
{
    QString out = QStringLiteral("\n[outcome]  # when this was written; wirewise-cli recheck compares\n");
    if (!outcome.winner.isEmpty())
        out += QStringLiteral("winner = %1\n").arg(tomlText(outcome.winner));
    if (!outcome.label.isEmpty())
        out += QStringLiteral("label = %1\n").arg(tomlText(outcome.label));
    if (outcome.excluded.isEmpty())
        return out;
    out += QStringLiteral("\n[outcome.excluded]\n");
    for (auto it = outcome.excluded.begin(); it != outcome.excluded.end(); ++it) {
        QStringList clauses;
        for (const QString& clause : *it)
            clauses << tomlText(clause);
        out += tomlKey(it.key()) + QStringLiteral(" = [%1]\n").arg(clauses.join(QLatin1String(", ")));
    }
    return out;
}

QString comment(QStringView text)
{
    QString out = QStringLiteral("  # ");
    for (const QChar c : text)
        out += c.unicode() < 0x20 || c.unicode() == 0x7f ? QChar(u' ') : c;
    return out;
}

} // namespace

Result<OpenedDecision> readDecision(
    const QByteArray& toml, const QString& fileName, const advisor::Pack& pack)
{
    const std::variant<TomlNode, std::vector<TomlFault>> read = readToml(toml);
    if (const auto* faults = std::get_if<std::vector<TomlFault>>(&read))
        return toError(fileName, faults->front());

    TomlFaults faults;
    OpenedDecision opened;
    TomlFields root(std::get<TomlNode>(read), tr("decision"), faults);
    if (const std::optional<int> format = root.integer(u"wirewise", 1, 1'000'000, Need::Optional);
        format && *format > newestFormat) {
        root.fault(root.at(u"wirewise"),
            tr("is of format %1, newer than this program, expected %2")
                .arg(*format)
                .arg(newestFormat));
    }
    opened.decision.title = root.text(u"title", Need::Optional);
    const QString reading = root.text(u"reading", Need::Optional);
    if (const std::optional<advisor::Reading> known = readingFrom(reading))
        opened.decision.reading = *known;
    else if (!reading.isEmpty())
        root.fault(root.at(u"reading"),
            tr("has the reading '%1', expected assessed or as-written").arg(reading));
    opened.decision.pack = readStamp(root, faults);
    if (const TomlNode* answers = root.table(u"answers"))
        readAnswers(*answers, pack, fileName, faults, opened);
    if (const TomlNode* grounds = root.table(u"grounds", Need::Optional))
        opened.decision.grounds = readGrounds(*grounds, opened.decision.answers, faults);
    if (const TomlNode* outcome = root.table(u"outcome", Need::Optional))
        opened.decision.outcome = readOutcome(*outcome, faults);
    if (const TomlNode* endpoint = root.table(u"endpoint", Need::Optional))
        opened.decision.endpoint = readEndpoint(*endpoint, faults);
    if (const TomlNode* evidence = root.array(u"evidence", Need::Optional))
        opened.decision.evidence = readEvidence(*evidence, faults);
    root.finish();
    if (!faults.isEmpty())
        return toError(fileName, faults.sorted().front());
    opened.evidenceRemarks = evidenceRemarks(opened.decision.evidence, pack, fileName);
    return opened;
}

Result<OpenedDecision> readDecisionFile(const QString& path, const advisor::Pack& pack)
{
    const Result<QByteArray> bytes = readRegularFile(path, TomlLimits().bytes);
    if (!bytes)
        return Error { Error::Kind::Input, bytes.error().message, place(path, {}) };
    return readDecision(*bytes, path, pack);
}

QByteArray decisionToml(const Decision& decision, const advisor::Pack& pack)
{
    QString out = QStringLiteral(
        "# A Wirewise decision. Signs: ! must, + should, - nice; \"?\" not sure, \"*\" don't care.\n"
        "wirewise = 1\n");
    if (!decision.title.trimmed().isEmpty())
        out += QStringLiteral("title = %1\n").arg(tomlText(decision.title));
    out += QStringLiteral("reading = %1\n").arg(tomlText(toText(decision.reading)));
    if (!decision.pack.id.isEmpty()) {
        out += QStringLiteral("\n[pack]\nid = %1\nversion = %2\nsha256 = %3\n")
                   .arg(
                       tomlText(decision.pack.id), tomlText(decision.pack.version), tomlText(decision.pack.sha256));
    }
    out += QStringLiteral("\n[answers]\n");
    for (const advisor::Question& question : pack.questions) {
        const auto answer = decision.answers.find(question.id);
        if (answer != decision.answers.end())
            out += tomlKey(question.id.value()) + QLatin1String(" = ") + tomlText(advisor::toString(*answer))
                + comment(question.ask) + u'\n';
    }
    for (const StrangeAnswer& strange : decision.strange)
        out += tomlKey(strange.question) + QLatin1String(" = ") + tomlText(strange.text)
            + QLatin1String("  # not in this pack\n");
    for (const advisor::Ground& ground : advisor::standing(decision.grounds, decision.answers))
        out += QStringLiteral("\n[grounds.%1]\noption = %2\ntext = %3\n")
                   .arg(tomlKey(ground.question.value()), tomlText(ground.option.value()), tomlText(ground.text));
    if (decision.outcome && *decision.outcome != Outcome())
        out += outcomeToml(*decision.outcome);
    if (decision.endpoint)
        out += endpointToml(*decision.endpoint);
    for (const evidence::Kept& kept : decision.evidence)
        out += evidenceToml(kept);
    return out.toUtf8();
}

std::optional<Error> saveDecisionFile(
    const QString& path, const Decision& decision, const advisor::Pack& pack)
{
    QSaveFile file(path);
    const bool written
        = file.open(QIODevice::WriteOnly) && file.write(decisionToml(decision, pack)) >= 0 && file.commit();
    if (written)
        return std::nullopt;
    return Error { Error::Kind::Input, tr("cannot be written: %1").arg(file.errorString()),
        path };
}

} // namespace wirewise::record

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/offers.h"

#include "core/base/nearest.h"
#include "core/base/toml_fields.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace wirewise::probe {

namespace {

using Need = TomlFields::Need;

QStringList possibleFindings()
{
    QStringList names;
    for (const FindingKind& kind : findingKinds())
        for (const FindingWord& result : kind.results)
            names << QString::fromLatin1(kind.id) + u':' + QString::fromLatin1(result.id);
    return names;
}

QStringList namesIn(TomlFields& fields, QStringView key)
{
    static const QStringList possible = possibleFindings();
    QStringList names;
    for (const TomlText& each : fields.texts(key, Need::Optional)) {
        if (!possible.contains(each.text))
            fields.fault(each.at, QStringLiteral("no experiment finds '%1'%2").arg(each.text, didYouMean(each.text, possible)));
        names << each.text;
    }
    return names;
}

OfferRule readRule(const TomlNode& node, TomlFaults& faults)
{
    TomlFields fields(node, QStringLiteral("offer"), faults);
    OfferRule rule;
    rule.question = advisor::QuestionId(fields.text(u"question"));
    rule.option = advisor::OptionId(fields.text(u"option"));
    rule.any = namesIn(fields, u"any");
    rule.all = namesIn(fields, u"all");
    rule.because = fields.text(u"because");
    if (rule.any.isEmpty() == rule.all.isEmpty())
        fields.fault(fields.at(), QStringLiteral("expected either 'any' or 'all'"));
    fields.finish();
    return rule;
}

const advisor::Question* questionOf(const advisor::Pack& pack, const OfferRule& rule)
{
    const int index = pack.indexOf(rule.question);
    if (index < 0)
        return nullptr;
    const advisor::Question& question = pack.questions[size_t(index)];
    const bool known = std::any_of(question.options.begin(), question.options.end(), [&](const advisor::Option& each) { return each.id == rule.option; });
    return known ? &question : nullptr;
}

// Those of `names` that were found; empty where the rule does not hold.
QStringList holding(const OfferRule& rule, const QStringList& found)
{
    QStringList both;
    for (const QString& name : rule.any + rule.all)
        if (found.contains(name))
            both << name;
    return both.size() >= (rule.all.isEmpty() ? 1 : rule.all.size()) ? both : QStringList();
}

// "upgrade:stripped" as people read it.
Told saidOf(const QString& name)
{
    const FindingKind& kind = *findingKind(name.section(u':', 0, 0)); // a rule's names are of experiments
    return Told(QT_TRANSLATE_NOOP("told", "%1: %2")).with(Told(kind.title), Told(kind.word(name.section(u':', 1))->title));
}

} // namespace

std::variant<std::vector<OfferRule>, std::vector<TomlFault>> readOfferRules(const QByteArray& toml)
{
    const auto read = readToml(toml);
    if (const auto* wrong = std::get_if<std::vector<TomlFault>>(&read))
        return *wrong;
    TomlFaults faults;
    TomlFields root(std::get<TomlNode>(read), QStringLiteral("file"), faults);
    std::vector<OfferRule> rules;
    if (const TomlNode* offers = root.array(u"offer"))
        for (const TomlNode& node : offers->items)
            rules.push_back(readRule(node, faults));
    root.finish();
    if (!faults.isEmpty())
        return faults.sorted();
    return rules;
}

Result<std::vector<OfferRule>> bundledOfferRules()
{
    return offerRulesFrom(QStringLiteral(":/pack/probe.toml"));
}

Result<std::vector<OfferRule>> offerRulesFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Kind::Input, QStringLiteral("cannot be read"), path };
    auto read = readOfferRules(file.readAll());
    if (const auto* faults = std::get_if<std::vector<TomlFault>>(&read))
        return Error { Error::Kind::Input, faults->front().message, path + QStringLiteral(":%1:%2").arg(faults->front().at.line).arg(faults->front().at.column) };
    return std::get<std::vector<OfferRule>>(std::move(read));
}

QList<Offer> offersFor(const std::vector<OfferRule>& rules, const advisor::Pack& pack, const QList<Finding>& findings)
{
    QStringList found;
    for (const Finding& finding : findings)
        if (finding.conclusive())
            found << finding.name();
    QList<Offer> offers;
    for (const OfferRule& rule : rules) {
        const bool offered = std::any_of(offers.begin(), offers.end(), [&rule](const Offer& each) { return each.question == rule.question; });
        const QStringList names = holding(rule, found);
        if (offered || names.isEmpty() || !questionOf(pack, rule))
            continue;
        Offer offer { rule.question, rule.option, {}, {} };
        std::vector<Told> said;
        for (const QString& name : names) {
            offer.findings << name.section(u':', 0, 0);
            said.push_back(saidOf(name));
        }
        offer.evidence = Told(QT_TRANSLATE_NOOP("told", "%1. %2")).with(listed(said), rule.because);
        offers << offer;
    }
    return offers;
}

advisor::Answers taken(advisor::Answers answers, const advisor::Pack& pack, const Offer& offer)
{
    const int index = pack.indexOf(offer.question);
    const auto before = answers.constFind(offer.question);
    const bool chosen = before != answers.constEnd() && before->state == advisor::Answer::State::Chosen;
    const advisor::Importance importance = chosen ? before->importance
        : index < 0                               ? advisor::Importance::Should
                                                  : pack.questions[size_t(index)].importance;
    answers.insert(offer.question, { advisor::Answer::State::Chosen, offer.option, importance });
    return answers;
}

advisor::Ground groundFor(const Offer& offer, const QString& host, const QDate& day)
{
    return { offer.question, offer.option, QStringLiteral("Probed %1 on %2: %3").arg(host, day.toString(Qt::ISODate), offer.evidence.english()) };
}

QJsonObject toJson(const Offer& offer)
{
    return { { QStringLiteral("question"), offer.question.value() }, { QStringLiteral("option"), offer.option.value() },
        { QStringLiteral("findings"), QJsonArray::fromStringList(offer.findings) }, { QStringLiteral("evidence"), offer.evidence.english() } };
}

} // namespace wirewise::probe

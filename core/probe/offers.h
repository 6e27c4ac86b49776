// SPDX-License-Identifier: GPL-3.0-or-later
// From findings to answers: which option of which question what was found speaks for. Said by a small TOML file beside
// the pack (resources/pack/probe.toml, where its format is), since no id of a pack is known to the code.
#pragma once

#include "core/advisor/ground.h"
#include "core/base/toml_reader.h"
#include "core/probe/finding.h"

#include <QDate>

namespace wirewise::probe {

struct OfferRule
{
    advisor::QuestionId question;
    advisor::OptionId option;
    QStringList any; // findings by name(); one of them, or
    QStringList all; // all of them
    QString because;
};

struct Offer
{
    advisor::QuestionId question;
    advisor::OptionId option;
    QStringList findings; // ids of those it rests on
    Told evidence; // "Upgrade to WebSocket: stripped. An Upgrade does …"

    friend bool operator==(const Offer&, const Offer&) = default;
};

// Every fault at once; a finding that no experiment can have is one.
std::variant<std::vector<OfferRule>, std::vector<TomlFault>> readOfferRules(const QByteArray& toml);
Result<std::vector<OfferRule>> offerRulesFrom(const QString& path); // the first fault as an error
// :/pack/probe.toml.
Result<std::vector<OfferRule>> bundledOfferRules();

// At most one a question; nothing for a question or option that this pack does not have.
QList<Offer> offersFor(const std::vector<OfferRule>& rules, const advisor::Pack& pack, const QList<Finding>& findings);

// The answers with this one taken: what was important stays so important, else as the question usually is.
advisor::Answers taken(advisor::Answers answers, const advisor::Pack& pack, const Offer& offer);

// What the answer rests on then: "Probed HOST on 2026-11-26: …".
advisor::Ground groundFor(const Offer& offer, const QString& host, const QDate& day);

QJsonObject toJson(const Offer& offer);

} // namespace wirewise::probe

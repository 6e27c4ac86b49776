// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prober.h"

#include "ui/models/decision.h"

#include <algorithm>

namespace wirewise::ui {

namespace {

const QString tokenVariable = QStringLiteral("WIREWISE_PROBE_TOKEN"); // a command line is everybody's to read

} // namespace

Prober::Prober(Decision& decision, QString program, QObject* parent)
    : QObject(parent)
    , m_decision(decision)
    , m_run(std::move(program))
{
    if (auto rules = probe::bundledOfferRules())
        m_rules = std::move(rules).value();
    connect(&m_run, &CliRun::said, this, &Prober::read);
    connect(&m_run, &CliRun::cancelling, this, &Prober::changed);
    connect(&m_run, &CliRun::notStarted, this, &Prober::finish);
    connect(&m_run, &CliRun::ended, this, [this] { finish(m_run.trouble()); });
}

void Prober::probe()
{
    if (isRunning())
        return;
    m_findings.clear();
    m_progress = {};
    m_error.clear();
    const probe::Path& path = m_wish.path;
    if (const auto fault = probe::faultOf(path)) {
        finish(fault->message);
        return;
    }
    QStringList arguments { QStringLiteral("probe"), path.host, QStringLiteral("--lines"), QStringLiteral("--longest"), QString::number(m_wish.longest) };
    for (const auto& [option, port] : { std::pair { "--http", path.http }, { "--websocket", path.websocket }, { "--grpc", path.grpc } })
        arguments << QString::fromLatin1(option) << QString::number(port);
    if (path.tls)
        arguments << QStringLiteral("--tls");
    if (path.tls && !path.caFile.isEmpty())
        arguments << QStringLiteral("--ca") << path.caFile;
    if (m_wish.inbound)
        arguments << QStringLiteral("--inbound");
    QMap<QString, QString> environment;
    if (!path.token.isEmpty()) {
        arguments << QStringLiteral("--token-env") << tokenVariable;
        environment.insert(tokenVariable, QString::fromLatin1(path.token));
    }
    m_run.start(arguments, environment);
    Q_EMIT changed();
}

void Prober::read(const QJsonObject& object)
{
    if (const QJsonValue progress = object[QStringLiteral("progress")]; progress.isObject()) {
        m_progress = { progress[QStringLiteral("done")].toInt(), progress[QStringLiteral("of")].toInt(),
            progress[QStringLiteral("now")].toString(), progress[QStringLiteral("left_s")].toDouble() };
        Q_EMIT changed();
    } else if (const QJsonValue finding = object[QStringLiteral("finding")]; finding.isObject()) {
        const Result<probe::Finding> read = probe::findingFromJson(finding.toObject());
        if (!read) {
            m_run.fail(read.error().message);
            return;
        }
        m_findings << *read;
        m_progress.now.clear();
        Q_EMIT changed();
    }
}

void Prober::finish(const QString& error)
{
    m_error = error;
    m_progress.now.clear();
    Q_EMIT changed();
    Q_EMIT finished(error);
}

QList<probe::Offer> Prober::offers() const
{
    return probe::offersFor(m_rules, m_decision.pack(), m_findings);
}

bool Prober::mayAnswer(const advisor::QuestionId& question) const
{
    return std::any_of(m_rules.begin(), m_rules.end(), [&question](const probe::OfferRule& rule) { return rule.question == question; });
}

bool Prober::isTaken(const probe::Offer& offer) const
{
    const auto answer = m_decision.answers().constFind(offer.question);
    return answer != m_decision.answers().constEnd() && answer->state == advisor::Answer::State::Chosen && answer->option == offer.option;
}

void Prober::take(const QList<probe::Offer>& offers)
{
    Decision::Content next = m_decision.content();
    for (const probe::Offer& offer : offers) {
        next.answers = probe::taken(std::move(next.answers), m_decision.pack(), offer);
        next.grounds.removeIf([&offer](const advisor::Ground& each) { return each.question == offer.question; });
        next.grounds << probe::groundFor(offer, m_wish.path.host, m_decision.now().date());
    }
    m_decision.replace(next, tr("Answer by the probe"));
}

} // namespace wirewise::ui

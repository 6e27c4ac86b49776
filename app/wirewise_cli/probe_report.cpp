// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/probe_report.h"

#include "app/wirewise_cli/figure_text.h"
#include "app/wirewise_cli/text_layout.h"
#include "core/base/escape.h"

#include <algorithm>
#include <cstdio>

namespace wirewise::cli {

namespace {

constexpr int indent = 4;

QString titleOf(const QString& id)
{
    const probe::FindingKind* kind = probe::findingKind(id);
    return kind ? QString::fromLatin1(kind->title) : id;
}

QString wordOf(const probe::Finding& finding)
{
    const probe::FindingKind* kind = probe::findingKind(finding.id);
    const probe::FindingWord* word = kind ? kind->word(finding.result) : nullptr;
    return word ? QString::fromLatin1(word->title) : QStringLiteral("not conclusive");
}

} // namespace

ProbeReport::ProbeReport(Io& io, const Arguments& arguments, const probe::Settings& settings, const std::vector<probe::Experiment>& experiments)
    : m_io(io)
    , m_settings(settings)
    , m_experiments(experiments)
    , m_json(arguments.wantsJson())
    , m_lines(arguments.has(u"--lines"))
{
}

double ProbeReport::left() const
{
    double sum = 0;
    for (std::size_t i = static_cast<std::size_t>(m_findings.size()); i < m_experiments.size(); ++i)
        sum += m_experiments[i].about(m_settings);
    return sum;
}

void ProbeReport::begins(const probe::Experiment& experiment)
{
    const QString id = QString::fromLatin1(experiment.id);
    if (m_lines)
        m_io.printJsonLine({ { QStringLiteral("progress"), QJsonObject { { QStringLiteral("done"), m_findings.size() },
            { QStringLiteral("of"), static_cast<qint64>(m_experiments.size()) }, { QStringLiteral("now"), id },
            { QStringLiteral("left_s"), left() } } } });
    else if (m_io.showsProgress())
        std::fputs(QStringLiteral("\r\x1b[K%1 of %2: %3, about %4 s to go").arg(m_findings.size() + 1).arg(m_experiments.size())
            .arg(titleOf(id)).arg(left(), 0, 'f', 0).toUtf8().constData(), stderr);
}

void ProbeReport::take(const probe::Finding& finding)
{
    clearProgress();
    const QJsonObject object = probe::toJson(finding);
    if (m_lines)
        m_io.printJsonLine({ { QStringLiteral("finding"), object } });
    else if (!m_json)
        print(finding);
    m_findings << finding;
    m_objects << object;
}

void ProbeReport::print(const probe::Finding& finding)
{
    const probe::FindingKind* kind = probe::findingKind(finding.id);
    const probe::FindingWord* word = kind ? kind->word(finding.result) : nullptr;
    const Ink ink = !word ? Ink::Faint : word->clear ? Ink::Good : Ink::Warn;
    m_io.printLine(QStringLiteral("%1  %2").arg(titleOf(finding.id).leftJustified(26), m_io.inked(ink, wordOf(finding))));
    const auto indented = [this](const QString& text) {
        for (const QString& line : wrapped(text, m_io.columns() - indent))
            m_io.printLine(QString(indent, u' ') + line);
    };
    indented(escapedForTerminal(finding.text.english()));
    QStringList figures;
    for (const evidence::Figure& figure : finding.figures)
        figures << figure.title + u' ' + valueText(figure);
    if (!figures.isEmpty())
        indented(m_io.inked(Ink::Faint, figures.join(QStringLiteral(", "))));
}

void ProbeReport::end(const QList<probe::Offer>& offers, const advisor::Pack& pack)
{
    QStringList open;
    for (const probe::Finding& finding : m_findings)
        if (!finding.conclusive())
            open << finding.id;
    QJsonArray offered;
    for (const probe::Offer& offer : offers)
        offered << probe::toJson(offer);
    const QJsonObject summary { { QStringLiteral("conclusive"), m_findings.size() - open.size() },
        { QStringLiteral("not_conclusive"), QJsonArray::fromStringList(open) },
        { QStringLiteral("left"), static_cast<qint64>(m_experiments.size()) - m_findings.size() } };
    if (m_lines) {
        m_io.printJsonLine({ { QStringLiteral("summary"), summary }, { QStringLiteral("offers"), offered } });
        return;
    }
    if (m_json) {
        m_io.printJson({ { QStringLiteral("host"), m_settings.path.host }, { QStringLiteral("findings"), m_objects },
            { QStringLiteral("offers"), offered }, { QStringLiteral("summary"), summary } });
        return;
    }
    for (const probe::Offer& offer : offers) {
        const int question = pack.indexOf(offer.question);
        m_io.printHeading(question < 0 ? offer.question.value() : pack.questions[size_t(question)].ask);
        m_io.printLine(QStringLiteral("%1=%2").arg(offer.question.value(), offer.option.value()));
        for (const QString& line : wrapped(offer.evidence.english(), m_io.columns() - indent))
            m_io.printLine(QString(indent, u' ') + line);
    }
    m_io.printLine(QStringLiteral("\n%1 found out, %2 not conclusive").arg(m_findings.size() - open.size()).arg(open.size()));
}

void ProbeReport::clearProgress()
{
    if (!m_lines && m_io.showsProgress())
        std::fputs("\r\x1b[K", stderr);
}

} // namespace wirewise::cli

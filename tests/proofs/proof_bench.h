// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs against the real programs, judged by the pack that ships; and transports that lie.
#pragma once

#include "core/advisor/pack/pack_loader.h"
#include "core/evidence/proofs/proof.h"
#include "core/transports/transport_registry.h"

#include <QFile>
#include <QtTest>

#include <cmath>

namespace wirewise::test {

inline const advisor::Pack& shippedPack()
{
    static const auto pack = advisor::loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml")).pack;
    return *pack;
}

inline evidence::Lab::Settings labSettings()
{
    evidence::Lab::Settings settings;
    settings.programs = QStringLiteral(WIREWISE_PROGRAM_DIR);
    return settings;
}

struct Judged
{
    evidence::ProofResult result;
    QString wrong; // not empty: no verdict, or not what every result must be

    bool claim() const { return result.verdict == evidence::ProofVerdict::Confirmed; }
    bool note() const { return result.noted.value_or(result.verdict) == evidence::ProofVerdict::Confirmed; }
    bool allows(const char* level) const { return result.levels.contains(QString::fromLatin1(level)); }
    double figure(const char* id) const
    {
        const evidence::Figure* found = result.figure(QString::fromLatin1(id));
        return found ? found->value : std::nan("");
    }
};

inline QString whatIsWrong(const evidence::ProofResult& result)
{
    if (result.text.isEmpty() || result.figures.isEmpty() || result.criterion.isEmpty())
        return QStringLiteral("no text, no figures or no criterion");
    const advisor::Feature& feature = shippedPack().features.at(static_cast<std::size_t>(shippedPack().indexOf(result.cell.feature)));
    for (const QString& level : result.levels)
        if (std::none_of(feature.levels.begin(), feature.levels.end(), [&](const auto& known) { return known.id.value() == level; }))
            return QStringLiteral("the row has no level ") + level;
    for (const evidence::Figure& figure : result.figures)
        if (!std::isfinite(figure.value) || figure.title.isEmpty())
            return QStringLiteral("figure ") + figure.id;
    return {};
}

inline Judged judge(evidence::Lab& lab, const char* feature, const char* transport)
{
    const auto result = evidence::prove(lab, shippedPack(),
        { advisor::FeatureId(QString::fromLatin1(feature)), advisor::AlternativeId(QString::fromLatin1(transport)) });
    if (!result)
        return { {}, result.error().text() };
    qInfo("%s/%s: %s [%s] %.1f s", feature, transport, qPrintable(result->text.english()), qPrintable(result->levels.join(u' ')), result->seconds);
    for (const evidence::Figure& figure : result->figures)
        qInfo("    %s = %g %s", qPrintable(figure.id), figure.value, qPrintable(figure.unit));
    return { *result, whatIsWrong(*result) };
}

// A transport of the registry's with somebody in between. What is not overridden goes through.
class Lying : public demo::Transport
{
public:
    explicit Lying(std::unique_ptr<demo::Transport> honest, QObject* parent)
        : demo::Transport(parent)
        , m_honest(std::move(honest))
    {
        connect(m_honest.get(), &demo::Transport::opened, this, &demo::Transport::opened);
        connect(m_honest.get(), &demo::Transport::note, this, &demo::Transport::note);
        connect(m_honest.get(), &demo::Transport::exchanged, this, &demo::Transport::exchanged);
        connect(m_honest.get(), &demo::Transport::closed, this, &demo::Transport::closed);
        connect(m_honest.get(), &demo::Transport::received, this, [this](const demo::Message& message) { pass(message); });
    }

    void open(const demo::OpenRequest& request) override { m_honest->open(request); }
    demo::SendOutcome send(const QByteArray& data, wire::PayloadKind kind) override { return m_honest->send(data, kind); }
    void setWayIn(demo::WayIn wayIn) override { m_honest->setWayIn(std::move(wayIn)); }
    void close() override { m_honest->close(); }
    demo::WireBytes wireBytes() const override { return m_honest->wireBytes(); }

protected:
    virtual void pass(const demo::Message& message) { Q_EMIT received(message); }

    std::unique_ptr<demo::Transport> m_honest;
};

inline std::unique_ptr<demo::Transport> honest(const TransportId& id, const QString& mode)
{
    return transports::transportEntry(id)->make({ mode, std::chrono::milliseconds(1000), std::chrono::milliseconds(20000) }, nullptr);
}

template <typename Liar>
evidence::Lab::Settings labWith()
{
    evidence::Lab::Settings settings = labSettings();
    settings.makeTransport = [](const TransportId& id, const QString& mode, QObject* parent) {
        return std::make_unique<Liar>(honest(id, mode), parent);
    };
    return settings;
}

} // namespace wirewise::test

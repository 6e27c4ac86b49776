// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/decision.h"

#include "ui/models/confidence_worker.h"
#include "ui/models/ranking_words.h"
#include "ui/style/appearance.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace wirewise::ui {

using namespace advisor;

namespace {

constexpr int mergeable = 1;
constexpr std::chrono::seconds longestPause { 3 }; // a later change is a step of its own
constexpr qsizetype mostConfidences = 64; // confidences kept for undo and redo

const Question* questionOf(const Pack& pack, const QuestionId& id)
{
    const int index = pack.indexOf(id);
    return index < 0 ? nullptr : &pack.questions[size_t(index)];
}

} // namespace

class Decision::Step final : public QUndoCommand
{
public:
    // mergeKey: steps of the same one, in a row and soon after one another, are one; empty: never.
    Step(Decision& decision, State before, State after, const QString& text, const QString& mergeKey)
        : QUndoCommand(text)
        , m_decision(decision)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_mergeKey(mergeKey)
        , m_at(decision.m_clock.monotonic())
    {
    }

    void undo() override { m_decision.adopt(m_before); }
    void redo() override { m_decision.adopt(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : mergeable; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const Step*>(other);
        if (next->m_mergeKey != m_mergeKey || next->m_at - m_at > longestPause)
            return false;
        m_after = next->m_after;
        m_at = next->m_at;
        setText(next->text());
        setObsolete(m_before == m_after);
        return true;
    }

private:
    Decision& m_decision;
    State m_before;
    State m_after;
    QString m_mergeKey;
    Nanoseconds m_at; // of the latest change in it
};

Decision::Decision(std::shared_ptr<const Pack> pack, QObject* parent, const Clock* clock)
    : QObject(parent)
    , m_clock(clock ? *clock : m_systemClock)
    , m_pack(std::move(pack))
    , m_engine(std::make_shared<const Engine>(m_pack))
    , m_worker(std::make_unique<ConfidenceWorker>())
{
    m_undo.setUndoLimit(500);
    connect(m_worker.get(), &ConfidenceWorker::arrived, this, &Decision::takeConfidence);
    evaluate();
}

Decision::~Decision() = default;

const Evaluation& Decision::evaluation(Reading reading) const
{
    return reading == m_content.reading ? m_advice.evaluation : m_other;
}

Verdict Decision::verdict(const CellRef& cell) const
{
    return m_engine->verdict(m_content.answers, cell, m_content.reading);
}

std::optional<TransportId> Decision::leadingTransport() const
{
    const std::optional<AlternativeId>& winner = evaluation().winner;
    if (!winner)
        return std::nullopt;
    const int index = pack().indexOf(*winner);
    if (index < 0)
        return std::nullopt;
    const Alternative& alternative = pack().alternatives[size_t(index)];
    return TransportId(alternative.isComposite() ? alternative.parts.first().value() : winner->value());
}

std::optional<AlternativeId> Decision::wouldExclude(const QuestionId& question, const OptionId& option) const
{
    const std::optional<AlternativeId>& leader = evaluation().winner;
    const int q = pack().indexOf(question);
    if (!leader || q < 0)
        return std::nullopt;
    const auto& options = pack().questions[size_t(q)].options;
    const auto found = std::find_if(
        options.begin(), options.end(), [&option](const Option& each) { return each.id == option; });
    if (found == options.end())
        return std::nullopt;
    PlainAnswers then = m_plain;
    then.option[size_t(q)] = std::int8_t(found - options.begin());
    then.importance[size_t(q)] = importance(question);
    const PlainResult result = m_engine->tables().evaluate(then, m_content.reading);
    const bool excluded = (result.excluded >> pack().indexOf(*leader) & 1u) != 0;
    return excluded ? leader : std::nullopt;
}

bool Decision::couldChange(const QuestionId& question) const
{
    const int q = pack().indexOf(question);
    if (q < 0)
        return false;
    const EvaluationTables& tables = m_engine->tables();
    const int leader = evaluation().winner ? pack().indexOf(*evaluation().winner) : -1;
    PlainAnswers then = m_plain;
    then.importance[size_t(q)] = importance(question);
    for (int option = 0; option < tables.options(q); ++option) {
        then.option[size_t(q)] = std::int8_t(option);
        if (tables.headline(tables.evaluate(then, m_content.reading), m_content.reading) != leader)
            return true;
    }
    return false;
}

QString Decision::name(const AlternativeId& id) const
{
    return alternativeName(pack(), id);
}

QString Decision::name(const TransportId& id) const
{
    return name(AlternativeId(id.value()));
}

Importance Decision::importance(const QuestionId& question) const
{
    const auto answer = m_known.constFind(question);
    if (answer != m_known.constEnd() && answer->state == Answer::State::Chosen)
        return answer->importance;
    const Question* known = questionOf(pack(), question);
    if (const auto wish = m_wishes.constFind(question); wish != m_wishes.constEnd())
        return known ? std::min(*wish, known->maxImportance) : *wish;
    return known ? known->importance : Importance::Should;
}

void Decision::choose(const QuestionId& question, const OptionId& option)
{
    Content next = m_content;
    next.answers.insert(question, { Answer::State::Chosen, option, importance(question) });
    push(std::move(next), tr("Answer: %1").arg(optionLabel(pack(), question, option)));
}

void Decision::setState(const QuestionId& question, Answer::State state)
{
    Content next = m_content;
    next.answers.insert(question, { state, {}, {} }); // as a file's "?" and "*" read
    push(std::move(next),
        state == Answer::State::DontKnow ? tr("Answer: Not sure") : tr("Answer: Don't care"));
}

void Decision::clear(const QuestionId& question)
{
    Content next = m_content;
    const Answer answer = next.answers.take(question);
    push(std::move(next),
        answer.option.isEmpty() ? tr("Clear answer")
                                : tr("Clear: %1").arg(optionLabel(pack(), question, answer.option)));
}

void Decision::setImportance(const QuestionId& question, Importance importance, int gesture)
{
    const Question* known = questionOf(pack(), question);
    if (!known || importance > known->maxImportance)
        return;
    State next { m_content, m_wishes };
    next.wishes.insert(question, importance);
    const auto answer = next.content.answers.find(question);
    if (m_known.contains(question) && answer->state == Answer::State::Chosen)
        answer->importance = importance;
    push(std::move(next), tr("Importance: %1").arg(wordOf(importance)),
        gesture == 0 ? QString() : QStringLiteral("importance:%1:%2").arg(question.value()).arg(gesture));
}

void Decision::setReading(Reading reading)
{
    Content next = m_content;
    next.reading = reading;
    push(std::move(next), tr("Reading: %1").arg(wordOf(reading)));
}

void Decision::setTitle(const QString& title)
{
    Content next = m_content;
    next.title = title;
    push(std::move(next), tr("Title"), QStringLiteral("title"));
}

void Decision::setEndpoint(const record::OwnEndpoint& endpoint)
{
    Content next = m_content;
    next.endpoint = endpoint;
    push(std::move(next), tr("My endpoint"));
}

void Decision::replace(const Content& content, const QString& stepText)
{
    push({ content, {} }, stepText);
}

void Decision::apply(const QList<Change>& changes, const QString& stepText)
{
    Content next = m_content;
    next.answers = advisor::changed(next.answers, changes);
    QString text = stepText;
    if (text.isEmpty()) {
        const EvaluationTables& tables = m_engine->tables();
        const PlainResult then = tables.evaluate(tables.toPlain(knownTo(pack(), next.answers)), next.reading);
        const int winner = tables.headline(then, next.reading);
        text = winner < 0 ? tr("Apply") : tr("Apply: %1").arg(name(pack().alternatives[size_t(winner)].id));
    }
    push(std::move(next), text);
}

void Decision::relax(const Relaxation& relaxation)
{
    QStringList labels;
    for (const QuestionId& question : relaxation.drop)
        labels.append(optionLabel(pack(), question, m_known.value(question).option));
    Content next = m_content;
    next.answers = relaxed(next.answers, relaxation);
    push(std::move(next), tr("Only should: %1").arg(enumerated(labels)));
}

void Decision::load(const Content& content)
{
    m_undo.clear();
    show(content);
}

void Decision::show(const Content& content)
{
    m_wishes.clear();
    m_content.evidence.clear(); // weighed anew: it may have expired since
    adopt({ content, {} });
    Q_EMIT loaded();
}

void Decision::push(Content next, const QString& text, const QString& mergeKey)
{
    push(State { std::move(next), m_wishes }, text, mergeKey);
}

void Decision::push(State next, const QString& text, const QString& mergeKey)
{
    const State now { m_content, m_wishes };
    if (next == now)
        return;
    m_undo.push(new Step(*this, now, std::move(next), text, mergeKey));
}

void Decision::adopt(const State& state)
{
    const QMap<QuestionId, Importance> wished = std::exchange(m_wishes, state.wishes);
    adopt(state.content);
    const auto tell = [this](const QMap<QuestionId, Importance>& these, const QMap<QuestionId, Importance>& those) {
        for (auto it = these.cbegin(); it != these.cend(); ++it)
            if (those.value(it.key(), Importance::Should) != it.value() || !those.contains(it.key()))
                Q_EMIT wishChanged(it.key()); // its card shows the wish, and whom an option would exclude then
    };
    tell(state.wishes, wished);
    for (auto it = wished.cbegin(); it != wished.cend(); ++it)
        if (!state.wishes.contains(it.key()))
            Q_EMIT wishChanged(it.key());
}

void Decision::adopt(const Content& content)
{
    const bool titleIsNew = content.title != m_content.title;
    const bool endpointIsNew = content.endpoint != m_content.endpoint;
    const bool evidenceIsNew = content.evidence != m_content.evidence;
    const bool restIsNew
        = evidenceIsNew || content.answers != m_content.answers || content.reading != m_content.reading;
    m_content = content;
    if (restIsNew) {
        const bool hadConfidence = m_confidence.has_value();
        if (evidenceIsNew)
            weighEvidence();
        evaluate();
        Q_EMIT changed();
        if (hadConfidence || m_confidence)
            Q_EMIT confidenceChanged();
    }
    if (titleIsNew)
        Q_EMIT titleChanged(m_content.title);
    if (endpointIsNew)
        Q_EMIT endpointChanged();
}

void Decision::setPack(std::shared_ptr<const Pack> pack)
{
    const bool hadConfidence = m_confidence.has_value();
    const std::shared_ptr<const Pack> before = std::exchange(m_pack, std::move(pack)); // until nobody shows it
    weighEvidence();
    evaluate();
    Q_EMIT packChanged();
    Q_EMIT changed();
    if (hadConfidence)
        Q_EMIT confidenceChanged();
}

void Decision::evaluate()
{
    const Reading other = m_content.reading == Reading::Assessed ? Reading::AsWritten : Reading::Assessed;
    m_known = knownTo(pack(), m_content.answers);
    m_advice = advise(*m_engine, m_known, m_content.reading);
    m_other = m_engine->evaluate(m_known, other);
    m_plain = m_engine->tables().toPlain(m_known);
    preview();
    askForConfidence();
}

void Decision::askForConfidence()
{
    m_worker->abandon();
    m_confidence.reset();
    if (!m_advice.evaluation.winner)
        return;
    const auto known = m_confidences.constFind(confidenceKey());
    if (known != m_confidences.constEnd())
        m_confidence = *known;
    else
        m_worker->ask(m_engine, m_known, m_content.reading);
}

void Decision::takeConfidence(const std::optional<Confidence>& confidence)
{
    if (!confidence)
        return;
    if (m_confidences.size() >= mostConfidences)
        m_confidences.clear();
    m_confidences.insert(confidenceKey(), *confidence);
    m_confidence = confidence;
    Q_EMIT confidenceChanged();
}

// What the confidence hangs on.
QString Decision::confidenceKey() const
{
    QString key = wordOf(m_content.reading);
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
        key += QLatin1Char(' ') + it.key().value() + QLatin1Char('=') + toString(it.value());
    return key;
}

} // namespace wirewise::ui

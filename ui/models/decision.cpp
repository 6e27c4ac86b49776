// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/decision.h"

#include <QUndoCommand>

#include <algorithm>

namespace wirewise::ui {

using namespace advisor;

namespace {

constexpr int titleMerge = 1;

const Question* questionOf(const Pack& pack, const QuestionId& id)
{
    const int index = pack.indexOf(id);
    return index < 0 ? nullptr : &pack.questions[size_t(index)];
}

} // namespace

class Decision::Step final : public QUndoCommand
{
public:
    Step(Decision& decision, Content before, Content after, const QString& text, int mergeId)
        : QUndoCommand(text)
        , m_decision(decision)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_mergeId(mergeId)
    {
    }

    void undo() override { m_decision.apply(m_before); }
    void redo() override { m_decision.apply(m_after); }
    int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand* other) override
    {
        m_after = static_cast<const Step*>(other)->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    Decision& m_decision;
    Content m_before;
    Content m_after;
    int m_mergeId;
};

Decision::Decision(std::shared_ptr<const Pack> pack, QObject* parent)
    : QObject(parent)
    , m_engine(std::move(pack))
    , m_assessed(m_engine.evaluate({}, Reading::Assessed))
    , m_asWritten(m_engine.evaluate({}, Reading::AsWritten))
{
    m_undo.setUndoLimit(500);
}

Decision::~Decision() = default;

const Pack& Decision::pack() const
{
    return m_engine.pack();
}

const Evaluation& Decision::evaluation(Reading reading) const
{
    return reading == Reading::Assessed ? m_assessed : m_asWritten;
}

Verdict Decision::verdict(const CellRef& cell) const
{
    return m_engine.verdict(m_content.answers, cell, m_content.reading);
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
    if (!leader)
        return std::nullopt;
    Answers hypothetical = m_content.answers;
    hypothetical.insert(question, { Answer::State::Chosen, option, importance(question) });
    const Evaluation then = m_engine.evaluate(hypothetical, m_content.reading);
    const Standing* standing = then.standing(*leader);
    return standing && !standing->qualifies ? leader : std::nullopt;
}

QString Decision::name(const AlternativeId& id) const
{
    const int index = pack().indexOf(id);
    if (index < 0)
        return id.value();
    const Alternative& alternative = pack().alternatives[size_t(index)];
    return alternative.shortTitle.isEmpty() ? alternative.title : alternative.shortTitle;
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
    push(std::move(next), tr("Answer"));
}

void Decision::setState(const QuestionId& question, Answer::State state)
{
    Content next = m_content;
    next.answers.insert(question, { state, {}, {} }); // as a file's "?" and "*" read
    push(std::move(next), state == Answer::State::DontKnow ? tr("Not sure") : tr("Don't care"));
}

void Decision::clear(const QuestionId& question)
{
    Content next = m_content;
    next.answers.remove(question);
    push(std::move(next), tr("Clear answer"));
}

void Decision::setImportance(const QuestionId& question, Importance importance)
{
    const Question* known = questionOf(pack(), question);
    if (!known || importance > known->maxImportance)
        return;
    m_wishes.insert(question, importance);
    Content next = m_content;
    const auto answer = next.answers.find(question);
    if (!m_known.contains(question) || answer->state != Answer::State::Chosen) {
        Q_EMIT changed(); // the cards show the wish
        return;
    }
    answer->importance = importance;
    push(std::move(next), tr("Importance"));
}

void Decision::setReading(Reading reading)
{
    Content next = m_content;
    next.reading = reading;
    push(std::move(next), tr("Reading"));
}

void Decision::setTitle(const QString& title)
{
    Content next = m_content;
    next.title = title;
    push(std::move(next), tr("Title"), titleMerge);
}

void Decision::replace(const Content& content, const QString& stepText)
{
    push(content, stepText);
}

void Decision::load(const Content& content)
{
    m_wishes.clear();
    m_undo.clear();
    apply(content);
}

void Decision::push(Content next, const QString& text, int mergeId)
{
    if (next == m_content)
        return;
    m_undo.push(new Step(*this, m_content, std::move(next), text, mergeId));
}

void Decision::apply(const Content& content)
{
    const bool titleIsNew = content.title != m_content.title;
    const bool restIsNew = content.answers != m_content.answers || content.reading != m_content.reading;
    m_content = content;
    if (restIsNew) {
        evaluate();
        Q_EMIT changed();
    }
    if (titleIsNew)
        Q_EMIT titleChanged(m_content.title);
}

void Decision::setPack(std::shared_ptr<const Pack> pack)
{
    m_engine = Engine(std::move(pack));
    evaluate();
    Q_EMIT packChanged();
    Q_EMIT changed();
}

void Decision::evaluate()
{
    m_known = knownTo(pack(), m_content.answers);
    m_assessed = m_engine.evaluate(m_known, Reading::Assessed);
    m_asWritten = m_engine.evaluate(m_known, Reading::AsWritten);
}

} // namespace wirewise::ui

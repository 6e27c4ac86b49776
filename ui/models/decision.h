// SPDX-License-Identifier: GPL-3.0-or-later
// The user's document: answers, reading, title and evidence over one pack, with undo; and what the advisor says
// about them, new after every change.
#pragma once

#include "core/advisor/advice/advice.h"
#include "core/advisor/evaluation_tables.h"
#include "core/advisor/ground.h"
#include "core/base/clock.h"
#include "core/evidence/evidence.h"
#include "core/record/own_endpoint.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

#include <memory>

namespace wirewise::ui {

class ConfidenceWorker;

// Threads: the window's; the confidence is worked out on the thread "confidence".
// Life: made by the application, outlives every page.
class Decision final : public QObject
{
    Q_OBJECT

public:
    struct Content
    {
        QString title; // the user's words; may be empty
        advisor::Answers answers;
        advisor::Reading reading = advisor::Reading::Assessed;
        QList<evidence::Kept> evidence = {}; // of a cell at most one accepted and one that is not
        QList<advisor::Ground> grounds = {}; // that answers rest on; see advisor::groundOf()
        std::optional<record::OwnEndpoint> endpoint = {};

        friend bool operator==(const Content&, const Content&) = default;
    };

    // clock: what expiry is judged by, when evidence is new or opened; null: the system's.
    explicit Decision(std::shared_ptr<const advisor::Pack> pack, QObject* parent = nullptr, const Clock* clock = nullptr);
    ~Decision() override;

    // The pack as it is written; stays until packChanged().
    const advisor::Pack& pack() const { return *m_pack; }
    std::shared_ptr<const advisor::Pack> sharedPack() const { return m_pack; }
    // Over the pack with what was accepted in it; another one after changed(): hold no reference to it.
    const advisor::Engine& engine() const { return *m_engine; }
    const Content& content() const { return m_content; }
    // Those this pack understands; content() also keeps what only another one does.
    const advisor::Answers& answers() const { return m_known; }
    advisor::Reading reading() const { return m_content.reading; }
    const QString& title() const { return m_content.title; }

    // Of the current reading; new whenever changed() is emitted.
    const advisor::Advice& advice() const { return m_advice; }
    // Always of the answers as they are: nothing until the worker has brought it (some tens of milliseconds),
    // or while nothing leads. Answers seen a short while ago (undo, redo) have theirs at once.
    const std::optional<advisor::Confidence>& confidence() const { return m_confidence; }

    const advisor::Evaluation& evaluation() const { return m_advice.evaluation; }
    const advisor::Evaluation& evaluation(advisor::Reading reading) const;
    advisor::Verdict verdict(const advisor::CellRef& cell) const; // in the current reading

    // What to connect to: the winner, or a winning composite's first part. Nothing while nothing leads.
    std::optional<TransportId> leadingTransport() const;

    // The leader this option would exclude, at the importance it would get; nothing otherwise.
    std::optional<advisor::AlternativeId> wouldExclude(
        const advisor::QuestionId& question, const advisor::OptionId& option) const;

    // Whether one answer to it, at the importance it would get, changes what leads.
    bool couldChange(const advisor::QuestionId& question) const;

    // The short title of a transport or composite; the id itself where the pack has none.
    QString name(const advisor::AlternativeId& id) const;
    QString name(const TransportId& id) const;

    // Every change is one undo step, a wish (setImportance) too; a title typed in one go, without a pause of seconds,
    // is one. No change, no step.
    void choose(const advisor::QuestionId& question, const advisor::OptionId& option);
    void setState(const advisor::QuestionId& question, advisor::Answer::State state); // not sure, don't care
    void clear(const advisor::QuestionId& question);
    // Without a chosen option it is kept for the next one. Changes of one gesture (a drag, a key held down;
    // any number but 0) are one step.
    void setImportance(const advisor::QuestionId& question, advisor::Importance importance, int gesture = 0);
    advisor::Importance importance(const advisor::QuestionId& question) const;
    void setReading(advisor::Reading reading);
    void setTitle(const QString& title);
    void setEndpoint(const record::OwnEndpoint& endpoint);
    void replace(const Content& content, const QString& stepText); // an example
    void apply(const QList<advisor::Change>& changes, const QString& stepText = {}); // a flip
    void relax(const advisor::Relaxation& relaxation); // these musts become shoulds

    // New evidence takes the place of what was not accepted for its cell; one undo step.
    void addEvidence(const QList<evidence::Evidence>& evidence);
    void acceptEvidence(const advisor::CellRef& cell); // the newest of the cell; replaces what was accepted
    void rejectEvidence(const advisor::CellRef& cell); // the pack's word stands; what was accepted no longer counts
    // All that previewEvidence() would change, in one step.
    void acceptEvidence();
    void rejectEvidence();
    const evidence::Kept* evidenceOf(const advisor::CellRef& cell) const; // the newest, or null

    // What the measurements that nothing was decided about would change.
    struct EvidencePreview
    {
        QList<advisor::MeasuredCell> cells; // before: the level in use now; none: they would change nothing
        std::shared_ptr<const advisor::Engine> engine; // as it would be
        advisor::Evaluation after; // in the current reading
    };
    const EvidencePreview& previewEvidence() const { return m_preview; }
    // What one piece would do to the pack as it is written.
    advisor::MeasuredCell weighed(const evidence::Evidence& evidence) const;
    QDateTime now() const;

    // A document opened or begun: no undo step, the history starts anew.
    void load(const Content& content);
    // The same as one step of somebody else's (Document's): the history stays.
    void show(const Content& content);

    QUndoStack& undoStack() { return m_undo; }

    // The same content over another pack; no undo step, and undo goes on.
    void setPack(std::shared_ptr<const advisor::Pack> pack);

Q_SIGNALS:
    void packChanged(); // before changed(): what was built from the old pack must be gone when that comes
    void changed(); // answers, reading or evidence: advice and evaluations are new
    void confidenceChanged(); // brought, or gone because the answers are others (then after changed())
    void wishChanged(const wirewise::advisor::QuestionId& question); // importance() of an open question
    void titleChanged(const QString& title);
    void endpointChanged();
    void loaded(); // a document was opened or begun; after what it changed

private:
    class Step;
    struct State // what a step brings back
    {
        Content content;
        QMap<advisor::QuestionId, advisor::Importance> wishes;

        friend bool operator==(const State&, const State&) = default;
    };

    void push(State next, const QString& text, const QString& mergeKey = {});
    void adopt(const State& state);
    void push(Content next, const QString& text, const QString& mergeKey = {});
    void adopt(const Content& content);
    void evaluate();
    void askForConfidence();
    void takeConfidence(const std::optional<advisor::Confidence>& confidence);
    QString confidenceKey() const;

    void decideEvidence(const QList<advisor::CellRef>& cells, bool accept, const QString& text);
    QList<advisor::CellRef> previewedCells() const;
    void weighEvidence();
    void preview();

    SystemClock m_systemClock;
    const Clock& m_clock;
    std::shared_ptr<const advisor::Pack> m_pack;
    std::shared_ptr<const advisor::Engine> m_engine; // shared with the worker
    EvidencePreview m_preview;
    Content m_content;
    advisor::Answers m_known; // of m_content.answers
    advisor::Advice m_advice;
    advisor::Evaluation m_other; // in the other reading
    advisor::PlainAnswers m_plain;
    std::optional<advisor::Confidence> m_confidence;
    std::unique_ptr<ConfidenceWorker> m_worker;
    QHash<QString, advisor::Confidence> m_confidences; // lately brought, by reading and answers
    QMap<advisor::QuestionId, advisor::Importance> m_wishes; // importances set before an option was chosen
    QUndoStack m_undo;
};

} // namespace wirewise::ui

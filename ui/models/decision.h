// SPDX-License-Identifier: GPL-3.0-or-later
// The user's document: answers, reading and title over one pack, with undo; and what the advisor says about
// them, new after every change.
#pragma once

#include "core/advisor/advice/advice.h"
#include "core/advisor/evaluation_tables.h"

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

        friend bool operator==(const Content&, const Content&) = default;
    };

    explicit Decision(std::shared_ptr<const advisor::Pack> pack, QObject* parent = nullptr);
    ~Decision() override;

    const advisor::Pack& pack() const;
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

    // Every change is one undo step; a title typed in one go is one, too. No change, no step.
    void choose(const advisor::QuestionId& question, const advisor::OptionId& option);
    void setState(const advisor::QuestionId& question, advisor::Answer::State state); // not sure, don't care
    void clear(const advisor::QuestionId& question);
    // Without a chosen option it is kept for the next one. Changes of one gesture (a drag, a key held down;
    // any number but 0) are one step.
    void setImportance(const advisor::QuestionId& question, advisor::Importance importance, int gesture = 0);
    advisor::Importance importance(const advisor::QuestionId& question) const;
    void setReading(advisor::Reading reading);
    void setTitle(const QString& title);
    void replace(const Content& content, const QString& stepText); // an example
    void apply(const QList<advisor::Change>& changes, const QString& stepText = {}); // a flip
    void relax(const advisor::Relaxation& relaxation); // these musts become shoulds

    // A document opened or begun: no undo step, the history starts anew.
    void load(const Content& content);

    QUndoStack& undoStack() { return m_undo; }

    // The same content over another pack; no undo step, and undo goes on.
    void setPack(std::shared_ptr<const advisor::Pack> pack);

Q_SIGNALS:
    void packChanged(); // before changed(): what was built from the old pack must be gone when that comes
    void changed(); // answers or reading: advice and evaluations are new
    void confidenceChanged(); // brought, or gone because the answers are others (then after changed())
    void wishChanged(const wirewise::advisor::QuestionId& question); // importance() of an open question
    void titleChanged(const QString& title);
    void loaded(); // a document was opened or begun; after what it changed

private:
    class Step;

    void push(Content next, const QString& text, const QString& mergeKey = {});
    void adopt(const Content& content);
    void evaluate();
    void askForConfidence();
    void takeConfidence(const std::optional<advisor::Confidence>& confidence);
    QString confidenceKey() const;

    std::shared_ptr<const advisor::Engine> m_engine; // shared with the worker
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

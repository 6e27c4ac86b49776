// SPDX-License-Identifier: GPL-3.0-or-later
// The user's document: answers, reading and title over one pack, evaluated in both readings after every
// change, with undo.
#pragma once

#include "core/advisor/evaluation.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace wirewise::ui {

// Threads: the window's. Life: made by the application, outlives every page.
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
    const advisor::Engine& engine() const { return m_engine; }
    const Content& content() const { return m_content; }
    // Those this pack understands; content() also keeps what only another one does.
    const advisor::Answers& answers() const { return m_known; }
    advisor::Reading reading() const { return m_content.reading; }
    const QString& title() const { return m_content.title; }

    const advisor::Evaluation& evaluation() const { return evaluation(m_content.reading); }
    const advisor::Evaluation& evaluation(advisor::Reading reading) const;
    advisor::Verdict verdict(const advisor::CellRef& cell) const; // in the current reading

    // What to connect to: the winner, or a winning composite's first part. Nothing while nothing leads.
    std::optional<TransportId> leadingTransport() const;

    // The leader this option would exclude, at the importance it would get; nothing otherwise.
    std::optional<advisor::AlternativeId> wouldExclude(
        const advisor::QuestionId& question, const advisor::OptionId& option) const;

    // The short title of a transport or composite; the id itself where the pack has none.
    QString name(const advisor::AlternativeId& id) const;
    QString name(const TransportId& id) const;

    // Every change is one undo step; a title typed in one go is one, too. No change, no step.
    void choose(const advisor::QuestionId& question, const advisor::OptionId& option);
    void setState(const advisor::QuestionId& question, advisor::Answer::State state); // not sure, don't care
    void clear(const advisor::QuestionId& question);
    // Without a chosen option it is kept for the next one.
    void setImportance(const advisor::QuestionId& question, advisor::Importance importance);
    advisor::Importance importance(const advisor::QuestionId& question) const;
    void setReading(advisor::Reading reading);
    void setTitle(const QString& title);
    void replace(const Content& content, const QString& stepText); // an example

    // A document opened or begun: no undo step, the history starts anew.
    void load(const Content& content);

    QUndoStack& undoStack() { return m_undo; }

    // The same content over another pack; no undo step, and undo goes on.
    void setPack(std::shared_ptr<const advisor::Pack> pack);

Q_SIGNALS:
    void packChanged(); // before changed(): what was built from the old pack must be gone when that comes
    void changed(); // answers or reading: the evaluations are new
    void titleChanged(const QString& title);

private:
    class Step;

    void push(Content next, const QString& text, int mergeId = -1);
    void apply(const Content& content);
    void evaluate();

    advisor::Engine m_engine;
    Content m_content;
    advisor::Answers m_known; // of m_content.answers
    advisor::Evaluation m_assessed;
    advisor::Evaluation m_asWritten;
    QMap<advisor::QuestionId, advisor::Importance> m_wishes; // importances set before an option was chosen
    QUndoStack m_undo;
};

} // namespace wirewise::ui

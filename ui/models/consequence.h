// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of answers did to the result, in one line; undo and redo are changes like any other.
#pragma once

#include "core/advisor/evaluation.h"

#include <QObject>

namespace wirewise::ui {

class Decision;

struct Outcome
{
    advisor::Answers answers;
    advisor::Evaluation evaluation;
};

// "“Plain HTTP only”: SSE + POST now leads, WebSockets is excluded". Empty when no answer and no reading
// changed.
QString consequenceWords(const advisor::Pack& pack, const Outcome& before, const Outcome& after);

// Tells it after each change. Threads: the window's. Life: the decision outlives it.
class Consequence final : public QObject
{
    Q_OBJECT

public:
    explicit Consequence(Decision& decision, QObject* parent = nullptr);

Q_SIGNALS:
    void told(const QString& words); // empty: a document was opened or begun

private:
    void follow();

    Decision& m_decision;
    Outcome m_before;
};

} // namespace wirewise::ui

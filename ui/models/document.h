// SPDX-License-Identifier: GPL-3.0-or-later
// The decision's file: opened, saved whole or not at all, and kept in a session file so that nothing is ever
// asked and nothing is ever lost.
#pragma once

#include "core/record/decision_file.h"
#include "ui/models/decision.h"
#include "ui/models/state_writer.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace wirewise::ui {

// Life: the decision outlives it. Its end writes the session once more.
class Document final : public QObject
{
    Q_OBJECT

public:
    // stateDir: where the session and the list of recent files live; empty: nothing is kept (tests, the
    // tour).
    Document(Decision& decision, QString stateDir, QObject* parent = nullptr);
    ~Document() override;

    const QString& path() const { return m_path; } // empty: never saved
    QString name() const; // "team-chat.toml", or the title, or "untitled"
    bool isModified() const;

    void begin(); // a new, empty decision; one undo step, as open() is
    // Remarks of the file (answers this pack does not know) come by remarked().
    std::optional<Error> open(const QString& path);
    std::optional<Error> save(); // needs a path
    std::optional<Error> saveAs(const QString& path);
    // As it was left, by a quit or a crash. One that cannot be read is set aside and told of by remarked().
    void restoreSession();

    QStringList recent() const; // newest first; a file may be gone meanwhile
    void forgetRecent();
    record::Decision snapshot() const; // what a save would write; the label only where it is known already

Q_SIGNALS:
    void stateChanged(); // path, name or modified
    void recentChanged();
    void remarked(const QString& text);

private:
    class Turn;
    struct State // of one document
    {
        QString path;
        QList<record::StrangeAnswer> strange; // as the file has them: the decision knows them without a pack
        Decision::Content content;
        std::optional<Decision::Content> saved; // what the file says; nothing: not what any file says
    };

    State state() const;
    void show(const State& state);
    static State stateOf(const record::Decision& decision, const QString& path);
    void keepSession();
    void setAside(const QString& why);
    void remember(const QString& path);
    QString sessionPath() const;
    record::Outcome outcomeNow() const;
    QList<record::StrangeAnswer> strangeAnswers() const;

    Decision& m_decision;
    QString m_stateDir;
    QString m_path;
    QList<record::StrangeAnswer> m_strange; // see State
    std::optional<Decision::Content> m_saved = Decision::Content {}; // see State
    bool m_adopting = false;
    QTimer m_keep;
    StateWriter m_writer;
};

} // namespace wirewise::ui

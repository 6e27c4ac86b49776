// SPDX-License-Identifier: GPL-3.0-or-later
// The decision's file: opened, saved whole or not at all, and kept in a session file so that nothing is ever
// asked and nothing is ever lost.
#pragma once

#include "core/record/decision_file.h"
#include "core/record/record.h"
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
    // Remarks of the file (answers this pack does not know) come by remarked(). A record's JSON brings its decision and
    // its head; saved it is a file of its own.
    std::optional<Error> open(const QString& path);
    std::optional<Error> save(); // needs a path
    std::optional<Error> saveAs(const QString& path);
    // As it was left, by a quit or a crash. One that cannot be read is set aside and told of by remarked().
    void restoreSession();

    QStringList recent() const; // newest first; a file may be gone meanwhile
    void forgetRecent();
    record::Decision snapshot() const; // what a save would write; the label only where it is known already

    // What the decision does not say about its record. Its date is today's once the decision is another than it was.
    const record::RecordHead& recordHead() const { return m_head; }
    void setRecordHead(const record::RecordHead& head);
    record::Record record() const; // some milliseconds
    // Where records go: the last one's folder, else the decision's.
    QString recordFolder() const;
    // Written to that path, whose name gives number and name; the form is by its suffix. Error of kind Input where no
    // form has that suffix.
    std::optional<Error> saveRecord(const QString& path);

Q_SIGNALS:
    void stateChanged(); // path, name, modified or the record's head
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
        record::RecordHead head = {};
    };

    State state() const;
    record::RecordHead datedHead() const;
    void show(const State& state);
    static State stateOf(const record::Decision& decision, const QString& path);
    void tellRemarks(const record::OpenedDecision& opened);
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
    record::RecordHead m_head; // see State
    QString m_recordFolder; // empty: none written yet
    Decision::Content m_dated; // what the head's date is of
    bool m_adopting = false;
    QTimer m_keep;
    StateWriter m_writer;
};

} // namespace wirewise::ui

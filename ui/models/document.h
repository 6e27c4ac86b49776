// SPDX-License-Identifier: GPL-3.0-or-later
// The decision's file: opened, saved whole or not at all, and kept in a session file so that nothing is ever
// asked and nothing is ever lost.
#pragma once

#include "core/record/decision_file.h"
#include "ui/models/decision.h"

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

    void begin(); // a new, empty decision
    // Remarks of the file (answers this pack does not know) come by remarked().
    std::optional<Error> open(const QString& path);
    std::optional<Error> save(); // needs a path
    std::optional<Error> saveAs(const QString& path);
    void restoreSession();

    QStringList recent() const; // newest first, only files that are there
    record::Decision snapshot() const; // what a save would write; the label only where it is known already

Q_SIGNALS:
    void stateChanged(); // path, name or modified
    void remarked(const QString& text);

private:
    void adopt(const record::Decision& decision, const QString& path);
    void keepSession();
    void remember(const QString& path);
    QString sessionPath() const;
    record::Outcome outcomeNow() const;
    QList<record::StrangeAnswer> strangeAnswers() const;

    Decision& m_decision;
    QString m_stateDir;
    QString m_path;
    QList<record::StrangeAnswer> m_strange; // as the file has them: the decision knows them without a pack
    bool m_wasModified = false; // since before this session
    bool m_adopting = false;
    QTimer m_keep;
};

} // namespace wirewise::ui

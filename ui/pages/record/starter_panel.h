// SPDX-License-Identifier: GPL-3.0-or-later
// Starter code for the recommended transport, or another: which files there are, and where to put them.
#pragma once

#include "core/record/starter.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace wirewise::ui {

class Decision;
class SegmentedControl;

class StarterPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StarterPanel(Decision& decision, QWidget* parent = nullptr);

    // Into a folder of that folder's, named after transport and language; none is overwritten.
    void save(const QString& folder);

Q_SIGNALS:
    void saved(const QString& folder);

private:
    void followDecision();
    void follow();
    Result<QList<record::StarterFile>> files() const;
    void askForFolder();

    Decision& m_decision;
    QComboBox* m_transport;
    SegmentedControl* m_language;
    QLabel* m_files;
    QLabel* m_problem;
    bool m_picked = false; // by the user
};

} // namespace wirewise::ui

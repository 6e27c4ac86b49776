// SPDX-License-Identifier: GPL-3.0-or-later
// Where the matrix as written and as experts assess it lead to different winners: which, and the cells that
// make the difference.
#pragma once

#include "ui/models/advice_words.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace wirewise::ui {

class ReadingsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingsSection(const advisor::Pack& pack, QWidget* parent = nullptr);

    // Hidden where both name the same winner.
    void tell(
        advisor::Reading reading, const advisor::Evaluation& assessed, const advisor::Evaluation& asWritten);
    QString sentence() const;
    int differences() const;

private:
    struct Row
    {
        QLabel* where;
        QLabel* words;
    };

    const advisor::Pack& m_pack;
    QVBoxLayout* m_column;
    QLabel* m_sentence;
    QList<Row> m_rows;
    int m_shown = 0;
};

} // namespace wirewise::ui

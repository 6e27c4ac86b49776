// SPDX-License-Identifier: GPL-3.0-or-later
// Why A and not B: what excludes B, what A's lead hangs on, and answer by answer both cells side by side with
// who gains how much.
#pragma once

#include "core/advisor/advice/contrast.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wirewise::ui {

class Dot;
class IconText;

// One answer on which the two differ.
class DifferenceRow final : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceRow(QWidget* parent = nullptr);

    void tell(const advisor::Pack& pack, const advisor::Evaluation& evaluation,
        const advisor::Contrast& contrast, const advisor::Difference& difference);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Pair
    {
        QLabel* feature;
        QLabel* a;
        QLabel* b;
    };
    void addPair();

    QLabel* m_answer;
    QLabel* m_gain;
    QGridLayout* m_grid;
    QList<Pair> m_pairs;
};

class ContrastSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ContrastSection(const advisor::Pack& pack, QWidget* parent = nullptr);

    void tell(const advisor::Evaluation& evaluation, const advisor::Answers& answers,
        const advisor::Contrast& contrast);
    QString sentence() const;
    QPushButton* closeButton() const { return m_close; }

Q_SIGNALS:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showVetoes(const advisor::Answers& answers, const QList<advisor::Veto>& vetoes);

    const advisor::Pack& m_pack;
    QLabel* m_title;
    QPushButton* m_close;
    QLabel* m_sentence;
    QVBoxLayout* m_vetoColumn;
    QList<IconText*> m_vetoes;
    QWidget* m_heads;
    Dot* m_dotA;
    Dot* m_dotB;
    QLabel* m_nameA;
    QLabel* m_nameB;
    QVBoxLayout* m_column;
    QVBoxLayout* m_rowColumn;
    QList<DifferenceRow*> m_rows;
};

} // namespace wirewise::ui

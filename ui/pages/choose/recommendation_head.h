// SPDX-License-Identifier: GPL-3.0-or-later
// What the eye meets first and what never scrolls away: the winner and how sure; or whom a change would put
// there.
#pragma once

#include "core/advisor/advice/confidence.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace wirewise::ui {

class Chip;

class RecommendationHead final : public QWidget
{
    Q_OBJECT

public:
    explicit RecommendationHead(const advisor::Pack& pack, QWidget* parent = nullptr);

    // Without confidence the chip keeps its place and its colour, and says nothing it might have to take
    // back.
    void tell(const advisor::Evaluation& evaluation, const std::optional<advisor::Confidence>& confidence);
    // "if …": in the same height, until the next tell().
    void preview(const QString& condition, const advisor::Evaluation& evaluation);

    QString overline() const;
    QString headline() const;
    Chip* chip() const { return m_chip; }

private:
    enum class Room { AsNeeded, OneLine };
    void showHeadline(const QString& text, Room room);
    void showChip(
        const advisor::Evaluation& evaluation, const std::optional<advisor::Confidence>& confidence);

    const advisor::Pack& m_pack;
    QLabel* m_overline;
    QHBoxLayout* m_title;
    QLabel* m_headline;
    Chip* m_chip;
    bool m_previewing = false;
};

} // namespace wirewise::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Small rounded labels with an icon: a verdict, a status, a reason. Cut short when there is no room.
#pragma once

#include "ui/style/appearance.h"

#include <QAbstractButton>

namespace wirewise::ui {

enum class Tone { Good, Fair, Bad, Quiet };
Tone toneOf(advisor::Verdict verdict);
Tone toneOf(advisor::Status status);
Tone toneOf(advisor::ConfidenceLabel label);
Tone toneOf(Badge badge);

// Threads: the window's, as all widgets. Passive unless made clickable.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);

    // Also its accessible name.
    void tell(Tone tone, const QString& iconId, const QString& text);
    Tone tone() const { return m_tone; }
    // What a click does, for people: it then takes the focus and the mouse.
    void makeClickable(const QString& meaning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Quiet;
    QString m_icon;
};

// A disc in a transport's colour.
class Dot final : public QWidget
{
    Q_OBJECT

public:
    explicit Dot(const advisor::AlternativeId& id, QWidget* parent = nullptr);

    void setId(const advisor::AlternativeId& id);
    void setDimmed(bool dimmed);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    advisor::AlternativeId m_id;
    bool m_dimmed = false;
};

} // namespace wirewise::ui

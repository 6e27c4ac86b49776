// SPDX-License-Identifier: GPL-3.0-or-later
// A label that takes its colour from the theme its palette belongs to, and its size from a text that is shaped once.
#pragma once

#include "ui/style/shaped_text.h"
#include "ui/style/theme.h"

#include <QHash>
#include <QLabel>

namespace wirewise::ui {

// Its sizes are those of a QLabel, to the pixel.
class InkLabel final : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    void setInk(Ink value);
    void setInk(const QColor& light, const QColor& dark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    int oneLineWidth() const; // of the text, as QFontMetrics::horizontalAdvance() has it

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Measured
    {
        QString text;
        QFont font;
        QMargins margins;
        QSize least, most;
        bool wraps = false;
        QHash<int, QSize> sizes; // by width, as sizeAt() has it
    };

    void follow();
    bool isPlain() const; // of the kind sizeAt() knows
    QSize sizeAt(int width) const; // negative: as it likes
    QSize bounds(int width) const;

    mutable Measured m_measured;
    mutable ShapedText m_shaped;
    Ink m_ink = Ink::Text;
    QColor m_light;
    QColor m_dark;
    bool m_following = false;
};

} // namespace wirewise::ui

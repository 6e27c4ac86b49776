// SPDX-License-Identifier: GPL-3.0-or-later
// A plain text that is shaped once, then broken into lines at one width after the other: layouts ask again and again, and
// shaping is most of what a text costs, a third of the first paint.
#pragma once

#include <QTextLayout>

namespace wirewise::ui {

class ShapedText
{
public:
    ShapedText() { m_layout.setCacheEnabled(true); }

    // For the next beginLayout(); what was shaped stays unless text or font is another.
    QTextLayout& of(const QString& text, const QFont& font)
    {
        if (m_layout.text() != text || m_layout.font() != font) {
            m_layout.setFont(font);
            m_layout.setText(text);
        }
        return m_layout;
    }

private:
    QTextLayout m_layout;
};

} // namespace wirewise::ui

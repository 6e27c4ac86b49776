// SPDX-License-Identifier: GPL-3.0-or-later
// A plain text that is shaped once, then broken into lines at one width after the other: layouts ask again and again, and
// shaping is most of what a text costs, a third of the first paint.
#pragma once

#include <QTextLayout>

namespace wirewise::ui {

class ShapedText
{
public:
    // Begun: lines are created from the first on, and it is not ended, which would forget what was shaped.
    QTextLayout& of(const QString& text, const QFont& font)
    {
        if (m_begun && m_layout.text() == text && m_layout.font() == font) {
            m_layout.clearLayout();
            return m_layout;
        }
        m_layout.setFont(font);
        m_layout.setText(text);
        m_layout.beginLayout();
        m_begun = true;
        return m_layout;
    }

private:
    QTextLayout m_layout;
    bool m_begun = false;
};

} // namespace wirewise::ui

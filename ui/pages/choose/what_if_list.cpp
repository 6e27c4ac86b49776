// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choose/what_if_list.h"

#include "ui/style/theme.h"

#include <QFocusEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirewise::ui {

WhatIfList::WhatIfList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
}

void WhatIfList::tell(const QList<WhatIf>& list)
{
    // Hiding the row under the focus moves the focus on: that is nobody's wish to look at the next one.
    m_telling = true;
    m_hovered = m_focused = -1;
    m_list = list;
    while (m_rows.size() < list.size())
        addRow();
    for (int i = 0; i < m_rows.size(); ++i) {
        if (i < list.size())
            m_rows.at(i)->tell(list.at(i));
        m_rows.at(i)->setVisible(i < list.size());
    }
    m_telling = false;
    look();
}

WhatIfRow* WhatIfList::addRow()
{
    auto* made = new WhatIfRow(this);
    const int index = int(m_rows.size());
    m_rows.append(made);
    m_column->addWidget(made);
    made->button()->installEventFilter(this);
    connect(made->button(), &QPushButton::clicked, this, [this, index] { Q_EMIT applied(index); });
    return made;
}

bool WhatIfList::eventFilter(QObject* watched, QEvent* event)
{
    if (m_telling)
        return false;
    int index = -1;
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i)->button() == watched)
            index = i;
    switch (event->type()) {
    case QEvent::Enter:
        m_hovered = index;
        look();
        break;
    case QEvent::Leave:
    case QEvent::Hide:
        if (m_hovered == index)
            m_hovered = -1;
        if (event->type() == QEvent::Hide && m_focused == index)
            m_focused = -1;
        look();
        break;
    case QEvent::FocusIn:
        // Not when the mouse put it there, nor when the window came back.
        if (const auto reason = static_cast<QFocusEvent*>(event)->reason(); reason != Qt::MouseFocusReason
            && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            m_focused = index;
            look();
        }
        break;
    case QEvent::FocusOut:
        m_focused = -1;
        look();
        break;
    default:
        break;
    }
    return false;
}

void WhatIfList::look()
{
    lookAt(m_hovered >= 0 ? m_hovered : m_focused);
}

void WhatIfList::lookAt(int index)
{
    if (index >= m_list.size())
        index = -1;
    if (index == m_previewed)
        return;
    m_previewed = index;
    if (index >= 0)
        Q_EMIT previewed(m_list.at(index));
    else
        Q_EMIT previewEnded();
}

} // namespace wirewise::ui

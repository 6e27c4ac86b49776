// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keys_panel.h"

#include "ui/widgets/painting.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace wirewise::ui {

KeysPanel::KeysPanel(QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_scroll(new QScrollArea(this))
    , m_sheet(new QWidget(m_scroll))
    , m_grid(new QGridLayout(m_sheet))
{
    setAccessibleName(tr("Keyboard shortcuts"));
    m_grid->setContentsMargins(20, 16, 20, 18);
    m_grid->setHorizontalSpacing(32);
    m_grid->setVerticalSpacing(5);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(accessibleName());
    m_scroll->setWidget(m_sheet);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->addWidget(m_scroll);
}

void KeysPanel::addHeading(const QString& text)
{
    const int row = m_grid->rowCount();
    if (row > 1)
        m_grid->setRowMinimumHeight(row, space::small);
    m_grid->addWidget(label(text, Type::SmallStrong, Ink::Muted, m_sheet), row + 1, 0, 1, 2);
}

void KeysPanel::addKeys(const QString& what, const QString& keys)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(label(what, Type::Body, Ink::Text, m_sheet), row, 0);
    m_grid->addWidget(label(keys, Type::Mono, Ink::Muted, m_sheet), row, 1, Qt::AlignRight);
}

void KeysPanel::openOver(QWidget* window)
{
    // Large text makes it longer than the window: then it scrolls.
    const QSize sheet = m_sheet->sizeHint() + QSize(style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2, 2);
    resize(sheet.boundedTo(window->size() - QSize(2 * space::huge, 2 * space::huge)));
    move(window->mapToGlobal(
        QPoint((window->width() - width()) / 2, std::max(int(space::huge), (window->height() - height()) / 3))));
    show();
    m_scroll->setFocus(Qt::PopupFocusReason); // arrow keys scroll
}

void KeysPanel::paintEvent(QPaintEvent*)
{
    paintPanel(*this);
}

} // namespace wirewise::ui

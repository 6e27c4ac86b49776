// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keys_panel.h"

#include "ui/widgets/painting.h"

#include <QGridLayout>
#include <QLabel>

namespace wirewise::ui {

KeysPanel::KeysPanel(QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("Keyboard shortcuts"));
    m_grid->setContentsMargins(20, 16, 20, 18);
    m_grid->setHorizontalSpacing(32);
    m_grid->setVerticalSpacing(5);
}

void KeysPanel::addHeading(const QString& text)
{
    const int row = m_grid->rowCount();
    if (row > 1)
        m_grid->setRowMinimumHeight(row, space::small);
    m_grid->addWidget(label(text, Type::SmallStrong, Ink::Muted, this), row + 1, 0, 1, 2);
}

void KeysPanel::addKeys(const QString& what, const QString& keys)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(label(what, Type::Body, Ink::Text, this), row, 0);
    m_grid->addWidget(label(keys, Type::Mono, Ink::Muted, this), row, 1, Qt::AlignRight);
}

void KeysPanel::openOver(QWidget* window)
{
    adjustSize();
    move(window->mapToGlobal(
        QPoint((window->width() - width()) / 2, std::max(40, (window->height() - height()) / 3))));
    show();
}

void KeysPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    painter.fillRect(rect(), colours.surface);
    painter.setPen(colours.lineStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace wirewise::ui

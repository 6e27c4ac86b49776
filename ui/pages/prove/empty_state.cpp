// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/empty_state.h"

#include "ui/style/text_size.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirewise::ui {

namespace {

constexpr int MostText = 440, LeastWidth = 220; // pixels at 100 %

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_title(label({}, Type::Heading, Ink::Text, this))
    , m_text(label({}, Type::Body, Ink::Muted, this))
    , m_button(new QPushButton(this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_button->setFont(ui::font(Type::BodyStrong));
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(space::small);
    rows->addStretch(2);
    rows->addWidget(m_title, 0, Qt::AlignHCenter);
    auto* middle = new QHBoxLayout; // not an alignment: that takes the height of one line
    middle->addStretch(1);
    middle->addWidget(m_text, 1000); // all there is, to its most
    middle->addStretch(1);
    rows->addLayout(middle);
    rows->addSpacing(space::small);
    rows->addWidget(m_button, 0, Qt::AlignHCenter);
    rows->addStretch(3);
}

QSize EmptyState::minimumSizeHint() const
{
    const int least = byText(LeastWidth);
    return { least, layout()->totalMinimumHeightForWidth(std::max(width(), least)) };
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_text->setMaximumWidth(byText(MostText));
    updateGeometry();
}

void EmptyState::tell(const QString& title, const QString& text, const QString& button)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace wirewise::ui

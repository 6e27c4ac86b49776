// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_strip.h"

#include "ui/style/theme.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace wirewise::ui {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent)
    , m_words(label({}, Type::Body, Ink::Text, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(180, 8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, 6, space::large, 6);
    row->setSpacing(space::medium);
    row->addWidget(m_bar);
    row->addWidget(m_words, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelWanted);
    hide();
}

void ProgressStrip::tell(const QString& words, int done, int of)
{
    m_words->setText(words);
    m_bar->setRange(0, of);
    m_bar->setValue(done);
    m_bar->setAccessibleName(words);
    show();
}

void ProgressStrip::setCancelling(bool cancelling)
{
    m_cancel->setEnabled(!cancelling);
    m_cancel->setText(cancelling ? tr("Ending…") : tr("Cancel"));
}

void ProgressStrip::finish()
{
    hide();
}

QString ProgressStrip::text() const
{
    return m_words->text();
}

void ProgressStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    painter.fillRect(rect(), colours.accentSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

} // namespace wirewise::ui

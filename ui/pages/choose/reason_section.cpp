// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choose/reason_section.h"

#include "ui/style/app_style.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirewise::ui {

ReasonSection::ReasonSection(QWidget* parent)
    : QWidget(parent)
    , m_reason(label({}, Type::Body, Ink::Muted, this))
    , m_weak(label({}, Type::Body, Ink::Muted, this))
    , m_whyNot(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::medium);
    column->setSpacing(space::tiny);
    column->addWidget(m_reason);
    column->addWidget(m_weak);
    column->addWidget(m_whyNot, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_reason->setWordWrap(true);
    m_weak->setWordWrap(true);
    makeLink(m_whyNot);
    connect(m_whyNot, &QPushButton::clicked, this, &ReasonSection::whyNotWanted);
}

void ReasonSection::tell(const QString& reason, const QString& weakPoint, const QString& runnerUp)
{
    m_reasonText = reason;
    m_weakText = weakPoint;
    m_runnerUp = runnerUp;
    endPreview();
}

void ReasonSection::endPreview()
{
    m_previewing = false;
    setMinimumHeight(0);
    setMaximumHeight(QWIDGETSIZE_MAX);
    m_reason->setText(m_reasonText);
    m_weak->setText(m_weakText);
    m_weak->setVisible(!m_weakText.isEmpty());
    m_whyNot->setVisible(!m_runnerUp.isEmpty());
    m_whyNot->setText(tr("Why not %1?").arg(m_runnerUp));
}

void ReasonSection::preview(const QString& sentence)
{
    if (!m_previewing)
        setFixedHeight(height());
    m_previewing = true;
    m_reason->setText(sentence);
    m_weak->hide();
    m_whyNot->hide();
}

QString ReasonSection::reason() const
{
    return m_reason->text();
}

QString ReasonSection::weakPoint() const
{
    return m_weak->text();
}

} // namespace wirewise::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/figure.h"

#include <QLabel>
#include <QVBoxLayout>

namespace wirewise::ui {

Figure::Figure(const QString& name, const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_value(label({}, Type::Heading, Ink::Text, this))
    , m_note(label({}, Type::Small, Ink::Muted, this))
{
    QFont large = ui::font(Type::Title);
    large.setPixelSize(large.pixelSize() - 1);
    m_value->setFont(large);
    m_value->setObjectName(objectName);
    m_note->setObjectName(objectName + QStringLiteral("Note"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(label(name, Type::Small, Ink::Muted, this));
    rows->addWidget(m_value);
    m_note->setWordWrap(true);
    rows->addWidget(m_note);
    rows->addStretch(1);
    show({});
}

void Figure::show(const QString& value, const QString& note, Ink ink)
{
    const bool nothing = value.isEmpty();
    const QString text = nothing ? QStringLiteral("–") : value;
    if (m_value->text() != text) {
        m_value->setText(text);
        m_value->setAccessibleName(m_name + u' ' + (nothing ? tr("not measured yet") : value));
    }
    setInk(m_value, nothing ? Ink::Faint : ink);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace wirewise::ui

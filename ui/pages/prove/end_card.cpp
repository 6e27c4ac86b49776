// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/end_card.h"

#include "ui/models/run_words.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/painting.h"

#include <QLabel>
#include <QVBoxLayout>

namespace wirewise::ui {

EndCard::EndCard(QWidget* parent)
    : QWidget(parent)
    , m_sentence(label({}, Type::BodyStrong, Ink::Text, this))
    , m_line(label({}, Type::Small, Ink::Muted, this))
{
    m_sentence->setObjectName(QStringLiteral("endSentence"));
    m_line->setObjectName(QStringLiteral("endLine"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(44, space::small, space::large, space::small);
    rows->setSpacing(space::hair);
    for (QLabel* text : { m_sentence, m_line }) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(text);
    }
    hide();
}

void EndCard::tell(const measure::Ended& ended, bool normal)
{
    m_normal = normal;
    m_sentence->setText(endSentence(ended, normal));
    m_line->setText((normal ? tr("Normal end") : tr("Error")) + QStringLiteral(" · ") + endLine(ended));
    setInk(m_sentence, normal ? Ink::Text : Ink::Bad);
    setAccessibleName(m_line->text() + QStringLiteral(". ") + m_sentence->text());
    show();
    update();
}

void EndCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    drawBox(painter, rect(), m_normal ? colours.line : colours.bad, m_normal ? colours.surface : colours.badSoft);
    paintIcon(painter, m_normal ? QStringLiteral("stop") : QStringLiteral("caution"),
        QRectF(space::large, (height() - 16) / 2.0, 16, 16), m_normal ? colours.muted : colours.bad);
}

} // namespace wirewise::ui

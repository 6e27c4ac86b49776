// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/style/icons.h"
#include "ui/style/text_size.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace wirewise::ui {

namespace {

constexpr int IconSide = 16;

} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_text(label({}, Type::Body, Ink::Text, this))
    , m_remedy(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::small, space::small);
    row->setSpacing(space::small);
    row->addSpacing(IconSide + space::small); // painted
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    row->addWidget(m_remedy);
    auto* close = new QPushButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Dismiss message"));
    close->setToolTip(tr("Dismiss"));
    setWidthByText(close, space::controlHeight.at100);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &Banner::dismiss);
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        const auto act = m_onRemedy;
        dismiss();
        if (act)
            act();
    });
    hide();
}

void Banner::tell(Tone tone, const QString& text, const QString& remedy, std::function<void()> onRemedy)
{
    m_tone = tone;
    m_text->setText(text);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    m_onRemedy = std::move(onRemedy);
    setAccessibleName(text);
    show();
    update();
}

void Banner::dismiss()
{
    m_onRemedy = {};
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    const QColor ground = m_tone == Tone::Error ? colours.badSoft
        : m_tone == Tone::Caution               ? colours.fairSoft
                                                : colours.accentSoft;
    const QColor mark = m_tone == Tone::Error ? colours.bad
        : m_tone == Tone::Caution             ? colours.fair
                                              : colours.accent;
    painter.fillRect(rect(), ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    paintIcon(painter, m_tone == Tone::Info ? QStringLiteral("info") : QStringLiteral("caution"),
        QStyle::visualRect(layoutDirection(), rect(), QRect(space::large, (height() - IconSide) / 2, IconSide, IconSide)), mark);
}

} // namespace wirewise::ui

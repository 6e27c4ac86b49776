// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/transport_tabs.h"

#include "ui/style/appearance.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/focus_group.h"
#include "ui/widgets/painting.h"

#include <QAbstractButton>
#include <QStyle>

namespace wirewise::ui {
namespace {

class TabButton final : public QAbstractButton
{
public:
    TabButton(const TransportTabs::Tab& tab, QWidget* parent) : QAbstractButton(parent), m_id(tab.id)
    {
        setText(tab.name);
        setAccessibleName(tab.name);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setName(const QString& name)
    {
        setText(name);
        setRecommended(m_recommended);
    }

    void setRecommended(bool recommended)
    {
        m_recommended = recommended;
        setAccessibleName(recommended ? TransportTabs::tr("%1, recommended").arg(text()) : text());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        int width = Edge + DotSide + space::small + QFontMetrics(ui::font(Type::BodyStrong)).horizontalAdvance(text()) + Edge;
        if (m_recommended)
            width += space::small + QFontMetrics(ui::font(Type::SmallStrong)).horizontalAdvance(word());
        return { width + 1, std::max(int(space::controlHeight), QFontMetrics(ui::font(Type::BodyStrong)).height() + space::small) };
    }

protected:
    void nextCheckState() override { } // the tabs decide

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& colours = themeOf(*this);
        const bool on = isChecked();
        const QColor plain = underMouse() ? blend(colours.text, colours.surface, 0.03) : colours.surface;
        drawBox(painter, rect(), on ? colours.accent : underMouse() ? colours.lineStrong : colours.line,
            on ? colours.accentSoft : plain);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(lookOf(colours, m_id).mark);
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), QRect(Edge, (height() - DotSide) / 2, DotSide, DotSide)));
        const QRect rest = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(Edge + DotSide + space::small, 0, -Edge, 0));
        painter.setFont(ui::font(on ? Type::BodyStrong : Type::Body));
        painter.setPen(on ? colours.accent : colours.text);
        painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, text());
        if (m_recommended) {
            painter.setFont(ui::font(Type::SmallStrong));
            painter.setPen(colours.accent);
            painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, word());
        }
        if (showsFocusRing(*this))
            drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), colours.accent, space::radius - 2);
    }

private:
    static constexpr int Edge = space::medium;
    static constexpr int DotSide = 9;

    static QString word() { return TransportTabs::tr("recommended"); }

    TransportId m_id;
    bool m_recommended = false;
};

} // namespace

TransportTabs::TransportTabs(const QList<Tab>& tabs, QWidget* parent)
    : QWidget(parent), m_tabs(tabs), m_focus(new FocusGroup(this))
{
    setAccessibleName(tr("Transport"));
    auto* row = new FlowLayout(space::small, this);
    for (const Tab& tab : m_tabs) {
        auto* button = new TabButton(tab, this);
        button->setObjectName(QStringLiteral("tab-") + tab.id.value());
        connect(button, &QAbstractButton::clicked, this, [this, id = tab.id] {
            if (id == m_current)
                return;
            setCurrent(id);
            Q_EMIT chosen(id);
        });
        row->addWidget(button);
        m_buttons << button;
        m_focus->add(button);
    }
    if (!m_tabs.isEmpty())
        setCurrent(m_tabs.first().id);
}

void TransportTabs::setCurrent(const TransportId& id)
{
    m_current = id;
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        m_buttons[i]->setChecked(m_tabs[i].id == id);
        if (m_tabs[i].id == id)
            m_focus->setTabStop(m_buttons[i]);
    }
}

void TransportTabs::setName(const TransportId& id, const QString& name)
{
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i].id != id || m_tabs[i].name == name)
            continue;
        m_tabs[i].name = name;
        static_cast<TabButton*>(m_buttons[i])->setName(name);
    }
}

void TransportTabs::setRecommended(const std::optional<TransportId>& id)
{
    for (qsizetype i = 0; i < m_tabs.size(); ++i)
        static_cast<TabButton*>(m_buttons[i])->setRecommended(id == m_tabs[i].id);
}

QAbstractButton* TransportTabs::button(const TransportId& id) const
{
    for (qsizetype i = 0; i < m_tabs.size(); ++i)
        if (m_tabs[i].id == id)
            return m_buttons[i];
    return nullptr;
}

} // namespace wirewise::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/fault_chip.h"

#include "ui/models/fault_words.h"
#include "ui/style/icons.h"
#include "ui/style/text_size.h"
#include "ui/widgets/painting.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QStyle>

namespace wirewise::ui {
namespace {

constexpr int Widest = 460; // pixels at 100 %

QColor inkOf(const Theme& colours, WishedFault::State state)
{
    return state == WishedFault::State::On ? colours.bad : state == WishedFault::State::Over ? colours.muted : colours.text;
}

} // namespace

// What the chip does, or its ×, in the ink of its state.
class FaultChip::Part final : public QAbstractButton
{
public:
    Part(const QString& iconId, QWidget* parent) : QAbstractButton(parent), m_icon(iconId)
    {
        setFont(ui::font(Type::SmallStrong));
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
    }

    QSize sizeHint() const override
    {
        if (!m_icon.isEmpty())
            return { space::huge, space::controlHeight };
        static const QRegularExpression Digit(QStringLiteral("\\d")); // a countdown does not move its neighbours
        const int width = fontMetrics().horizontalAdvance(QString(text()).replace(Digit, QStringLiteral("0")));
        return { std::min(width + space::medium + space::tiny, byText(Widest)), space::controlHeight };
    }

    void tell(WishedFault::State state)
    {
        m_state = state;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& colours = themeOf(*this);
        const QColor colour = underMouse() && m_state != WishedFault::State::On ? colours.accent : inkOf(colours, m_state);
        if (m_icon.isEmpty()) {
            painter.setFont(font());
            painter.setPen(colour);
            const QRect where = rect().adjusted(space::medium, 0, 0, 0);
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), where), Qt::AlignVCenter | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideRight, where.width()));
        } else {
            paintIcon(painter, m_icon, QRectF((width() - 10) / 2.0, (height() - 10) / 2.0, 10, 10), colour);
        }
        if (showsFocusRing(*this))
            drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), colours.accent, space::radius - 2);
    }

private:
    QString m_icon;
    WishedFault::State m_state = WishedFault::State::Waiting;
};

FaultChip::FaultChip(QWidget* parent)
    : QWidget(parent), m_words(new Part({}, this)), m_close(new Part(QStringLiteral("close"), this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_words->setObjectName(QStringLiteral("faultChip"));
    m_close->setObjectName(QStringLiteral("takeOff"));
    m_close->setToolTip(tr("Take it off"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_words, 1);
    row->addWidget(m_close);
    connect(m_words, &QAbstractButton::clicked, this, &FaultChip::changeAsked);
    connect(m_close, &QAbstractButton::clicked, this, &FaultChip::takeOffAsked);
}

void FaultChip::show(const WishedFault& wished, bool runs, Nanoseconds now)
{
    const QString title = faultTitle(wished.fault);
    const QString text = title + QStringLiteral(" · ") + stateText(wished, runs, now);
    if (m_words->text() != text) {
        m_words->setText(text);
        m_words->setAccessibleName(text);
        m_words->setToolTip(text + u'\n' + wire::toText(wished.fault));
        m_close->setAccessibleName(tr("Take off %1").arg(title));
        m_words->updateGeometry();
    }
    m_state = wished.state;
    m_words->tell(m_state);
    m_close->tell(m_state);
    update();
}

QString FaultChip::text() const
{
    return m_words->text();
}

void FaultChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    const bool on = m_state == WishedFault::State::On;
    const QColor border = on ? colours.bad : m_state == WishedFault::State::Over ? colours.line : colours.lineStrong;
    drawBox(painter, rect(), border, on ? colours.badSoft : colours.surface);
}

} // namespace wirewise::ui

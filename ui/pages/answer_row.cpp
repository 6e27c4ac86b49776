// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answer_row.h"

#include "ui/style/app_style.h"
#include "ui/widgets/painting.h"

#include <QKeyEvent>
#include <QPushButton>

#include <cmath>

namespace wirewise::ui {

namespace {

constexpr int padX = space::large;
constexpr int padY = 9;
constexpr space::ByText numberWidth { 28 };
constexpr int gap = space::large;
constexpr int narrow = 620; // below it the columns stand on one another

QString changeWord()
{
    return AnswerRow::tr("Change");
}

int changeWidth()
{
    return QFontMetrics(ui::font(Type::Small)).horizontalAdvance(changeWord());
}

} // namespace

AnswerRow::AnswerRow(int number, QWidget* parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_clear(new QPushButton(tr("Clear"), this))
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    makeLink(m_clear);
    m_clear->setFont(ui::font(Type::Small));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_clear, &QPushButton::clicked, this, &AnswerRow::clearWanted);
}

void AnswerRow::tell(const AnswerLine& line)
{
    if (line == m_line)
        return;
    m_line = line;
    setAccessibleName(changeWords(line));
    setAccessibleDescription(line.inFull.isEmpty() ? line.effect : line.inFull);
    setToolTip(line.inFull.toHtmlEscaped());
    m_clear->setAccessibleName(tr("Clear answer: %1").arg(line.ask));
    m_clear->setVisible(line.clearable);
    updateGeometry();
    update();
}

QSize AnswerRow::sizeHint() const
{
    return { 700, heightForWidth(700) };
}

QSize AnswerRow::minimumSizeHint() const
{
    return { 280, 44 };
}

int AnswerRow::heightForWidth(int width) const
{
    return std::max(44, paint(nullptr, width) + 2 * padY);
}

int AnswerRow::paint(QPainter* painter, int width) const
{
    const Theme& colours = themeOf(*this);
    const int actions = changeWidth() + m_clear->sizeHint().width() + space::medium;
    const int left = padX + numberWidth;
    const int room = width - left - padX - actions - gap;
    const QFont asked = ui::font(Type::Body);
    const QFont small = ui::font(Type::Small);
    const QFont answered = ui::font(m_line.said ? Type::BodyStrong : Type::Body);
    const QColor answerInk = m_line.said ? colours.text : colours.muted;
    const auto draw
        = [painter](const QRectF& where, const QString& text, const QFont& face, const QColor& colour) {
              return int(std::ceil(drawLines(painter, where, text, face, colour, 4)));
          };
    if (width < narrow) {
        int y = draw(QRectF(left, padY, room, 1000), m_line.ask, asked, colours.muted);
        const QString both = m_line.importance.isEmpty()
            ? m_line.answer
            : m_line.answer + QStringLiteral(" · ") + m_line.importance;
        y += 1 + draw(QRectF(left, padY + y + 1, room + actions, 1000), both, answered, answerInk);
        if (!m_line.effect.isEmpty())
            y += 1
                + draw(QRectF(left, padY + y + 1, room + actions, 1000), m_line.effect, small, colours.muted);
        return y;
    }
    const int askWidth = (room - 2 * gap) * 34 / 100;
    const int answerColumn = (room - 2 * gap) * 31 / 100;
    const int effectWidth = room - 2 * gap - askWidth - answerColumn;
    const int answerLeft = left + askWidth + gap;
    const int effectLeft = answerLeft + answerColumn + gap;
    const int answerWidth = m_line.effect.isEmpty() ? answerColumn + gap + effectWidth : answerColumn;
    const int askHeight = draw(QRectF(left, padY, askWidth, 1000), m_line.ask, asked, colours.text);
    int answerHeight = draw(QRectF(answerLeft, padY, answerWidth, 1000), m_line.answer, answered, answerInk);
    if (!m_line.importance.isEmpty())
        answerHeight += draw(QRectF(answerLeft, padY + answerHeight, answerWidth, 100), m_line.importance,
            small, colours.muted);
    const int effectHeight
        = draw(QRectF(effectLeft, padY + 1, effectWidth, 1000), m_line.effect, small, colours.muted);
    return std::max({ askHeight, answerHeight, effectHeight + 1 });
}

void AnswerRow::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    const QSize size = m_clear->sizeHint();
    const int line = QFontMetrics(ui::font(Type::Body)).height();
    m_clear->setGeometry(width() - padX - changeWidth() - space::medium - size.width(),
        padY + (line - size.height()) / 2, size.width(), size.height());
}

void AnswerRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Delete && m_line.clearable)
        Q_EMIT clearWanted();
    else
        QAbstractButton::keyPressEvent(event);
}

void AnswerRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    if (underMouse() || isDown())
        drawBox(painter, QRectF(rect()).adjusted(4, 2, -4, -2), QColor(),
            isDown() ? colours.accentSoft : blend(colours.text, colours.surface, 0.03));
    const int line = QFontMetrics(ui::font(Type::Body)).height();
    painter.setFont(ui::font(Type::Small));
    painter.setPen(colours.muted);
    painter.drawText(
        QRect(padX, padY, numberWidth, line), Qt::AlignVCenter | Qt::AlignLeft, QString::number(m_number));
    painter.setPen(colours.accent);
    painter.drawText(QRect(width() - padX - changeWidth() - 1, padY, changeWidth() + 2, line),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, changeWord());
    paint(&painter, width());
    if (showsFocusRing(*this))
        drawFocusRing(painter, QRectF(rect()).adjusted(4, 2, -4, -2), colours.accent);
}

} // namespace wirewise::ui

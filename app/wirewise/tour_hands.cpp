// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise/tour_hands.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace wirewise::app {

TourHands::TourHands(QWidget& window, QString directory)
    : m_window(window)
    , m_directory(std::move(directory))
{
}

namespace {

void clickAt(QWidget* widget, const QPoint& at)
{
    const QPointF global = widget->mapToGlobal(at);
    for (const auto type : { QEvent::MouseMove, QEvent::MouseButtonPress, QEvent::MouseButtonRelease }) {
        const bool moving = type == QEvent::MouseMove;
        const auto held = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, at, widget->window()->mapFromGlobal(global), global,
            moving ? Qt::NoButton : Qt::LeftButton, held, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
}

} // namespace

bool TourHands::click(QWidget* widget)
{
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    if (widget->focusPolicy() & Qt::ClickFocus)
        widget->setFocus(Qt::MouseFocusReason);
    clickAt(widget, widget->rect().center());
    settle();
    return true;
}

bool TourHands::clickCell(QAbstractItemView* view, int row, int column)
{
    if (!view || !view->isVisible())
        return false;
    const QModelIndex index = view->model()->index(row, column);
    view->scrollTo(index);
    const QRect where = view->visualRect(index);
    if (!where.isValid())
        return false;
    view->setFocus(Qt::MouseFocusReason);
    clickAt(view->viewport(), where.center());
    settle();
    return true;
}

void TourHands::press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers)
{
    for (const auto type : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent event(type, key, modifiers);
        QApplication::sendEvent(widget, &event);
    }
    settle();
}

void TourHands::type(QWidget* widget, const QString& text)
{
    widget->setFocus(Qt::OtherFocusReason);
    for (const QChar character : text) {
        for (const auto type : { QEvent::KeyPress, QEvent::KeyRelease }) {
            QKeyEvent event(type, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(widget, &event);
        }
    }
    settle();
}

bool TourHands::waitFor(const std::function<bool()>& isSo, std::chrono::milliseconds atMost)
{
    QElapsedTimer clock;
    clock.start();
    while (!isSo()) {
        if (clock.hasExpired(atMost.count()))
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void TourHands::settle(std::chrono::milliseconds time)
{
    QElapsedTimer clock;
    clock.start();
    waitFor([&] { return clock.hasExpired(time.count()); });
}

QImage TourHands::shoot(qreal ratio) const
{
    QImage image(m_window.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    m_window.render(&image);
    if (QWidget* popup = QApplication::activePopupWidget()) {
        QImage over(popup->size() * ratio, QImage::Format_RGB32);
        over.setDevicePixelRatio(ratio);
        popup->render(&over);
        QPainter(&image).drawImage(m_window.mapFromGlobal(popup->pos()), over);
    }
    return image;
}

bool TourHands::picture(const QString& name, const std::function<void(bool dark)>& setTheme)
{
    ++m_number;
    bool saved = true;
    for (const bool dark : { true, false }) {
        setTheme(dark);
        settle(std::chrono::milliseconds(120));
        const QString path = QStringLiteral("%1/%2-%3-%4")
                                 .arg(m_directory)
                                 .arg(m_number, 2, 10, QLatin1Char('0'))
                                 .arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light"));
        saved = shoot(1).save(path + QStringLiteral(".png")) && saved;
        saved = shoot(2).save(path + QStringLiteral("@2x.png")) && saved;
    }
    return saved;
}

} // namespace wirewise::app

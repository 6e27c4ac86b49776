// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/whereabouts.h"

#include "ui/window/main_window.h"
#include "ui/models/matrix_model.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/matrix_view.h"
#include "ui/pages/question_card.h"
#include "ui/pages/record/record_page.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace wirewise::ui {

namespace {

template <typename T> T* around(QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (T* found = qobject_cast<T*>(widget))
            return found;
    return nullptr;
}

QScrollBar* questionScroll(ChoosePage& page)
{
    auto* area = around<QScrollArea>(page.findChild<QuestionCard*>());
    return area ? area->verticalScrollBar() : nullptr;
}

MatrixModel& modelOf(const ComparePage& page)
{
    return *static_cast<MatrixModel*>(page.table()->model());
}

} // namespace

Whereabouts::Whereabouts(const MainWindow& window)
    : Whereabouts(window, Whereabouts())
{
}

Whereabouts::Whereabouts(const MainWindow& window, const Whereabouts& earlier)
    : Whereabouts(earlier)
{
    m_focus = Focus::Elsewhere;
    if (window.choosePage())
        seeChoose(*window.choosePage());
    if (window.comparePage())
        seeCompare(*window.comparePage());
    seeFocus(window);
}

QVariantMap Whereabouts::toMap() const
{
    return {
        { QStringLiteral("focus"), int(m_focus) },
        { QStringLiteral("question"), m_question.value() },
        { QStringLiteral("scrolled"), m_scrolled },
        { QStringLiteral("feature"), m_feature.value() },
        { QStringLiteral("transport"), m_transport.value() },
        { QStringLiteral("filter"), m_filter },
        { QStringLiteral("find"), m_find },
    };
}

Whereabouts Whereabouts::fromMap(const QVariantMap& map)
{
    const auto value = [&map](const char* key) { return map.value(QString::fromLatin1(key)); };
    Whereabouts where;
    where.m_focus = Focus(std::clamp(value("focus").toInt(), int(Focus::Elsewhere), int(Focus::Page)));
    where.m_question = advisor::QuestionId(value("question").toString());
    where.m_scrolled = std::max(0, value("scrolled").toInt());
    where.m_feature = advisor::FeatureId(value("feature").toString());
    where.m_transport = advisor::AlternativeId(value("transport").toString());
    where.m_filter = std::clamp(value("filter").toInt(), int(ComparePage::Filter::All), int(ComparePage::Filter::Differ));
    where.m_find = value("find").toString();
    return where;
}

void Whereabouts::seeChoose(ChoosePage& page)
{
    if (const QScrollBar* scroll = questionScroll(page))
        m_scrolled = scroll->value();
}

void Whereabouts::seeCompare(const ComparePage& page)
{
    m_filter = page.filterControl()->current();
    m_find = page.findField()->text();
    const QModelIndex current = page.table()->currentIndex();
    if (!current.isValid())
        return;
    m_feature = modelOf(page).feature(current.row()).id;
    m_transport = modelOf(page).transport(current.column()).id;
}

void Whereabouts::seeFocus(const MainWindow& window)
{
    QWidget* at = window.focusWidget();
    if (around<ChoosePage>(at)) {
        const QuestionCard* card = around<QuestionCard>(at);
        m_focus = card ? Focus::Question : Focus::Page;
        m_question = card ? card->question() : advisor::QuestionId();
    } else if (const ComparePage* compare = around<ComparePage>(at)) {
        m_focus = at == compare->table() ? Focus::Table
            : at == compare->findField() ? Focus::Find
                                         : Focus::Page;
    } else if (const RecordPage* record = around<RecordPage>(at)) {
        m_focus = at == record->titleField() ? Focus::Title : Focus::Page;
    }
}

void Whereabouts::goBack(MainWindow& window) const
{
    goBackToQuestions(window);
    if (window.comparePage())
        goBackToCompare(*window.comparePage());
    if (m_focus != Focus::Elsewhere && !focus(window))
        window.railButton(window.place())->setFocus();
}

void Whereabouts::goBackToQuestions(MainWindow& window) const
{
    if (!window.choosePage())
        return;
    window.choosePage()->card(m_question); // all the cards are there from now on
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // and have their places
    if (m_focus == Focus::Question)
        focus(window);
    if (QScrollBar* scroll = questionScroll(*window.choosePage()))
        scroll->setValue(m_scrolled);
}

void Whereabouts::goBackToCompare(ComparePage& page) const
{
    page.setFilter(ComparePage::Filter(m_filter));
    page.findField()->setText(m_find);
    const MatrixModel& model = modelOf(page);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.feature(row).id == m_feature && model.transport(column).id == m_transport)
                page.table()->setCurrentIndex(model.index(row, column));
}

bool Whereabouts::focus(MainWindow& window) const
{
    const Place place = window.place();
    QWidget* target = nullptr;
    if (m_focus == Focus::Question && place == Place::Choose) {
        window.choosePage()->reveal(m_question);
        return around<ChoosePage>(window.focusWidget()) != nullptr;
    }
    if (place == Place::Compare && m_focus == Focus::Table)
        target = window.comparePage()->table();
    else if (place == Place::Compare && m_focus == Focus::Find)
        target = window.comparePage()->findField();
    else if (place == Place::Record && m_focus == Focus::Title)
        target = window.recordPage()->titleField();
    if (target)
        target->setFocus();
    return target != nullptr;
}

} // namespace wirewise::ui

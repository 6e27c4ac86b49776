// SPDX-License-Identifier: GPL-3.0-or-later
// Where the user is on the pages, told by ids, so that pages built anew from another pack show the same
// place.
#pragma once

#include "core/advisor/pack.h"

#include <QVariantMap>

namespace wirewise::ui {

class ChoosePage;
class ComparePage;
class MainWindow;

class Whereabouts
{
public:
    Whereabouts() = default;
    // earlier: of pages that are not built yet.
    Whereabouts(const MainWindow& window, const Whereabouts& earlier);
    explicit Whereabouts(const MainWindow& window);

    QVariantMap toMap() const;
    static Whereabouts fromMap(const QVariantMap& map); // what is not there or makes no sense is passed over

    // What the pack no longer has is passed over; the focus then goes to the place's button in the rail.
    void goBack(MainWindow& window) const;
    void goBackToQuestions(MainWindow& window) const; // and to the one in hand
    void goBackToCompare(ComparePage& page) const;

private:
    enum class Focus { Elsewhere, Question, Table, Find, Title, Page };

    void seeChoose(ChoosePage& page);
    void seeCompare(const ComparePage& page);
    void seeFocus(const MainWindow& window);
    bool focus(MainWindow& window) const;

    Focus m_focus = Focus::Elsewhere; // elsewhere: not on a page that goes
    advisor::QuestionId m_question;
    int m_scrolled = 0; // the questions, in pixels
    advisor::FeatureId m_feature;
    advisor::AlternativeId m_transport;
    int m_filter = 0;
    QString m_find;
};

} // namespace wirewise::ui

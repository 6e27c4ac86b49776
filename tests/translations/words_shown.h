// SPDX-License-Identifier: GPL-3.0-or-later
// Every word a window has to show or to be read out, wherever it stands, hidden or not.
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace wirewise::test {

struct ShownWords
{
    QString where; // "QLabel/text in RankingPanel"
    QString text;
};

QList<ShownWords> wordsShown(const QWidget& window);

} // namespace wirewise::test

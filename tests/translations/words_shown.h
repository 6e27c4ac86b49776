// SPDX-License-Identifier: GPL-3.0-or-later
// Every word a window has to show or to be read out, wherever it stands, hidden or not.
#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

class QAbstractItemModel;
class QWidget;

namespace wirewise::test {

struct ShownWords
{
    QString where; // "QLabel/text in RankingPanel"
    QString text;
};

QList<ShownWords> wordsShown(const QWidget& window);
QList<ShownWords> wordsShown(const QAbstractItemModel& model, const QString& where);

// A language nobody speaks: ⟦each word⟧; what takes the place of a %1 stands outside and has to have its own.
class Brackets final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* = nullptr, int = -1) const override;
};

bool isBare(const QString& text); // with the brackets: has words outside them
bool isEnglish(const QString& text); // by words that English and the other languages do not share

} // namespace wirewise::test

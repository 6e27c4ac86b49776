// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you mean": the known word nearest to a mistyped one.
#pragma once

#include <QString>
#include <QStringList>

namespace wirewise {

// Number of single letters to insert, remove, replace or swap with their neighbour (optimal string
// alignment).
int editDistance(QStringView a, QStringView b);

// The nearest of the known words, or empty where none is near enough to be meant (a third of its length).
QString nearest(QStringView word, const QStringList& known);

// ", did you mean 'x'?" or nothing.
QString didYouMean(QStringView word, const QStringList& known);

} // namespace wirewise

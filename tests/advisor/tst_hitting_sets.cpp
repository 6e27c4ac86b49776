// SPDX-License-Identifier: GPL-3.0-or-later
// O16 to O19 of engine.md section 3: minimal hitting sets against the examples of the literature, and against
// brute force over every subset.
#include "core/advisor/advice/hitting_sets.h"
#include "core/base/random.h"

#include <QTest>

#include <algorithm>
#include <bit>

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

using Sets = std::vector<QuestionSet>;

// "A1 M2, M1": members by name, sets by comma; a member's bit is its place in `members`.
Sets setsOf(const QStringList& members, const QString& text)
{
    Sets sets;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        QuestionSet set = 0;
        for (const QString& member : part.split(u' ', Qt::SkipEmptyParts)) {
            if (!members.contains(member))
                qFatal("no member %s", qPrintable(member));
            set |= QuestionSet(1) << members.indexOf(member);
        }
        sets.push_back(set);
    }
    return sets;
}

bool hitsAll(QuestionSet candidate, const Sets& sets)
{
    return std::all_of(sets.begin(), sets.end(), [candidate](QuestionSet s) { return (s & candidate) != 0; });
}

// Every subset of `members` things that hits all and stops doing so whichever member is taken out.
Sets byBruteForce(const Sets& sets, int members)
{
    Sets minimal;
    for (QuestionSet candidate = 0; candidate < QuestionSet(1) << members; ++candidate) {
        bool needed = hitsAll(candidate, sets);
        for (int m = 0; m < members && needed; ++m) {
            const QuestionSet bit = QuestionSet(1) << m;
            needed = (candidate & bit) == 0 || !hitsAll(candidate & ~bit, sets);
        }
        if (needed)
            minimal.push_back(candidate);
    }
    return minimal;
}

Sets sorted(Sets sets)
{
    std::sort(sets.begin(), sets.end());
    return sets;
}

// Smaller ones first; of the same size by their lowest members.
bool areInOrder(const Sets& sets)
{
    const auto members = [](QuestionSet set) {
        std::vector<int> list;
        for (; set != 0; set &= set - 1)
            list.push_back(std::countr_zero(set));
        return list;
    };
    return std::is_sorted(sets.begin(), sets.end(), [&](QuestionSet a, QuestionSet b) {
        return std::pair(std::popcount(a), members(a)) < std::pair(std::popcount(b), members(b));
    });
}

} // namespace

class TestHittingSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheLiterature_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("sets");
        QTest::addColumn<QString>("hitting");
        QTest::newRow("O16 Liffiton & Sakallah 2008, MUSes and MCSes")
            << "C1 C2 C3 C4 C5 C6"
            << "C1 C2, C1 C3 C4, C1 C5 C6"
            << "C1, C2 C3 C5, C2 C3 C6, C2 C4 C5, C2 C4 C6";
        QTest::newRow("O17 Reiter 1987, full adder") << "X1 X2 A1 A2 O1"
                                                     << "X1 X2, X1 A2 O1"
                                                     << "X1, X2 A2, X2 O1";
        QTest::newRow("O18 de Kleer & Williams 1987, adders and multipliers") << "A1 A2 M1 M2 M3"
                                                                              << "A1 M1 M2, A1 A2 M1 M3"
                                                                              << "A1, M1, A2 M2, M2 M3";
        QTest::newRow("O19 Reiter 1987, HS-tree") << "1 2 3 4 5 6"
                                                  << "2 4 5, 1 2 3, 1 3 5, 2 4 6, 2 4, 2 3 5, 1 6"
                                                  << "1 2, 1 3 4, 1 4 5, 2 3 6, 2 5 6, 3 4 6";
    }

    void agreesWithTheLiterature()
    {
        QFETCH(QString, members);
        QFETCH(QString, sets);
        QFETCH(QString, hitting);
        const QStringList names = members.split(u' ');
        const Sets given = setsOf(names, sets);
        const Sets expected = setsOf(names, hitting);
        const Sets got = minimalHittingSets(given);
        QCOMPARE(sorted(got), sorted(expected));
        QVERIFY(areInOrder(got));
        QCOMPARE(sorted(got), sorted(byBruteForce(given, int(names.size()))));
        // And back: the hitting sets of the hitting sets are the minimal ones of those given.
        QCOMPARE(sorted(minimalHittingSets(expected)), sorted(minimalSets(given)));
    }

    void equalsBruteForceOnRandomFamilies()
    {
        Random random(16);
        for (int i = 0; i < 1000; ++i) {
            constexpr int members = 8;
            Sets sets;
            for (auto n = int(random.next() % 7); n > 0; --n)
                sets.push_back(1 + random.next() % ((1U << members) - 1));
            const Sets got = minimalHittingSets(sets);
            QCOMPARE(sorted(got), sorted(byBruteForce(sets, members)));
            QVERIFY(areInOrder(got));
            QCOMPARE(minimalHittingSets(got), minimalSets(sets));
        }
    }

    void ends()
    {
        QCOMPARE(minimalHittingSets({}), Sets({ 0 })); // nothing to hit: nothing hits it
        QCOMPARE(minimalHittingSets({ 0 }), Sets()); // the empty set cannot be hit
        QCOMPARE(minimalHittingSets({ 3, 0 }), Sets());
        QCOMPARE(minimalHittingSets({ QuestionSet(1) << 63 }), Sets({ QuestionSet(1) << 63 }));
        QCOMPARE(minimalSets({ 7, 3, 3, 4 }), Sets({ 4, 3 }));
        QCOMPARE(minimalSets({ 5, 0 }), Sets({ 0 }));
    }
};

QTEST_APPLESS_MAIN(TestHittingSets)
#include "tst_hitting_sets.moc"

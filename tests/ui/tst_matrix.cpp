// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pack.h"
#include "ui/models/decision.h"
#include "ui/models/matrix_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;
using advisor::Verdict;

class TestMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_decision = std::make_unique<Decision>(productPack());
        m_model = std::make_unique<MatrixModel>(*m_decision);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void isThirteenByFive()
    {
        QCOMPARE(m_model->rowCount(), 13);
        QCOMPARE(m_model->columnCount(), 5);
        QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Bidirectional (full-duplex)"));
        QCOMPARE(m_model->headerData(0, Qt::Vertical, MatrixModel::ImportanceRole).toString(),
            QStringLiteral("not asked"));
        QVERIFY(m_model->headerData(0, Qt::Horizontal, MatrixModel::StandingRole).toString().isEmpty());
    }

    void judgesByTheAnswers()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_decision->choose(question("direction"), option("both_ways"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(verdict(0, 0), Verdict::Met);
        QCOMPARE(verdict(0, 1), Verdict::Unmet);
        QCOMPARE(verdict(1, 0), Verdict::Unknown);
        QCOMPARE(m_model->headerData(0, Qt::Vertical, MatrixModel::ImportanceRole).toString(),
            QStringLiteral("must"));
        QVERIFY(m_model->headerData(1, Qt::Horizontal, MatrixModel::StandingRole)
                    .toString()
                    .contains(QStringLiteral("excluded")));
        QVERIFY(m_model->asked(0));
        QVERIFY(!m_model->asked(1));
        QCOMPARE(m_model->served(0, 0).size(), 1);
        QVERIFY(m_model->served(1, 0).isEmpty());
        m_decision->undoStack().undo();
        QCOMPARE(verdict(0, 0), Verdict::Unknown);
    }

    void tellsRowsThatDiffer()
    {
        m_decision->choose(question("direction"), option("both_ways"));
        QVERIFY(m_model->differs(0, { 0, 1 }));
        QVERIFY(!m_model->differs(0, { 0, 2 })); // both meet it
        QVERIFY(!m_model->differs(0, { 1 }));
        QVERIFY(!m_model->differs(0, {}));
    }

    void spokenTextNamesRowColumnAndVerdict()
    {
        m_decision->choose(question("direction"), option("both_ways"));
        const QString spoken = m_model->index(0, 1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("Direction")), qPrintable(spoken));
        QVERIFY(spoken.contains(QStringLiteral("SSE")));
        QVERIFY(spoken.contains(QStringLiteral("fails")));
    }

private:
    Verdict verdict(int row, int column) const
    {
        return Verdict(m_model->index(row, column).data(MatrixModel::VerdictRole).toInt());
    }

    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<MatrixModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestMatrix)
#include "tst_matrix.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is told by colour alone: each look has its word, and without colours two of them are still told apart.
#include "tests/ui/pack.h"
#include "ui/models/decision.h"
#include "ui/models/matrix_model.h"
#include "ui/pages/choose/ranking_row.h"
#include "ui/pages/choose/ranking_section.h"
#include "ui/pages/matrix_painting.h"
#include "ui/pages/ranking_panel.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/chip.h"

#include <QLabel>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;
using advisor::Dispute;
using advisor::Verdict;

namespace {

constexpr int ink = 24; // levels of grey that an eye tells from its ground

struct Shown
{
    int verdict = int(Verdict::Unknown);
    int dispute = int(Dispute::None);
    int badge = int(Badge::None);
};

// Where it was drawn upon, whatever the colours: a cell's shapes, its ground left out.
QImage shapes(const QImage& painted)
{
    const QImage grey = painted.convertToFormat(QImage::Format_Grayscale8);
    const int ground = qGray(grey.pixel(grey.width() - 6, 4));
    QImage shape(grey.size(), QImage::Format_Mono);
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x)
            shape.setPixel(x, y, std::abs(qGray(grey.pixel(x, y)) - ground) > ink ? 1 : 0);
    return shape;
}

QImage cell(const Shown& told)
{
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, QStringLiteral("Yes"));
    model.setData(index, told.verdict, MatrixModel::VerdictRole);
    model.setData(index, told.dispute, MatrixModel::DisputeRole);
    model.setData(index, told.badge, MatrixModel::BadgeRole);
    model.setData(index, wordOf(Badge(told.badge)), MatrixModel::BadgeWordsRole);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 220, 80);
    option.palette = QGuiApplication::palette();
    QImage painted(option.rect.size(), QImage::Format_RGB32);
    painted.fill(Qt::white);
    QPainter painter(&painted);
    MatrixDelegate().paint(&painter, option, index);
    painter.end();
    return shapes(painted);
}

QImage chip(const Look& look)
{
    Chip made;
    made.tell(Tone::Good, look.icon, look.word);
    made.resize(200, 24);
    return shapes(made.grab().toImage());
}

} // namespace

class TestNotByColour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLookHasItsWord()
    {
        const Theme& colours = theme(Scheme::Light);
        QList<Look> all;
        for (int i = 0; i <= int(Verdict::Unknown); ++i)
            all << lookOf(colours, Verdict(i));
        for (int i = int(Dispute::Imprecise); i <= int(Dispute::Wrong); ++i)
            all << lookOf(colours, Dispute(i));
        for (int i = 0; i <= int(advisor::Status::None); ++i)
            all << lookOf(colours, advisor::Status(i));
        for (int i = 0; i <= int(advisor::ConfidenceLabel::Close); ++i)
            all << lookOf(colours, advisor::ConfidenceLabel(i));
        for (int i = int(Badge::Confirmed); i <= int(Badge::Expired); ++i)
            all << lookOf(colours, Badge(i));
        QStringList words;
        for (const Look& look : std::as_const(all)) {
            QVERIFY(!look.word.isEmpty());
            QVERIFY2(!words.contains(look.word), qPrintable(look.word));
            words << look.word;
        }
    }

    void cellsDifferWithoutColours_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void cellsDifferWithoutColours()
    {
        QFETCH(bool, dark);
        applyScheme(*qApp, dark ? Scheme::Dark : Scheme::Light);
        QList<QImage> seen;
        const auto differs = [&seen](const Shown& told) {
            const QImage now = cell(told);
            const bool isNew = !seen.contains(now);
            seen << now;
            return isNew;
        };
        for (int i = 0; i <= int(Verdict::Unknown); ++i)
            QVERIFY2(differs({ i }), qPrintable(QStringLiteral("verdict %1").arg(i)));
        for (int i = int(Dispute::Imprecise); i <= int(Dispute::Wrong); ++i)
            QVERIFY2(differs({ int(Verdict::Unknown), i }), qPrintable(QStringLiteral("dispute %1").arg(i)));
        for (int i = int(Badge::Confirmed); i <= int(Badge::Expired); ++i)
            QVERIFY2(differs({ int(Verdict::Unknown), int(Dispute::None), i }), qPrintable(QStringLiteral("badge %1").arg(i)));
        applyScheme(*qApp, Scheme::Light);
    }

    void chipsDifferWithoutColours()
    {
        QList<QImage> seen;
        for (int i = 0; i <= int(advisor::ConfidenceLabel::Close); ++i)
            seen << chip(lookOf(theme(Scheme::Light), advisor::ConfidenceLabel(i)));
        for (const advisor::Status status : { advisor::Status::Tie, advisor::Status::Composite, advisor::Status::None })
            seen << chip(lookOf(theme(Scheme::Light), status));
        for (qsizetype i = 0; i < seen.size(); ++i)
            QVERIFY(seen.indexOf(seen[i]) == i);
    }

    // Struck out, and by which answer; or how much it scores.
    void everyRankSaysWhereItStands()
    {
        Decision decision(productPack());
        RankingPanel panel(decision);
        decision.choose(question("direction"), option("both_ways"));
        panel.resize(400, 900);
        panel.show();
        int out = 0;
        for (const advisor::Standing& standing : decision.evaluation().ranking) {
            const RankingRow* row = panel.row(standing.alternative);
            QVERIFY(row);
            QVERIFY(!row->accessibleName().isEmpty());
            QCOMPARE(row->exclusionChip()->isHidden(), standing.qualifies);
            if (standing.qualifies)
                QVERIFY(row->accessibleName().contains(scoreText(standing.permille)));
            else
                QVERIFY(!row->exclusionChip()->text().isEmpty());
            out += standing.qualifies ? 0 : 1;
        }
        QVERIFY(out > 0);
    }

    void everyCellOfTheMatrixIsSaidInWords()
    {
        Decision decision(productPack());
        decision.choose(question("direction"), option("both_ways"));
        MatrixModel model(decision);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const QString said = index.data(Qt::AccessibleTextRole).toString();
                const auto verdict = Verdict(index.data(MatrixModel::VerdictRole).toInt());
                const auto dispute = Dispute(index.data(MatrixModel::DisputeRole).toInt());
                if (verdict != Verdict::Unknown)
                    QVERIFY2(said.contains(lookOf(theme(Scheme::Light), verdict).word), qPrintable(said));
                if (dispute != Dispute::None)
                    QVERIFY2(said.contains(lookOf(theme(Scheme::Light), dispute).word), qPrintable(said));
            }
        }
    }
};

QTEST_MAIN(TestNotByColour)
#include "tst_not_by_colour.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The race's column names, above where their figures stand; the bar takes what the others leave.
#pragma once

#include "ui/models/race_table.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QPainter>

namespace wirewise::ui {

class RaceHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RaceHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setFont(ui::font(Type::Small));
        setMinimumSectionSize(40);
    }

    QSize sizeHint() const override { return { 0, fontMetrics().height() + space::medium }; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QHeaderView::resizeEvent(event);
        fit();
    }

    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Theme& colours = themeOf(*this);
        painter->fillRect(rect, colours.surface);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
        painter->setPen(colours.muted);
        const auto alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(QStyle::visualRect(layoutDirection(), rect, rect.adjusted(section == RaceTable::Name ? space::small : space::tiny, 0, -space::small, 0)),
            static_cast<int>(alignment) | Qt::TextSingleLine, model()->headerData(section, orientation()).toString());
    }

private:
    void fit()
    {
        const QFontMetrics figures(ui::font(Type::BodyStrong));
        int rest = width();
        for (int column = 0; column < count(); ++column) {
            if (column == RaceTable::Bar)
                continue;
            const QString sample = column == RaceTable::Name ? QString(18, u'n') : column <= RaceTable::Max ? QStringLiteral("0.00 ms") : QStringLiteral("0000");
            const int wanted = std::max(figures.horizontalAdvance(sample), fontMetrics().horizontalAdvance(model()->headerData(column, orientation()).toString()))
                + space::medium + space::tiny;
            resizeSection(column, wanted);
            rest -= wanted;
        }
        resizeSection(RaceTable::Bar, std::max(byText(120), rest));
    }
};

} // namespace wirewise::ui

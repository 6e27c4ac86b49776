// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of paper, one below the other.
#pragma once

#include <QImage>
#include <QScrollArea>

namespace wirewise::ui {

class PagesView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget* parent = nullptr);

    void setPages(const QList<QImage>& pages); // each with its device pixel ratio

private:
    class Paper;
    Paper* m_paper;
};

} // namespace wirewise::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recent_list.h"

#include "ui/style/app_style.h"
#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace wirewise::ui {

namespace {

constexpr qsizetype mostShown = 5;

}

RecentList::RecentList(QWidget* parent)
    : QWidget(parent)
    , m_row(new FlowLayout(space::medium, this))
{
    setObjectName(QStringLiteral("recentList"));
    setAccessibleName(tr("Recent decisions"));
    m_row->addWidget(label(tr("Recent decisions"), Type::Small, Ink::Muted, this));
}

void RecentList::tell(const QStringList& paths)
{
    qDeleteAll(findChildren<QPushButton*>());
    for (const QString& path : paths.mid(0, mostShown)) {
        const QFileInfo file(path);
        auto* link = new QPushButton(file.fileName().replace(u'&', QLatin1String("&&")), this);
        makeLink(link);
        link->setFont(ui::font(Type::Small));
        link->setEnabled(file.exists());
        link->setAccessibleName(file.exists() ? tr("Open %1").arg(file.fileName()) : tr("%1 is no longer there").arg(file.fileName()));
        link->setToolTip((file.exists() ? QDir::toNativeSeparators(path) : link->accessibleName()).toHtmlEscaped());
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT chosen(path); });
        m_row->addWidget(link);
        link->setVisible(true);
    }
}

bool RecentList::isEmpty() const
{
    return m_row->count() <= 1;
}

} // namespace wirewise::ui

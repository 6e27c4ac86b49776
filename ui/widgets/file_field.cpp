// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_field.h"

#include "ui/style/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace wirewise::ui {

FileField::FileField(const QString& name, const QString& filter, QWidget* parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
{
    m_path->setAccessibleName(name);
    m_path->setMinimumWidth(m_path->fontMetrics().averageCharWidth() * 28);
    auto* browse = new QPushButton(tr("Browse…"), this);
    browse->setAccessibleName(tr("Browse for: %1").arg(name));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    setFocusProxy(m_path);
    connect(browse, &QPushButton::clicked, this, [this, name, filter] {
        const QString chosen = QFileDialog::getOpenFileName(this, name, m_path->text(), filter);
        if (!chosen.isEmpty())
            m_path->setText(chosen);
    });
}

QString FileField::path() const
{
    return m_path->text().trimmed();
}

void FileField::setPath(const QString& path)
{
    m_path->setText(path);
}

} // namespace wirewise::ui

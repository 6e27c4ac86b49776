// SPDX-License-Identifier: GPL-3.0-or-later
// The path of a file, typed or chosen.
#pragma once

#include <QWidget>

class QLineEdit;

namespace wirewise::ui {

class FileField final : public QWidget
{
    Q_OBJECT

public:
    // name: what the file is, for a screen reader and the chooser's title; filter: QFileDialog's.
    FileField(const QString& name, const QString& filter, QWidget* parent = nullptr);

    QLineEdit* field() const { return m_path; }
    QString path() const;
    void setPath(const QString& path);

private:
    QLineEdit* m_path;
};

} // namespace wirewise::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The help beside the window: a list of pages, the page, a field that finds in all of them. Not a dialog.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace wirewise::ui {

class MarkdownView;

class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* beside);

    void open(const QString& page); // of helpPages(); shows itself
    QString page() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showPage(const QString& page);
    void findNext();

    QListWidget* m_pages;
    MarkdownView* m_text;
    QLineEdit* m_find;
    QLabel* m_found; // says where nothing was
};

} // namespace wirewise::ui

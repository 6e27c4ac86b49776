// SPDX-License-Identifier: GPL-3.0-or-later
// Record: the recommendation as others will read it, to copy, and the decision's file.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace wirewise::ui {

class Decision;
class Document;

class RecordPage final : public QWidget
{
    Q_OBJECT

public:
    RecordPage(Decision& decision, Document& document, QWidget* parent = nullptr);

    QLineEdit* titleField() const { return m_title; }
    QPushButton* copyButton() const { return m_copy; }
    QPushButton* saveButton() const { return m_save; }
    QTextBrowser* preview() const { return m_preview; }

    QString markdown() const;

Q_SIGNALS:
    void saveWanted();
    void saveAsWanted();
    void openWanted();
    void copyWanted();
    void questionWanted(); // back to what is still open

private:
    QWidget* buildSide();
    void follow();
    void followFile();

    Decision& m_decision;
    Document& m_document;
    QLineEdit* m_title;
    QPushButton* m_copy;
    QPushButton* m_save;
    QTextBrowser* m_preview;
    QLabel* m_file;
    QLabel* m_fileState;
    QLabel* m_open;
    QPushButton* m_answer;
};

} // namespace wirewise::ui

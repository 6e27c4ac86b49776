// SPDX-License-Identifier: GPL-3.0-or-later
// Record: the decision record as it will be written, in each of its forms, and the decision's file.
#pragma once

#include "core/record/record_exporter_registry.h"
#include "ui/models/aside.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace wirewise::ui {

class Decision;
class Document;
class MarkdownView;
class PagesView;
class SegmentedControl;

class RecordPage final : public QWidget
{
    Q_OBJECT

public:
    RecordPage(Decision& decision, Document& document, QWidget* parent = nullptr);

    QLineEdit* titleField() const { return m_title; }
    QPushButton* copyButton() const { return m_copy; }
    QTextBrowser* preview() const; // of Markdown, set to be read
    SegmentedControl* forms() const { return m_forms; }

    void showForm(const QString& id); // of an exporter
    QByteArray written(); // what saving this form would write; empty where it cannot, or not yet

Q_SIGNALS:
    void saveWanted();
    void saveAsWanted();
    void openWanted();
    void saveRecordWanted(const QString& form); // an exporter's id
    void saveAllWanted();
    void copied(const QString& what);
    void starterSaved(const QString& folder);
    void questionWanted(); // back to what is still open

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildSide();
    const record::RecordExporter& form() const;
    void follow(); // the preview later, and only while it is seen
    void render();
    void renderPages(const record::Record& record); // on a thread of its own
    void present(const Result<QByteArray>& bytes);
    void followFile();
    void copy();

    Decision& m_decision;
    Document& m_document;
    const std::vector<record::RecordExporter> m_exporters = record::recordExporters();
    QByteArray m_written;
    bool m_stale = true;
    QTimer m_later; // while somebody types
    quint64 m_round = 0; // pages of an earlier one are not shown
    Aside m_aside { QStringLiteral("record") };
    QLineEdit* m_title;
    SegmentedControl* m_forms;
    QLabel* m_name; // of the file that would be written
    QPushButton* m_copy;
    QStackedWidget* m_views;
    MarkdownView* m_read;
    QPlainTextEdit* m_text;
    PagesView* m_pages;
    QLabel* m_file;
    QLabel* m_fileState;
    QPushButton* m_save;
    QLabel* m_open;
    QPushButton* m_answer;
};

} // namespace wirewise::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Our own Markdown, set as a page to read. Loads nothing, from nowhere: links to the web open in the browser.
#pragma once

#include <QTextBrowser>

namespace wirewise::ui {

class MarkdownView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownView(QWidget* parent = nullptr);

    void showMarkdown(const QString& markdown); // foreign text in it is escaped already

Q_SIGNALS:
    void linkFollowed(const QUrl& url); // any other

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void setType();
    void setCodeFont(const QTextBlock& block, const QString& parsed, const QTextCharFormat& type);

    QString m_markdown;
};

} // namespace wirewise::ui

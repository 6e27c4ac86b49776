// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/help/help_pages.h"
#include "ui/pages/markdown_view.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace wirewise::ui {

namespace {

constexpr space::ByText usualWidth { 880 };
constexpr space::ByText usualHeight { 640 };
constexpr space::ByText listWidth { 220 };

} // namespace

HelpWindow::HelpWindow(QWidget* beside)
    : QWidget(beside, Qt::Window)
    , m_pages(new QListWidget(this))
    , m_text(new MarkdownView(this))
    , m_find(new QLineEdit(this))
    , m_found(label({}, Type::Small, Ink::Muted, this))
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Wirewise help"));
    m_pages->setAccessibleName(tr("Help pages"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->viewport()->setAutoFillBackground(false);
    m_pages->setSpacing(space::tiny);
    m_pages->setWordWrap(true);
    m_pages->setTextElideMode(Qt::ElideNone);
    m_text->setAccessibleName(tr("Help page"));
    m_find->setPlaceholderText(tr("Find in the help"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_found->setWordWrap(true);
    m_found->hide();

    auto* side = new QVBoxLayout;
    side->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    side->addWidget(m_find);
    side->addWidget(m_found);
    side->addWidget(m_pages, 1);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(side);
    whole->addWidget(m_text, 1);

    connect(m_pages, &QListWidget::currentRowChanged, this, [this](int row) { showPage(helpPages().value(row)); });
    connect(m_text, &MarkdownView::linkFollowed, this, [this](const QUrl& url) {
        if (const QString target = helpPageOfLink(url.toString()); !target.isEmpty())
            open(target);
    });
    connect(m_find, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    connect(m_find, &QLineEdit::textEdited, m_found, &QWidget::hide);
}

void HelpWindow::open(const QString& page)
{
    const bool anew = !isVisible();
    if (anew) { // the language and the size of text are those of now
        const QSignalBlocker quiet(m_pages);
        m_pages->clear();
        for (const QString& id : helpPages())
            m_pages->addItem(helpTitle(helpText(id)));
        for (QWidget* part : { static_cast<QWidget*>(m_find), static_cast<QWidget*>(m_found), static_cast<QWidget*>(m_pages) })
            part->setFixedWidth(listWidth);
        resize(QSize(usualWidth, usualHeight).boundedTo(parentWidget()->size()));
    }
    m_pages->setCurrentRow(int(helpPages().indexOf(page)));
    showPage(page);
    show();
    raise();
    activateWindow();
    if (anew)
        m_text->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::page() const
{
    return helpPages().value(m_pages->currentRow());
}

void HelpWindow::showPage(const QString& page)
{
    m_text->showMarkdown(helpText(page));
    m_text->moveCursor(QTextCursor::Start);
    m_text->ensureCursorVisible();
}

// From where one is on; then from the beginning of the pages after it, this one last.
void HelpWindow::findNext()
{
    const QString words = m_find->text().trimmed();
    m_found->hide();
    if (words.isEmpty() || m_text->find(words))
        return;
    const int from = m_pages->currentRow();
    for (int i = 1; i <= m_pages->count(); ++i) {
        const int row = (from + i) % m_pages->count();
        if (!helpText(helpPages().value(row)).contains(words, Qt::CaseInsensitive))
            continue;
        m_pages->setCurrentRow(row);
        m_text->moveCursor(QTextCursor::Start);
        if (m_text->find(words))
            return;
    }
    m_found->setText(tr("Nothing found"));
    m_found->show();
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        m_find->setFocus(Qt::ShortcutFocusReason);
    else
        QWidget::keyPressEvent(event);
}

} // namespace wirewise::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/markdown_view.h"

#include "ui/style/theme.h"
#include "ui/widgets/painting.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace wirewise::ui {

MarkdownView::MarkdownView(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(36);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
            QDesktopServices::openUrl(url);
        else
            Q_EMIT linkFollowed(url);
    });
}

void MarkdownView::showMarkdown(const QString& markdown)
{
    m_markdown = markdown;
    const int place = verticalScrollBar()->value();
    QFont body = ui::font(Type::Body);
    body.setPixelSize(body.pixelSize() + 1);
    document()->setDefaultFont(body);
    document()->setMarkdown(markdown,
        QTextDocument::MarkdownFeatures(
            QTextDocument::MarkdownDialectGitHub | QTextDocument::MarkdownNoHTML));
    setType();
    moveCursor(QTextCursor::Start); // setMarkdown() leaves it at the end, and a resize would scroll there
    verticalScrollBar()->setValue(place);
}

void MarkdownView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty())
        showMarkdown(m_markdown); // its grounds are part of the text's format
}

void MarkdownView::focusInEvent(QFocusEvent* event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void MarkdownView::focusOutEvent(QFocusEvent* event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

void MarkdownView::paintEvent(QPaintEvent* event)
{
    QTextBrowser::paintEvent(event);
    if (!showsFocusRing(*this))
        return;
    QPainter painter(viewport());
    drawFocusRing(painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), themeOf(*this).accent);
}

// The ring stands still while the text moves below it.
void MarkdownView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    if (showsFocusRing(*this))
        viewport()->update();
}

QVariant MarkdownView::loadResource(int, const QUrl&)
{
    return {};
}

void MarkdownView::setCodeFont(const QTextBlock& block, const QString& parsed, const QTextCharFormat& type)
{
    QList<std::pair<int, int>> code;
    for (auto at = block.begin(); at != block.end(); ++at)
        if (const QTextFragment piece = at.fragment(); piece.charFormat().font().family() == parsed)
            code.append({ piece.position(), piece.length() });
    for (const auto& [from, length] : std::as_const(code)) {
        QTextCursor cursor(document());
        cursor.setPosition(from);
        cursor.setPosition(from + length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(type);
    }
    if (!code.isEmpty() && code.constFirst().second + 1 == block.length())
        QTextCursor(block).mergeBlockCharFormat(type);
}

void MarkdownView::setType()
{
    const Theme& colours = themeOf(*this);
    const int base = document()->defaultFont().pixelSize();
    const QString parsed = QFontDatabase::systemFont(QFontDatabase::FixedFont).family(); // what Qt's parser takes for code
    QTextCharFormat code;
    code.setFontFamilies({ ui::font(Type::Mono).family() });
    QTextCursor whole(document());
    whole.beginEditBlock(); // else each change lays its table out anew
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool inTable = cursor.currentTable() != nullptr;
        format.setLineHeight(inTable ? 120 : 132, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level == 1 ? 0
                : level > 1            ? base * 1.3
                : inTable              ? 3
                : block.textList()     ? 2
                                       : base * 0.35);
        format.setBottomMargin(level > 0 ? base * 0.4 : inTable ? 3 : block.textList() ? 2 : base * 0.35);
        format.setNonBreakableLines(false); // a long command is wrapped, not scrolled to
        cursor.setBlockFormat(format);
        setCodeFont(block, parsed, code);
        if (level > 0) {
            QTextCharFormat type;
            type.setProperty(QTextFormat::FontPixelSize,
                qRound(base
                    * (level == 1        ? 1.7
                            : level == 2 ? 1.2
                                         : 1.05)));
            type.clearProperty(QTextFormat::FontSizeAdjustment);
            type.setFontWeight(level == 1 ? QFont::Bold : QFont::DemiBold);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat now = cursor.charFormat();
            now.clearProperty(QTextFormat::FontSizeAdjustment);
            now.merge(type);
            cursor.setCharFormat(now);
        }
    }
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(0);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
            format.setCellPadding(5);
            format.setCellSpacing(0);
            table->setFormat(format);
            for (int row = 0; row < table->rows(); ++row) {
                for (int column = 0; column < table->columns(); ++column) {
                    QTextTableCell cell = table->cellAt(row, column);
                    QTextTableCellFormat ruled = cell.format().toTableCellFormat();
                    ruled.setBackground(row == 0 ? colours.rail
                            : row % 2 == 0       ? colours.window
                                                 : colours.surface);
                    cell.setFormat(ruled);
                }
            }
        }
    }
    whole.endEditBlock();
}

} // namespace wirewise::ui

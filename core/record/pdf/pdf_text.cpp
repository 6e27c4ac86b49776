// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/pdf/pdf_text.h"

#include "core/record/pdf/pdf_chart.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

namespace wirewise::record {

namespace {

constexpr double points = 9;
constexpr double pixelsPerPoint = 96.0 / 72;
const QColor quiet(0x57, 0x60, 0x6a);
const QColor soft(0xf3, 0xf5, 0xf7);

QTextCharFormat charFormat(double size = points)
{
    QTextCharFormat format;
    format.setFont(textFont(size));
    return format;
}

QTextCharFormat codeFormat()
{
    QTextCharFormat format = charFormat(points - 1);
    format.setFontFamilies({ QStringLiteral("DejaVu Sans Mono") });
    return format;
}

QTextBlockFormat blockFormat(double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(above * pixelsPerPoint);
    format.setBottomMargin(below * pixelsPerPoint);
    return format;
}

constexpr int Introduces = QTextFormat::UserProperty + 1; // a heading, a caption: of no use without what follows it

QTextBlockFormat introducing(double above, double below)
{
    QTextBlockFormat format = blockFormat(above, below);
    format.setProperty(Introduces, true);
    return format;
}

class Filler
{
public:
    explicit Filler(QTextDocument& text)
        : m_cursor(&text)
    {
    }

    void open(const RecordDocument& document)
    {
        m_cursor.setBlockFormat(blockFormat(0, 2));
        QTextCharFormat title = charFormat(17);
        title.setFontWeight(QFont::Bold);
        m_cursor.insertText(shown(document.title), title);
        m_cursor.insertBlock(blockFormat(0, 4));
        QTextCharFormat small = charFormat();
        small.setForeground(quiet);
        m_cursor.insertText(shown(document.subtitle), small);
    }

    void add(const Heading& heading)
    {
        m_cursor.insertBlock(introducing(heading.level == 2 ? 14 : 8, 3));
        QTextCharFormat format = charFormat(heading.level == 2 ? 12.5 : 10);
        format.setFontWeight(QFont::Bold);
        m_cursor.insertText(shown(heading.text), format);
    }

    void add(const Paragraph& paragraph)
    {
        m_cursor.insertBlock(blockFormat(2, 4));
        insert(paragraph.line);
    }

    void add(const BulletList& list)
    {
        for (const Line& item : list.items) {
            QTextBlockFormat format = blockFormat(0, 2);
            format.setLeftMargin(12 * pixelsPerPoint);
            format.setTextIndent(-9 * pixelsPerPoint);
            m_cursor.insertBlock(format);
            m_cursor.insertText(QStringLiteral("•  "), charFormat());
            insert(item);
        }
    }

    void add(const Table& table)
    {
        m_cursor.insertBlock(introducing(6, 2));
        QTextCharFormat caption = charFormat(points - 0.5);
        caption.setForeground(quiet);
        m_cursor.insertText(shown(table.caption), caption);

        QTextTableFormat format;
        format.setBorder(0.5);
        format.setBorderBrush(QColor(0xc9, 0xd1, 0xd9));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QTextTable* cells = m_cursor.insertTable(int(table.rows.size()) + 1, int(table.head.size()), format);
        for (int column = 0; column < cells->columns(); ++column) {
            QTextCharFormat head = charFormat(points - 1);
            head.setFontWeight(QFont::Bold);
            cells->cellAt(0, column).firstCursorPosition().insertText(shown(table.head[column]), head);
            for (int row = 1; row < cells->rows(); ++row)
                fill(cells->cellAt(row, column), table.rows[row - 1][column], table.numbers.contains(column));
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    void add(const Chart& chart)
    {
        m_cursor.insertBlock(introducing(6, 2));
        QTextCharFormat title = charFormat(points - 0.5);
        title.setForeground(quiet);
        m_cursor.insertText(shown(chart.title), title);
        QTextBlockFormat room = blockFormat(0, 6);
        room.setLineHeight(chartHeight(chart) * pixelsPerPoint, QTextBlockFormat::FixedHeight);
        m_cursor.insertBlock(room, charFormat(1));
        m_charts << PlacedChart { &chart, m_cursor.blockNumber() };
    }

    void add(const Code& code)
    {
        const QStringList lines = code.text.split(u'\n');
        for (const QString& line : lines) {
            QTextBlockFormat format = blockFormat(0, 0);
            format.setBackground(soft);
            format.setLeftMargin(6 * pixelsPerPoint);
            m_cursor.insertBlock(format);
            m_cursor.insertText(shown(line), codeFormat());
        }
    }

    const QList<PlacedChart>& charts() const { return m_charts; }

private:
    void insert(const Line& line) { insert(m_cursor, line, points); }

    static void insert(QTextCursor& at, const Line& line, double size)
    {
        for (const Span& span : line) {
            QTextCharFormat format = span.style == Span::Style::Code ? codeFormat() : charFormat(size);
            if (span.style == Span::Style::Strong)
                format.setFontWeight(QFont::Bold);
            if (span.style == Span::Style::Emphasis)
                format.setFontItalic(true);
            if (span.url.startsWith(QLatin1String("http"))) {
                format.setAnchor(true);
                format.setAnchorHref(span.url);
                format.setForeground(QColor(0x0b, 0x57, 0xd0));
            }
            at.insertText(shown(span.text), format);
        }
    }

    static void fill(const QTextTableCell& cell, const Line& line, bool number)
    {
        QTextCursor at = cell.firstCursorPosition();
        if (number) {
            QTextBlockFormat format;
            format.setAlignment(Qt::AlignRight);
            at.setBlockFormat(format);
        }
        insert(at, line, points - 1);
    }

    QTextCursor m_cursor;
    QList<PlacedChart> m_charts;
};

} // namespace

QFont textFont(double size)
{
    QFont font;
    font.setFamilies({ QStringLiteral("DejaVu Sans"), QStringLiteral("Inter") });
    font.setPointSizeF(size);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any at all: no ligatures, whose characters a search would miss.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

QList<PlacedChart> fillText(QTextDocument& text, const RecordDocument& document)
{
    Filler filler(text);
    filler.open(document);
    for (const Block& block : document.blocks)
        std::visit([&filler](const auto& each) { filler.add(each); }, block);
    return filler.charts();
}

void keepTogether(QTextDocument& text)
{
    const auto pageOf = [&text](const QTextBlock& block) { // a block may begin above the page its first line is on
        const qreal top = text.documentLayout()->blockBoundingRect(block).top();
        const qreal within = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0;
        return int((top + within + 1) / text.pageSize().height());
    };
    for (QTextBlock first = text.begin(); first.isValid();) {
        QTextBlock next = first;
        while (next.isValid() && next.blockFormat().boolProperty(Introduces))
            next = next.next();
        if (next != first && next.isValid() && pageOf(first) != pageOf(next)) {
            QTextBlockFormat format = first.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(first).setBlockFormat(format);
        }
        first = next == first ? first.next() : next;
    }
}

} // namespace wirewise::record

// SPDX-License-Identifier: GPL-3.0-or-later
// MADR 4.0 (https://adr.github.io/madr/): front matter, its headings in its order, sections of ours between them. GitHub's
// tables; charts as text.
#include "core/base/escape.h"
#include "core/record/record_document.h"
#include "core/record/record_exporter_registry.h"

#include <QRegularExpression>

namespace wirewise::record {

namespace {

// What the shared escape leaves, since it stands in the middle of lines there: headings, strikes, and addresses that
// GitHub turns into links by itself.
QString escaped(const QString& text)
{
    QString out = escapedForMarkdown(shown(text));
    out.replace(u'#', QLatin1String("\\#")).replace(u'~', QLatin1String("\\~"));
    out.replace(QLatin1String("://"), QLatin1String("\\://")).replace(QLatin1String("www."), QLatin1String("www\\."), Qt::CaseInsensitive);
    return out;
}

// A line must not begin a list, a quote or a rule by what is in it.
QString asLine(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("^(\\d{0,9})([-+>=.)])"));
    return text.trimmed().replace(mark, QStringLiteral("\\1\\\\\\2"));
}

QString longestRun(const QString& text, QChar of)
{
    QString run;
    while (text.contains(run + of))
        run += of;
    return run;
}

QString codeSpan(const QString& text)
{
    const QString plain = shown(text);
    const QString fence = longestRun(plain, u'`') + u'`';
    const QString room = fence.size() > 1 ? QStringLiteral(" ") : QString();
    return fence + room + plain + room + fence;
}

QString spanText(const Span& span)
{
    if (span.style == Span::Style::Code) {
        const QString text = codeSpan(span.text);
        return span.url.isEmpty() ? text : QStringLiteral("[%1](%2)").arg(text, span.url);
    }
    QString text = escaped(span.text);
    const QString mark = span.style == Span::Style::Strong ? QStringLiteral("**")
        : span.style == Span::Style::Emphasis              ? QStringLiteral("*")
                                                           : QString();
    if (!mark.isEmpty())
        text = text.trimmed().isEmpty() ? QString() : mark + text.trimmed() + mark;
    if (span.url.isEmpty() || text.isEmpty())
        return text;
    QString url = span.url;
    return QStringLiteral("[%1](%2)").arg(text, url.replace(u'(', QLatin1String("%28")).replace(u')', QLatin1String("%29")));
}

QString lineText(const Line& line)
{
    QString text;
    for (const Span& span : line)
        text += spanText(span);
    return text;
}

QString cellText(const Line& line)
{
    QString text;
    for (const Span& span : line) {
        QString each = spanText(span);
        text += span.style == Span::Style::Code ? each.replace(u'|', QLatin1String("\\|")) : each;
    }
    return text;
}

QString fenced(const QString& language, const QString& text)
{
    const QString fence = std::max(longestRun(text, u'`') + u'`', QStringLiteral("```"), [](const QString& a, const QString& b) { return a.size() < b.size(); });
    return fence + language + u'\n' + text + u'\n' + fence + u'\n';
}

QString blockText(const Heading& heading)
{
    return QString(heading.level, u'#') + u' ' + escaped(heading.text).trimmed() + u'\n';
}

QString blockText(const Paragraph& paragraph)
{
    return asLine(lineText(paragraph.line)) + u'\n';
}

QString blockText(const BulletList& list)
{
    QString out;
    for (const Line& item : list.items)
        out += QStringLiteral("* ") + asLine(lineText(item)) + u'\n';
    return out;
}

QString blockText(const Table& table)
{
    QString out = QStringLiteral("*%1:*\n\n|").arg(escaped(table.caption));
    QString rule = QStringLiteral("|");
    for (qsizetype column = 0; column < table.head.size(); ++column) {
        out += QStringLiteral(" %1 |").arg(escaped(table.head[column]));
        rule += table.numbers.contains(int(column)) ? QStringLiteral(" ---: |") : QStringLiteral(" --- |");
    }
    out += u'\n' + rule + u'\n';
    for (const QList<Line>& row : table.rows) {
        out += u'|';
        for (const Line& cell : row)
            out += u' ' + cellText(cell) + QStringLiteral(" |");
        out += u'\n';
    }
    return out;
}

QString blockText(const Chart& chart)
{
    constexpr int width = 40;
    qsizetype labels = 0;
    for (const Chart::Bar& bar : chart.bars)
        labels = std::max(labels, shown(bar.label).size());
    QStringList lines { shown(chart.title) };
    for (const Chart::Bar& bar : chart.bars) {
        const int filled = int(std::lround(chart.place(bar.value) * width));
        lines << QStringLiteral("%1  %2%3  %4").arg(shown(bar.label).leftJustified(labels), QString(filled, bar.faint ? u'░' : u'█'),
            QString(width - filled, u'·'), shown(bar.text));
    }
    if (chart.logarithmic)
        lines << QStringLiteral("(logarithmic)");
    return fenced(QStringLiteral("text"), lines.join(u'\n'));
}

QString blockText(const Code& code)
{
    QStringList lines = code.text.split(u'\n');
    for (QString& line : lines)
        line = shown(line);
    return fenced(code.language, lines.join(u'\n'));
}

QString yamlText(const QString& text)
{
    QString plain = shown(text);
    return u'"' + plain.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\"")) + u'"';
}

Result<QByteArray> write(const Record& record)
{
    const RecordDocument document = recordDocument(record);
    QString out = QStringLiteral("---\nstatus: %1\ndate: %2\n---\n\n# %3\n")
                      .arg(yamlText(document.head.status), document.head.date.toString(Qt::ISODate), escaped(document.title).trimmed());
    for (const Block& block : document.blocks)
        out += u'\n' + std::visit([](const auto& each) { return blockText(each); }, block);
    return out.toUtf8();
}

} // namespace

RecordExporter makeMarkdownRecordExporter()
{
    return { QStringLiteral("markdown"), QStringLiteral("Markdown"), QStringLiteral("md"), QStringLiteral("text/markdown"), write };
}

} // namespace wirewise::record

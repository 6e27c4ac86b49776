// SPDX-License-Identifier: GPL-3.0-or-later
// What a record says, in blocks, after MADR 4.0 (https://adr.github.io/madr/): made once from a Record, so that every
// exporter says the same and only decides how it looks. Texts are foreign and not escaped. English, in every language of
// the window: a record is for others.
#pragma once

#include "core/record/chart.h"
#include "core/record/record.h"
#include "core/record/visible_text.h"

#include <variant>

namespace wirewise::record {

// A piece of a line.
struct Span
{
    enum class Style { Plain, Strong, Emphasis, Code };

    QString text;
    Style style = Style::Plain;
    QString url = {}; // http, https, or a path from the record's folder; empty: no link
};
using Line = QList<Span>;

struct Heading
{
    int level = 2; // 1 is the record's title and stands in RecordDocument alone
    QString text;
};

struct Paragraph
{
    Line line;
};

struct BulletList
{
    QList<Line> items;
};

struct Table
{
    QString caption; // what the rows are
    QStringList head;
    QList<QList<Line>> rows; // each as long as the head
    QList<int> numbers = {}; // columns that stand at the right
};

struct Code
{
    QString language; // "sh", "yaml"
    QString text; // without the last line end
};

using Block = std::variant<Heading, Paragraph, BulletList, Table, Chart, Code>;

struct RecordDocument
{
    QString title;
    QString subtitle; // "Status: proposed · 2026-11-23 · pack realtime 1.0.0 · reading: assessed"
    RecordHead head;
    QList<Block> blocks;
};

RecordDocument recordDocument(const Record& record);

} // namespace wirewise::record

// SPDX-License-Identifier: GPL-3.0-or-later
// What a record says, in blocks, after MADR 4.0 (https://adr.github.io/madr/): made once from a Record, so that every
// exporter says the same and only decides how it looks. Texts are foreign and not escaped. English, in every language of
// the window: a record is for others.
#pragma once

#include "core/record/record.h"

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

// Bars on one axis from the left. Whatever it shows is said by a table or a list beside it, too.
struct Chart
{
    struct Bar
    {
        QString label;
        double value = 0;
        double low = 0; // of the interval it lies in with 95 %; both equal the value where there is none
        double high = 0;
        QString text; // the value with its unit
        bool faint = false; // out of the running
    };

    QString title;
    QList<Bar> bars;
    double top = 100; // of the axis
    bool logarithmic = false; // from `bottom`; else from 0
    double bottom = 0;
    std::optional<double> limit = {}; // a line across
    QString limitText = {};

    double place(double value) const; // 0 left .. 1 right, never outside
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
    RecordHead head;
    QList<Block> blocks;
};

RecordDocument recordDocument(const Record& record);

// The text as a reader sees it: no controls, no direction overrides; each becomes U+FFFD, a line end a space.
QString shown(QStringView text);

// The address, where a reader may follow it: http, https, and the plain path of another record; else empty.
QString safeUrl(const QString& url);

} // namespace wirewise::record

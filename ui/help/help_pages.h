// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the help: resources/help/<language>/<id>.md, each with its title as the first line.
#pragma once

#include <QString>
#include <QStringList>

namespace wirewise::ui {

const QStringList& helpPages(); // ids, in the order they are listed

// Markdown, in the language of QLocale() where there is such a page, else in English; empty: no such page.
QString helpText(const QString& id);
QString helpTitle(const QString& markdown);

// A link as it stands in a page: "prove.md" is the page prove. Empty: it leads to no page.
QString helpPageOfLink(const QString& link);

} // namespace wirewise::ui

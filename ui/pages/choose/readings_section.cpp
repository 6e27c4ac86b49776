// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choose/readings_section.h"

#include "ui/style/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace wirewise::ui {

using namespace advisor;

ReadingsSection::ReadingsSection(const Pack& pack, QWidget* parent)
    : QWidget(parent)
    , m_pack(pack)
    , m_column(new QVBoxLayout(this))
    , m_sentence(label({}, Type::Body, Ink::Muted, this))
{
    m_column->setContentsMargins(0, space::large, 0, 0);
    m_column->setSpacing(1);
    m_column->addWidget(label(tr("Two readings of the matrix"), Type::Heading, Ink::Text, this));
    m_column->addWidget(m_sentence);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(0, 3, 0, space::tiny);
    hide();
}

void ReadingsSection::tell(Reading reading, const Evaluation& assessed, const Evaluation& asWritten)
{
    const bool differ = assessed.winner != asWritten.winner;
    setVisible(differ);
    m_shown = 0;
    if (!differ)
        return;
    const QString experts = outcomeWords(m_pack, assessed.winner);
    const QString words = outcomeWords(m_pack, asWritten.winner);
    m_sentence->setText(reading == Reading::Assessed
            ? tr("As experts assess it: %1. Taken by its words: %2. They differ in:").arg(experts, words)
            : tr("Taken by its words: %1. As experts assess it: %2. They differ in:").arg(words, experts));
    const QList<ReadingDifference> all = readingDifferences(m_pack, assessed, asWritten);
    while (m_rows.size() < all.size()) {
        const Row made { label({}, Type::SmallStrong, Ink::Text, this),
            label({}, Type::Small, Ink::Muted, this) };
        made.words->setWordWrap(true);
        made.words->setContentsMargins(0, 0, 0, space::tiny);
        m_column->addWidget(made.where);
        m_column->addWidget(made.words);
        m_rows.append(made);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool used = i < all.size();
        m_rows.at(i).where->setVisible(used);
        m_rows.at(i).words->setVisible(used);
        if (!used)
            continue;
        m_rows.at(i).where->setText(all.at(i).where);
        m_rows.at(i).words->setText(all.at(i).words + QLatin1Char('\n') + all.at(i).experts);
    }
    m_shown = int(all.size());
}

QString ReadingsSection::sentence() const
{
    return m_sentence->text();
}

int ReadingsSection::differences() const
{
    return m_shown;
}

} // namespace wirewise::ui

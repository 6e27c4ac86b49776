// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/record_head_panel.h"

#include "core/record/record_names.h"
#include "ui/models/document.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace wirewise::ui {

RecordHeadPanel::RecordHeadPanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_status(new QComboBox(this))
    , m_supersedes(new QComboBox(this))
{
    // MADR's words stand in the record, whatever the window's language.
    m_status->addItem(tr("proposed"), QStringLiteral("proposed"));
    m_status->addItem(tr("accepted"), QStringLiteral("accepted"));
    m_status->addItem(tr("rejected"), QStringLiteral("rejected"));
    m_status->addItem(tr("deprecated"), QStringLiteral("deprecated"));
    m_status->setObjectName(QStringLiteral("recordStatus"));
    m_status->setAccessibleName(tr("Status of the record"));
    m_supersedes->setObjectName(QStringLiteral("recordSupersedes"));
    m_supersedes->setAccessibleName(tr("The record this one supersedes"));
    auto* all = new QPushButton(tr("Save in every form…"), this);
    all->setObjectName(QStringLiteral("saveRecordAll"));
    auto* about = label(tr("Numbered after the records in the folder you choose. JSON is what wirewise-cli recheck reads."),
        Type::Small, Ink::Muted, this);
    about->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(label(tr("About the record"), Type::Heading, Ink::Text, this));
    for (auto [text, box] : { std::pair { tr("Status"), m_status }, std::pair { tr("Supersedes"), m_supersedes } }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        column->addWidget(label(text, Type::Small, Ink::Muted, this));
        column->addWidget(box);
    }
    column->addWidget(all, 0, Qt::AlignLeft);
    column->addWidget(about);

    connect(m_status, &QComboBox::activated, this, [this] {
        record::RecordHead head = m_document.recordHead();
        head.status = m_status->currentData().toString();
        m_document.setRecordHead(head);
    });
    connect(m_supersedes, &QComboBox::activated, this, [this] {
        record::RecordHead head = m_document.recordHead();
        head.supersedes = m_supersedes->currentData().toString();
        m_document.setRecordHead(head);
    });
    connect(all, &QPushButton::clicked, this, &RecordHeadPanel::saveAllWanted);
    connect(&m_document, &Document::stateChanged, this, &RecordHeadPanel::follow);
    follow();
}

void RecordHeadPanel::follow()
{
    const record::RecordHead& head = m_document.recordHead();
    int status = m_status->findData(head.status);
    if (status < 0) { // an opened record's own word
        m_status->addItem(head.status, head.status);
        status = m_status->count() - 1;
    }
    m_status->setCurrentIndex(status);

    QStringList earlier = record::recordsIn(m_document.recordFolder());
    const auto isThis = [&head](const QString& name) { return QFileInfo(name).completeBaseName() == head.name; };
    earlier.erase(std::remove_if(earlier.begin(), earlier.end(), isThis), earlier.end());
    if (!head.supersedes.isEmpty() && !earlier.contains(head.supersedes))
        earlier.prepend(head.supersedes);
    m_supersedes->clear();
    m_supersedes->addItem(tr("none"), QString());
    for (const QString& name : earlier)
        m_supersedes->addItem(name, name);
    m_supersedes->setCurrentIndex(std::max(0, m_supersedes->findData(head.supersedes)));
    m_supersedes->setEnabled(m_supersedes->count() > 1);
}

} // namespace wirewise::ui

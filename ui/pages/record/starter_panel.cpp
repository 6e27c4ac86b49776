// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/starter_panel.h"

#include "core/advisor/need.h"
#include "ui/models/decision.h"
#include "ui/style/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirewise::ui {

namespace {

const QString starters = QStringLiteral(":/starters");

struct Language
{
    const char* id;
    const char* name;
};
constexpr Language languages[] = { { "cpp", "C++ / Qt" }, { "js", "JavaScript" }, { "python", "Python" } };

QStringList languageNames()
{
    QStringList names;
    for (const Language& each : languages)
        names << QString::fromLatin1(each.name);
    return names;
}

} // namespace

StarterPanel::StarterPanel(Decision& decision, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_transport(new QComboBox(this))
    , m_language(new SegmentedControl(tr("Language of the starter code"), languageNames(), this))
    , m_files(label({}, Type::MonoSmall, Ink::Text, this))
    , m_problem(label({}, Type::Small, Ink::Bad, this))
{
    m_transport->setObjectName(QStringLiteral("starterTransport"));
    m_transport->setAccessibleName(tr("Transport of the starter code"));
    m_transport->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_transport->setMinimumContentsLength(12);
    m_language->setObjectName(QStringLiteral("starterLanguage"));
    m_language->setCurrent(0);
    m_files->setObjectName(QStringLiteral("starterFiles"));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("starterProblem"));
    m_problem->hide();
    auto* about = label(tr("A client and a server, run against every fault in our tests; free to use (0BSD)."), Type::Small, Ink::Muted, this);
    about->setWordWrap(true);
    auto* save = new QPushButton(tr("Save folder…"), this);
    save->setObjectName(QStringLiteral("saveStarter"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(label(tr("Starter code"), Type::Heading, Ink::Text, this));
    column->addWidget(about);
    column->addWidget(m_transport);
    column->addWidget(m_language, 0, Qt::AlignLeft);
    column->addWidget(m_files);
    column->addWidget(save, 0, Qt::AlignLeft);
    column->addWidget(m_problem);

    for (const QString& id : record::starterTransports(starters))
        m_transport->addItem(decision.name(TransportId(id)), id);
    connect(m_transport, &QComboBox::activated, this, [this] {
        m_picked = true;
        follow();
    });
    connect(m_language, &SegmentedControl::chosen, this, &StarterPanel::follow);
    connect(save, &QPushButton::clicked, this, &StarterPanel::askForFolder);
    connect(&decision, &Decision::changed, this, &StarterPanel::followDecision);
    followDecision();
}

void StarterPanel::followDecision()
{
    const std::optional<TransportId> leading = m_decision.leadingTransport();
    const int index = leading ? m_transport->findData(leading->value()) : -1;
    if (!m_picked && index >= 0)
        m_transport->setCurrentIndex(index);
    follow();
}

Result<QList<record::StarterFile>> StarterPanel::files() const
{
    return record::starterFiles(starters, m_transport->currentData().toString(),
        QString::fromLatin1(languages[std::max(m_language->current(), 0)].id), advisor::needOf(m_decision.pack(), m_decision.answers()));
}

void StarterPanel::follow()
{
    m_problem->hide();
    QStringList lines;
    if (const auto all = files()) {
        for (const record::StarterFile& file : *all)
            lines << tr("%1  %n lines", nullptr, int(file.text.count(u'\n'))).arg(file.name.leftJustified(16));
    }
    m_files->setText(lines.join(u'\n'));
}

void StarterPanel::askForFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Save the starter in"));
    if (!folder.isEmpty())
        save(folder);
}

void StarterPanel::save(const QString& folder)
{
    const QString name = m_transport->currentData().toString() + u'-' + QString::fromLatin1(languages[std::max(m_language->current(), 0)].id);
    const QString into = QDir(folder).filePath(name);
    const auto all = files();
    std::optional<Error> failed;
    if (!all)
        failed = all.error();
    else
        failed = record::writeStarter(into, *all);
    m_problem->setText(failed ? failed->text() : QString());
    m_problem->setVisible(failed.has_value());
    if (!failed)
        Q_EMIT saved(into);
}

} // namespace wirewise::ui

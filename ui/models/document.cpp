// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/document.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace wirewise::ui {

using namespace advisor;

namespace {

constexpr int mostRecent = 8;
constexpr std::chrono::milliseconds keepDelay { 800 };

} // namespace

Document::Document(Decision& decision, QString stateDir, QObject* parent)
    : QObject(parent)
    , m_decision(decision)
    , m_stateDir(std::move(stateDir))
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepDelay);
    connect(&m_keep, &QTimer::timeout, this, &Document::keepSession);
    const auto changed = [this] {
        if (m_adopting)
            return;
        m_keep.start();
        Q_EMIT stateChanged();
    };
    connect(&m_decision, &Decision::changed, this, changed);
    connect(&m_decision, &Decision::titleChanged, this, changed);
    connect(&m_decision.undoStack(), &QUndoStack::cleanChanged, this, &Document::stateChanged);
}

Document::~Document()
{
    if (m_keep.isActive())
        keepSession();
}

QString Document::name() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).fileName();
    return m_decision.title().isEmpty() ? tr("untitled") : m_decision.title();
}

bool Document::isModified() const
{
    return m_wasModified || !m_decision.undoStack().isClean();
}

void Document::begin()
{
    adopt({}, {});
}

std::optional<Error> Document::open(const QString& path)
{
    const Result<record::OpenedDecision> opened = record::readDecisionFile(path, m_decision.pack());
    if (!opened)
        return opened.error();
    adopt(opened->decision, QFileInfo(path).absoluteFilePath());
    remember(m_path);
    QStringList remarks;
    for (const Error& remark : opened->remarks)
        remarks.append(remark.text());
    for (const Error& remark : opened->evidenceRemarks)
        remarks.append(remark.text());
    for (const evidence::Kept& kept : opened->decision.evidence) {
        if (kept.accepted == true && evidence::isExpired(kept.evidence, m_decision.now()))
            remarks.append(tr("Measured too long ago to count: %1").arg(evidence::cellName(kept.evidence.proof.cell)));
    }
    const record::PackStamp& pack = opened->decision.pack;
    if (!pack.sha256.isEmpty() && pack.sha256 != m_decision.pack().sha256)
        remarks.append(tr("Decided with pack %1 %2; shown with %3 %4.")
                           .arg(pack.id, pack.version, m_decision.pack().id, m_decision.pack().version));
    if (opened->decision.outcome) {
        for (const QString& change : record::differences(*opened->decision.outcome, outcomeNow()))
            remarks.append(tr("Since it was saved: %1").arg(change));
    }
    if (!remarks.isEmpty())
        Q_EMIT remarked(remarks.join(QLatin1Char('\n')));
    return std::nullopt;
}

std::optional<Error> Document::save()
{
    return saveAs(m_path);
}

std::optional<Error> Document::saveAs(const QString& path)
{
    record::Decision written = snapshot();
    written.outcome = outcomeNow();
    if (const std::optional<Error> failed = record::saveDecisionFile(path, written, m_decision.pack()))
        return failed;
    m_path = QFileInfo(path).absoluteFilePath();
    m_wasModified = false;
    m_decision.undoStack().setClean();
    remember(m_path);
    keepSession();
    Q_EMIT stateChanged();
    return std::nullopt;
}

void Document::restoreSession()
{
    if (m_stateDir.isEmpty() || !QFileInfo::exists(sessionPath()))
        return;
    const Result<record::OpenedDecision> opened = record::readDecisionFile(sessionPath(), m_decision.pack());
    if (!opened)
        return; // a broken session is no reason to bother anybody: the decision begins empty
    const QSettings settings(m_stateDir + QStringLiteral("/window.ini"), QSettings::IniFormat);
    const bool modified = settings.value(QStringLiteral("session/modified")).toBool();
    adopt(opened->decision, settings.value(QStringLiteral("session/path")).toString());
    m_wasModified = modified;
    keepSession();
    Q_EMIT stateChanged();
}

QStringList Document::recent() const
{
    if (m_stateDir.isEmpty())
        return {};
    const QSettings settings(m_stateDir + QStringLiteral("/window.ini"), QSettings::IniFormat);
    QStringList there;
    for (const QString& path : settings.value(QStringLiteral("recent")).toStringList())
        if (QFileInfo::exists(path))
            there.append(path);
    return there;
}

record::Decision Document::snapshot() const
{
    return { m_decision.title(), m_decision.reading(), record::stampOf(m_decision.pack()),
        m_decision.answers(), strangeAnswers(),
        record::outcomeOf(m_decision.evaluation(), m_decision.confidence()), m_decision.content().evidence };
}

// With how sure it is even where that is still being worked out: ten milliseconds, for a save or an opening.
record::Outcome Document::outcomeNow() const
{
    return record::outcomeOf(m_decision.evaluation(),
        m_decision.confidence()
            ? m_decision.confidence()
            : advisor::confidence(m_decision.engine(), m_decision.answers(), m_decision.reading()));
}

// What another pack may understand, in the words of the file it came from.
QList<record::StrangeAnswer> Document::strangeAnswers() const
{
    QList<record::StrangeAnswer> strange;
    const Answers& all = m_decision.content().answers;
    for (auto answer = all.cbegin(); answer != all.cend(); ++answer) {
        if (m_decision.answers().contains(answer.key()))
            continue;
        const auto read
            = std::find_if(m_strange.begin(), m_strange.end(), [&answer](const record::StrangeAnswer& each) {
                  return each.question == answer.key().value() && readAnswer(each.text) == *answer;
              });
        strange.append(
            { answer.key().value(), read == m_strange.end() ? advisor::toString(*answer) : read->text });
    }
    return strange;
}

void Document::adopt(const record::Decision& decision, const QString& path)
{
    Answers answers = decision.answers;
    for (const record::StrangeAnswer& strange : decision.strange)
        answers.insert(QuestionId(strange.question), readAnswer(strange.text));
    m_adopting = true;
    m_decision.load({ decision.title, answers, decision.reading, decision.evidence });
    m_adopting = false;
    m_strange = decision.strange;
    m_path = path;
    m_wasModified = false;
    keepSession();
    Q_EMIT stateChanged();
}

void Document::keepSession()
{
    m_keep.stop();
    if (m_stateDir.isEmpty())
        return;
    QDir().mkpath(m_stateDir);
    if (record::saveDecisionFile(sessionPath(), snapshot(), m_decision.pack()))
        return; // a full disk shows itself at the next real save
    QSettings settings(m_stateDir + QStringLiteral("/window.ini"), QSettings::IniFormat);
    settings.setValue(QStringLiteral("session/path"), m_path);
    settings.setValue(QStringLiteral("session/modified"), isModified());
}

void Document::remember(const QString& path)
{
    if (m_stateDir.isEmpty())
        return;
    QDir().mkpath(m_stateDir);
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings settings(m_stateDir + QStringLiteral("/window.ini"), QSettings::IniFormat);
    settings.setValue(QStringLiteral("recent"), QStringList(paths.mid(0, mostRecent)));
}

QString Document::sessionPath() const
{
    return m_stateDir + QStringLiteral("/session.toml");
}

} // namespace wirewise::ui

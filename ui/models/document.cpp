// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/document.h"

#include "core/base/regular_file.h"
#include "core/base/toml_reader.h"
#include "core/record/record_exporter_registry.h"
#include "core/record/record_json.h"
#include "core/record/record_names.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSettings>
#include <QUndoCommand>

#include <algorithm>

namespace wirewise::ui {

using namespace advisor;

namespace {

constexpr int mostRecent = 8;
constexpr auto sessionMark = "# session ";
constexpr std::chrono::milliseconds keepDelay { 800 };
constexpr qsizetype mostRecordBytes = 16 * 1024 * 1024;

Result<record::OpenedRecord> readFile(const QString& path, const Pack& pack)
{
    Result<record::OpenedDecision> opened = record::readDecisionFile(path, pack);
    if (!opened)
        return opened.error();
    return record::OpenedRecord { {}, std::move(opened).value() };
}

Result<record::OpenedRecord> readRecord(const QString& path, const Pack& pack)
{
    const Result<QByteArray> bytes = readRegularFile(path, mostRecordBytes);
    if (!bytes)
        return bytes.error();
    return record::readRecordJson(*bytes, QFileInfo(path).fileName(), pack);
}

// As the session's last line has it.
record::RecordHead headFrom(const QJsonObject& object)
{
    record::RecordHead head;
    head.number = object.value(QLatin1String("number")).toInt();
    head.date = QDate::fromString(object.value(QLatin1String("date")).toString(), Qt::ISODate);
    head.status = object.value(QLatin1String("status")).toString(head.status);
    head.supersedes = object.value(QLatin1String("supersedes")).toString();
    head.name = object.value(QLatin1String("name")).toString();
    return head;
}

} // namespace

// From one document to another, and back.
class Document::Turn final : public QUndoCommand
{
public:
    Turn(Document& document, State after, const QString& text)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(document.state())
        , m_after(std::move(after))
    {
    }

    void undo() override { m_document.show(m_before); }
    void redo() override { m_document.show(m_after); }

private:
    Document& m_document;
    State m_before;
    State m_after;
};

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
        if (!m_keep.isActive()) // else whoever types on and on would never be kept
            m_keep.start();
        Q_EMIT stateChanged();
    };
    connect(&m_decision, &Decision::changed, this, changed);
    connect(&m_decision, &Decision::titleChanged, this, changed);
    connect(&m_decision, &Decision::endpointChanged, this, changed);
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
    return m_saved != m_decision.content();
}

void Document::begin()
{
    if (m_path.isEmpty() && m_decision.content() == Decision::Content {} && m_head == record::RecordHead {})
        return;
    m_decision.undoStack().push(new Turn(*this, stateOf({}, {}), tr("New decision")));
}

std::optional<Error> Document::open(const QString& path)
{
    const QFileInfo file(path);
    const bool isRecord = file.suffix().toLower() == QLatin1String("json");
    const Result<record::OpenedRecord> opened = isRecord ? readRecord(path, m_decision.pack()) : readFile(path, m_decision.pack());
    if (!opened)
        return opened.error();
    State state = stateOf(opened->opened.decision, isRecord ? QString() : file.absoluteFilePath());
    state.head = opened->head;
    if (isRecord)
        state.saved.reset();
    m_decision.undoStack().push(new Turn(*this, state, tr("Open %1").arg(file.fileName())));
    if (!isRecord)
        remember(m_path);
    tellRemarks(opened->opened);
    return std::nullopt;
}

void Document::tellRemarks(const record::OpenedDecision& opened)
{
    QStringList remarks;
    for (const Error& remark : opened.remarks)
        remarks.append(remark.text());
    for (const Error& remark : opened.evidenceRemarks)
        remarks.append(remark.text());
    for (const evidence::Kept& kept : opened.decision.evidence) {
        if (kept.accepted == true && evidence::isExpired(kept.evidence, m_decision.now()))
            remarks.append(tr("Measured too long ago to count: %1").arg(evidence::cellName(kept.evidence.proof.cell)));
    }
    const record::PackStamp& pack = opened.decision.pack;
    if (!pack.sha256.isEmpty() && pack.sha256 != m_decision.pack().sha256)
        remarks.append(tr("Decided with pack %1 %2; shown with %3 %4.")
                           .arg(pack.id, pack.version, m_decision.pack().id, m_decision.pack().version));
    if (opened.decision.outcome) {
        for (const QString& change : record::differences(*opened.decision.outcome, outcomeNow()))
            remarks.append(tr("Since it was saved: %1").arg(change));
    }
    if (!remarks.isEmpty())
        Q_EMIT remarked(remarks.join(QLatin1Char('\n')));
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
    m_saved = m_decision.content();
    remember(m_path);
    keepSession();
    Q_EMIT stateChanged();
    return std::nullopt;
}

// The session is a decision's file whose last line says what such a file cannot, and that it is whole.
void Document::restoreSession()
{
    QFile file(sessionPath());
    if (m_stateDir.isEmpty() || !file.exists())
        return;
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    const qsizetype last = bytes.trimmed().lastIndexOf('\n') + 1;
    const QByteArray line = bytes.mid(last).trimmed();
    const QJsonObject about = line.startsWith(sessionMark)
        ? QJsonDocument::fromJson(line.mid(qsizetype(qstrlen(sessionMark)))).object() : QJsonObject();
    const Result<record::OpenedDecision> opened = record::readDecision(bytes, QFileInfo(file).fileName(), m_decision.pack());
    if (about.isEmpty() || !opened) {
        setAside(opened ? tr("its end is missing") : opened.error().text());
        return;
    }
    State state = stateOf(opened->decision, about.value(QLatin1String("path")).toString());
    if (about.value(QLatin1String("modified")).toBool())
        state.saved.reset();
    state.head = headFrom(about.value(QLatin1String("record")).toObject());
    show(state);
    m_decision.undoStack().clear();
}

void Document::setAside(const QString& why)
{
    const QString name = QStringLiteral("session-damaged-%1.toml").arg(m_decision.now().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
    if (QFile::rename(sessionPath(), m_stateDir + QLatin1Char('/') + name))
        Q_EMIT remarked(tr("What was open when Wirewise last ended cannot be read: %1. It was set aside as %2.")
                            .arg(why, QDir::toNativeSeparators(m_stateDir + QLatin1Char('/') + name)));
}

QStringList Document::recent() const
{
    if (m_stateDir.isEmpty())
        return {};
    const QSettings settings(m_stateDir + QStringLiteral("/window.ini"), QSettings::IniFormat);
    return settings.value(QStringLiteral("recent")).toStringList();
}

void Document::forgetRecent()
{
    if (m_stateDir.isEmpty())
        return;
    QSettings(m_stateDir + QStringLiteral("/window.ini"), QSettings::IniFormat).remove(QStringLiteral("recent"));
    Q_EMIT recentChanged();
}

record::Decision Document::snapshot() const
{
    return { m_decision.title(), m_decision.reading(), record::stampOf(m_decision.pack()),
        m_decision.answers(), strangeAnswers(),
        record::outcomeOf(m_decision.evaluation(), m_decision.confidence()), m_decision.content().evidence,
        m_decision.content().endpoint, m_decision.content().grounds };
}

void Document::setRecordHead(const record::RecordHead& head)
{
    if (head == m_head)
        return;
    m_head = head;
    m_dated = m_decision.content();
    keepSession();
    Q_EMIT stateChanged();
}

record::RecordHead Document::datedHead() const
{
    record::RecordHead head = m_head;
    if (!head.date.isValid() || m_dated != m_decision.content())
        head.date = m_decision.now().date();
    return head;
}

record::Record Document::record() const
{
    return record::makeRecord(m_decision.sharedPack(), snapshot(), datedHead());
}

QString Document::recordFolder() const
{
    if (!m_recordFolder.isEmpty() || m_path.isEmpty())
        return m_recordFolder;
    return QFileInfo(m_path).absolutePath();
}

std::optional<Error> Document::saveRecord(const QString& path)
{
    const auto exporters = record::recordExporters();
    const QFileInfo file(path);
    const record::RecordExporter* exporter = record::exporterFor(exporters, file.fileName());
    if (!exporter) {
        QStringList known;
        for (const record::RecordExporter& each : exporters)
            known << u'.' + each.suffix;
        return Error { Error::Kind::Input, tr("expected a name ending in %1").arg(known.join(QStringLiteral(", "))), file.fileName() };
    }
    record::RecordHead head = datedHead();
    head.name = file.completeBaseName();
    head.number = record::numberOf(head.name);
    const record::Record written = record::makeRecord(m_decision.sharedPack(), snapshot(), head);
    const Result<QByteArray> bytes = exporter->write(written);
    if (!bytes)
        return bytes.error();
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size() || !out.commit())
        return Error { Error::Kind::Input, out.errorString(), file.fileName() };
    m_recordFolder = file.absolutePath();
    if (head == m_head)
        Q_EMIT stateChanged(); // one more in the folder
    else
        setRecordHead(head);
    return std::nullopt;
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

Document::State Document::state() const
{
    return { m_path, m_strange, m_decision.content(), m_saved, m_head };
}

Document::State Document::stateOf(const record::Decision& decision, const QString& path)
{
    Answers answers = decision.answers;
    for (const record::StrangeAnswer& strange : decision.strange)
        answers.insert(QuestionId(strange.question), readAnswer(strange.text));
    const Decision::Content content { decision.title, answers, decision.reading, decision.evidence, decision.grounds, decision.endpoint };
    return { path, decision.strange, content, content };
}

void Document::show(const State& state)
{
    m_adopting = true;
    m_decision.show(state.content);
    m_adopting = false;
    m_strange = state.strange;
    m_path = state.path;
    m_saved = state.saved;
    m_head = state.head;
    m_dated = state.content;
    keepSession();
    Q_EMIT stateChanged();
}

void Document::keepSession()
{
    m_keep.stop();
    if (m_stateDir.isEmpty())
        return;
    const QJsonObject about { { QStringLiteral("path"), m_path }, { QStringLiteral("modified"), isModified() },
        { QStringLiteral("record"), record::toJson(m_head) } };
    m_writer.write(sessionPath(), record::decisionToml(snapshot(), m_decision.pack()) + '\n' + sessionMark
            + QJsonDocument(about).toJson(QJsonDocument::Compact) + '\n');
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
    Q_EMIT recentChanged();
}

QString Document::sessionPath() const
{
    return m_stateDir + QStringLiteral("/session.toml");
}

} // namespace wirewise::ui

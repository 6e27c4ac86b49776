// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lab/source_count.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace wirewise::evidence {

namespace {

const QString reconnectMark = QStringLiteral("reconnect");
const QString webServerMark = QStringLiteral("web server");

Error badMark(int line, const QString& why)
{
    return { Error::Kind::Input, why, QString::number(line) };
}

// Opens or closes at a mark; false: no mark, or one that does not pair.
bool takeMark(const QString& line, QSet<QString>& open, QString& wrong)
{
    for (const QString& mark : { reconnectMark, webServerMark }) {
        const bool opens = line == QStringLiteral("// %1 {").arg(mark);
        const bool closes = line == QStringLiteral("// } %1").arg(mark);
        if (!opens && !closes)
            continue;
        if (opens == open.contains(mark))
            wrong = QStringLiteral("the mark '%1' does not pair").arg(line);
        if (opens)
            open.insert(mark);
        else
            open.remove(mark);
        return true;
    }
    return false;
}

bool isCode(const QString& line)
{
    static const QRegularExpression word(QStringLiteral("\\w"));
    return !line.startsWith(QLatin1String("//")) && !line.startsWith(QLatin1String("#"))
        && !line.startsWith(QLatin1String("import ")) && line.contains(word);
}

// The arguments of every call of `command`, comments gone.
QList<QStringList> calls(const QString& cmake, const QString& command)
{
    static const QRegularExpression comment(QStringLiteral("#[^\\n]*"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QString text = QString(cmake).remove(comment);
    const QRegularExpression call(command + QStringLiteral("\\s*\\(([^)]*)\\)"));
    QList<QStringList> all;
    for (auto it = call.globalMatch(text); it.hasNext();)
        all << it.next().captured(1).split(space, Qt::SkipEmptyParts);
    return all;
}

Result<QString> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Kind::Input, QStringLiteral("cannot be read: %1").arg(file.errorString()), path };
    return QString::fromUtf8(file.readAll());
}

} // namespace

Result<LineCount> countLines(const QString& text)
{
    LineCount count;
    QSet<QString> open;
    bool inComment = false;
    int number = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString& raw : lines) {
        const QString line = raw.trimmed();
        ++number;
        QString wrong;
        if (takeMark(line, open, wrong)) {
            if (!wrong.isEmpty())
                return badMark(number, wrong);
            continue;
        }
        inComment = inComment || line.startsWith(QLatin1String("/*"));
        if (inComment) {
            inComment = !line.contains(QLatin1String("*/"));
            continue;
        }
        if (!isCode(line))
            continue;
        if (open.contains(webServerMark)) {
            ++count.webServer;
            continue;
        }
        ++count.code;
        if (open.contains(reconnectMark))
            ++count.reconnect;
    }
    if (!open.isEmpty())
        return badMark(number, QStringLiteral("the mark '%1' is not closed").arg(*open.begin()));
    return count;
}

Linkage readLinkage(const QString& cmake, const QString& target)
{
    static const QSet<QString> notLibraries { QStringLiteral("PUBLIC"), QStringLiteral("PRIVATE"),
        QStringLiteral("INTERFACE"), QStringLiteral("Qt6::Core"), QStringLiteral("Threads::Threads") };
    QMap<QString, QStringList> sources; // of the file's own targets
    for (const QString& kind : { QStringLiteral("add_library"), QStringLiteral("add_executable") })
        for (const QStringList& call : calls(cmake, kind))
            sources.insert(call.value(0), call.mid(1));

    QSet<QString> libraries;
    QStringList targets { target };
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const QString one = targets[i];
        for (const QStringList& call : calls(cmake, QStringLiteral("target_link_libraries"))) {
            if (call.value(0) != one)
                continue;
            for (const QString& linked : call.mid(1)) {
                if (!sources.contains(linked) && !notLibraries.contains(linked))
                    libraries.insert(linked);
                else if (sources.contains(linked) && !targets.contains(linked))
                    targets << linked;
            }
        }
    }

    Linkage linkage;
    for (const QStringList& call : calls(cmake, QStringLiteral("add_custom_command"))) {
        const qsizetype end = std::max<qsizetype>(1, call.indexOf(QStringLiteral("COMMAND")));
        const QStringList outputs = call.value(0) == QLatin1String("OUTPUT") ? call.mid(1, end - 1) : QStringList();
        const bool isOurs = std::any_of(targets.cbegin(), targets.cend(), [&](const QString& one) {
            return std::any_of(outputs.cbegin(), outputs.cend(), [&](const QString& o) { return sources[one].contains(o); });
        });
        if (isOurs)
            linkage.generatedFiles += static_cast<int>(outputs.size());
    }
    linkage.libraries = libraries.values();
    linkage.libraries.sort();
    return linkage;
}

Result<SourceCount> countStarter(const QString& starters, const TransportId& transport, StarterEnd end)
{
    const QString name = end == StarterEnd::Client ? QStringLiteral("client") : QStringLiteral("server");
    const QDir folder(starters + u'/' + transport.value());
    SourceCount count;
    count.file = QStringLiteral("js/browser.js");
    const bool isScript = end == StarterEnd::Client && folder.exists(count.file);
    if (!isScript)
        count.file = QStringLiteral("cpp/%1.cpp").arg(name);
    QStringList files { count.file };
    if (!isScript)
        for (const QString& schema : QDir(folder.filePath(QStringLiteral("cpp"))).entryList({ QStringLiteral("*.proto") }))
            files << QStringLiteral("cpp/") + schema;
    for (const QString& file : std::as_const(files)) {
        const auto text = read(folder.filePath(file));
        if (!text)
            return text.error();
        const auto lines = countLines(*text);
        if (!lines)
            return Error { Error::Kind::Input, lines.error().message, folder.filePath(file) + u':' + lines.error().where };
        count.lines.code += lines->code;
        count.lines.reconnect += lines->reconnect;
        count.lines.webServer += lines->webServer;
    }
    if (!isScript) {
        const auto cmake = read(folder.filePath(QStringLiteral("cpp/CMakeLists.txt")));
        if (!cmake)
            return cmake.error();
        count.linkage = readLinkage(*cmake, QStringLiteral("starter-%1-%2").arg(transport.value(), name));
    }
    count.file.prepend(transport.value() + u'/');
    return count;
}

} // namespace wirewise::evidence

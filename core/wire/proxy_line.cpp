// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/proxy_line.h"

#include "core/base/nearest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <limits>

namespace wirewise::wire {

namespace {

using Do = ProxyCommand::Do;

constexpr std::pair<Do, const char*> verbs[] {
    { Do::Link, "link" },
    { Do::Point, "point" },
    { Do::Fault, "fault" },
    { Do::Heal, "heal" },
    { Do::Capture, "capture" },
    { Do::Figures, "figures" },
    { Do::Cut, "cut" },
};
constexpr std::pair<ProxyNews::What, const char*> newsWords[] {
    { ProxyNews::What::FaultOn, "fault_on" },
    { ProxyNews::What::FaultOff, "fault_off" },
    { ProxyNews::What::Cut, "cut" },
};

template <typename Table, typename Value>
QString wordFor(const Table& table, Value value)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [value](const auto& each) { return each.first == value; });
    return QString::fromLatin1(found->second);
}

template <typename Table>
auto valueFor(const Table& table, const QString& word)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [&word](const auto& each) { return word == QLatin1String(each.second); });
    return found == std::end(table) ? std::nullopt : std::optional(found->first);
}

QByteArray line(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

// The fields of one command, each checked as it is asked for; the first thing wrong is kept.
class Fields
{
public:
    explicit Fields(const QJsonObject& object) : m_object(object) { }

    const QString& error() const { return m_error; }
    void fail(const QString& why)
    {
        if (m_error.isEmpty())
            m_error = why;
    }
    bool has(QLatin1String key) const { return m_object.contains(key); }
    QJsonValue value(QLatin1String key) const { return m_object.value(key); }

    qint64 integer(QLatin1String key, qint64 least, qint64 most)
    {
        const QJsonValue found = value(key);
        const qint64 n = found.toInteger(std::numeric_limits<qint64>::min());
        if (found.isDouble() && n >= least && n <= most)
            return n;
        fail(QStringLiteral("%1: expected a whole number from %2 to %3").arg(key).arg(least).arg(most));
        return least;
    }

    quint64 seed(QLatin1String key)
    {
        const QJsonValue found = value(key);
        bool ok = false;
        const quint64 big = found.toString().toULongLong(&ok); // above 2^63, as text
        return ok ? big : static_cast<quint64>(integer(key, 0, std::numeric_limits<qint64>::max()));
    }

    QString linkName(const QJsonValue& found)
    {
        const QString name = found.toString();
        if (name.isEmpty() || name.size() > 64)
            fail(QStringLiteral("link: expected a name of 1 to 64 characters"));
        return name;
    }

    QStringList links()
    {
        QStringList names;
        const QJsonValue found = value(QLatin1String("links"));
        if (!found.isArray() && !found.isUndefined())
            fail(QStringLiteral("links: expected an array of names of links"));
        const QJsonArray array = found.toArray();
        for (const QJsonValue& each : array)
            names << linkName(each);
        return names;
    }

private:
    const QJsonObject& m_object;
    QString m_error;
};

void readFields(ProxyCommand& command, Fields& fields)
{
    switch (command.what) {
    case Do::Link:
        command.inbound = fields.value(QLatin1String("inbound")).toBool();
        if (fields.has(QLatin1String("inbound")) && !fields.value(QLatin1String("inbound")).isBool())
            fields.fail(QStringLiteral("inbound: expected true or false"));
        [[fallthrough]];
    case Do::Point:
        command.link = fields.linkName(fields.value(QLatin1String("link")));
        command.to = static_cast<quint16>(fields.integer(QLatin1String("to"), 1, 65535));
        break;
    case Do::Fault: {
        command.links = fields.links();
        if (fields.has(QLatin1String("seed")))
            command.seed = fields.seed(QLatin1String("seed"));
        if (!fields.value(QLatin1String("fault")).isObject()) {
            fields.fail(QStringLiteral("fault: expected an object such as {\"kind\":\"latency\"}"));
            break;
        }
        const Result<FaultSpec> fault = faultFromJson(fields.value(QLatin1String("fault")).toObject());
        if (fault)
            command.fault = *fault;
        else
            fields.fail(fault.error().message);
        break;
    }
    case Do::Heal:
        if (fields.has(QLatin1String("fault")))
            command.faultId = static_cast<int>(fields.integer(QLatin1String("fault"), 1, std::numeric_limits<int>::max()));
        break;
    case Do::Capture:
        command.file = fields.value(QLatin1String("file")).toString();
        if (!fields.value(QLatin1String("file")).isString())
            fields.fail(QStringLiteral("file: expected a path, or \"\" to end the capture"));
        break;
    case Do::Figures:
        break;
    case Do::Cut:
        command.links = fields.links();
        break;
    }
}

constexpr std::pair<const char*, qint64 LinkFigures::*> figureNames[] {
    { "connections", &LinkFigures::connections },
    { "open", &LinkFigures::open },
    { "bytes_up", &LinkFigures::bytesUp },
    { "bytes_down", &LinkFigures::bytesDown },
    { "cut", &LinkFigures::cut },
};

} // namespace

QByteArray toLine(const ProxyCommand& command)
{
    QJsonObject object { { QStringLiteral("id"), command.id }, { QStringLiteral("do"), wordFor(verbs, command.what) } };
    switch (command.what) {
    case Do::Link:
        if (command.inbound)
            object.insert(QStringLiteral("inbound"), true);
        [[fallthrough]];
    case Do::Point:
        object.insert(QStringLiteral("link"), command.link);
        object.insert(QStringLiteral("to"), command.to);
        break;
    case Do::Fault:
        object.insert(QStringLiteral("fault"), toJson(command.fault));
        if (command.seed <= static_cast<quint64>(std::numeric_limits<qint64>::max()))
            object.insert(QStringLiteral("seed"), static_cast<qint64>(command.seed));
        else
            object.insert(QStringLiteral("seed"), QString::number(command.seed));
        [[fallthrough]];
    case Do::Cut:
        if (!command.links.isEmpty())
            object.insert(QStringLiteral("links"), QJsonArray::fromStringList(command.links));
        break;
    case Do::Heal:
        if (command.faultId)
            object.insert(QStringLiteral("fault"), *command.faultId);
        break;
    case Do::Capture:
        object.insert(QStringLiteral("file"), command.file);
        break;
    case Do::Figures:
        break;
    }
    return line(object);
}

Result<ProxyCommand> parseProxyCommand(const QByteArray& text)
{
    const auto wrong = [](const QString& why) { return Error { Error::Kind::Input, why, {} }; };
    QJsonParseError parsed {};
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsed);
    if (!document.isObject())
        return wrong(QStringLiteral("expected one JSON object a line (%1)")
                         .arg(parsed.error == QJsonParseError::NoError ? QStringLiteral("another value") : parsed.errorString()));
    const QJsonObject object = document.object();
    Fields fields(object);
    const QString word = object.value(QLatin1String("do")).toString();
    const auto what = valueFor(verbs, word);
    if (!what) {
        QStringList words;
        for (const auto& verb : verbs)
            words << QString::fromLatin1(verb.second);
        return wrong(QStringLiteral("do: unknown '%1'%2; expected one of %3").arg(word.left(64), didYouMean(word, words), words.join(QLatin1String(", "))));
    }
    ProxyCommand command;
    command.id = fields.integer(QLatin1String("id"), 1, std::numeric_limits<qint64>::max());
    command.what = *what;
    readFields(command, fields);
    if (!fields.error().isEmpty())
        return wrong(QStringLiteral("%1: %2").arg(word, fields.error()));
    return command;
}

qint64 commandId(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object().value(QLatin1String("id")).toInteger();
}

QByteArray toLine(const ProxyAnswer& answer)
{
    QJsonObject object { { QStringLiteral("id"), answer.id } };
    if (!answer.error.isEmpty())
        object.insert(QStringLiteral("error"), answer.error);
    if (answer.port != 0)
        object.insert(QStringLiteral("port"), answer.port);
    if (answer.fault != 0)
        object.insert(QStringLiteral("fault"), answer.fault);
    if (!answer.links.isEmpty()) {
        QJsonObject links;
        for (auto it = answer.links.begin(); it != answer.links.end(); ++it) {
            QJsonObject figures;
            for (const auto& [name, member] : figureNames)
                figures.insert(QString::fromLatin1(name), it.value().*member);
            links.insert(it.key(), figures);
        }
        object.insert(QStringLiteral("links"), links);
    }
    return line(object);
}

QByteArray toLine(const ProxyNews& news)
{
    QJsonObject object { { QStringLiteral("news"), wordFor(newsWords, news.what) }, { QStringLiteral("fault"), news.fault },
        { QStringLiteral("at_ns"), static_cast<qint64>(news.at.count()) } };
    if (!news.kind.isEmpty())
        object.insert(QStringLiteral("kind"), news.kind);
    if (news.what == ProxyNews::What::Cut) {
        object.insert(QStringLiteral("link"), news.link);
        object.insert(QStringLiteral("connection"), news.connection);
    }
    return line(object);
}

std::optional<ProxyAnswer> parseProxyAnswer(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (!object.value(QLatin1String("id")).isDouble())
        return {};
    ProxyAnswer answer;
    answer.id = object.value(QLatin1String("id")).toInteger();
    answer.error = object.value(QLatin1String("error")).toString();
    answer.port = static_cast<quint16>(qBound(0, object.value(QLatin1String("port")).toInt(), 65535));
    answer.fault = object.value(QLatin1String("fault")).toInt();
    const QJsonObject links = object.value(QLatin1String("links")).toObject();
    for (auto it = links.begin(); it != links.end(); ++it) {
        LinkFigures figures;
        for (const auto& [name, member] : figureNames)
            figures.*member = it.value().toObject().value(QLatin1String(name)).toInteger();
        answer.links.insert(it.key(), figures);
    }
    return answer;
}

std::optional<ProxyNews> parseProxyNews(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto what = valueFor(newsWords, object.value(QLatin1String("news")).toString());
    if (!what)
        return {};
    ProxyNews news;
    news.what = *what;
    news.fault = object.value(QLatin1String("fault")).toInt();
    news.kind = object.value(QLatin1String("kind")).toString();
    news.link = object.value(QLatin1String("link")).toString();
    news.connection = object.value(QLatin1String("connection")).toInteger();
    news.at = Nanoseconds(object.value(QLatin1String("at_ns")).toInteger());
    return news;
}

} // namespace wirewise::wire

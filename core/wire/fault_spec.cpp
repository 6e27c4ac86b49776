// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/fault_spec.h"

#include "core/base/nearest.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace wirewise::wire {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longest = 24h; // of after and for
constexpr double hour = 3'600'000; // ms

constexpr FaultParameter latencyParameters[] {
    { "delay", "Delay", "ms", 200, 0, 60'000 },
    { "jitter", "Jitter", "ms", 0, 0, 60'000 },
};
constexpr FaultParameter bandwidthParameters[] { { "rate", "Rate", "KB/s", 100, 0.1, 1'000'000 } };
constexpr FaultParameter slicerParameters[] {
    { "size", "Average size", "B", 64, 1, 65'536 },
    { "variation", "Variation", "B", 0, 0, 65'536 },
    { "pause", "Pause", "µs", 1000, 0, 1'000'000 },
};
constexpr FaultParameter slowCloseParameters[] { { "delay", "Delay", "ms", 800, 0, 60'000 } };
constexpr FaultParameter resetParameters[] { { "after", "After", "ms", 0, 0, hour } };
constexpr FaultParameter timeoutParameters[] { { "after", "Close after", "ms", 1000, 0, hour } };
constexpr FaultParameter limitParameters[] { { "bytes", "Bytes", "B", 5000, 1, 1'000'000'000 } };
constexpr FaultParameter bufferParameters[] {
    { "bytes", "Buffer", "B", 16'384, 1, 524'288 },
    { "honour", "X-Accel-Buffering honoured", "", 1, 0, 1 },
};
constexpr FaultParameter idleParameters[] { { "after", "Idle for", "ms", 60'000, 10, hour } };
constexpr FaultParameter lifetimeParameters[] { { "after", "Lifetime", "ms", 10'000, 10, hour } };
constexpr FaultParameter statusParameters[] {
    { "code", "Status", "", 503, 300, 599 },
    { "retry_after", "Retry-After", "s", 0, 0, 3600 },
};

constexpr FaultKind kinds[] {
    { "latency", "Latency", "Every chunk arrives later, by the delay give or take the jitter.", latencyParameters, true, false },
    { "bandwidth", "Bandwidth", "Bytes pass at this rate and no faster.", bandwidthParameters, true, false },
    { "slicer", "Slicer", "Bytes arrive in small pieces with a pause between two.", slicerParameters, true, false },
    { "slow_close", "Slow close", "The end of a connection is passed on late.", slowCloseParameters, true, false },
    { "reset", "Reset", "Connections are reset (RST), at once or after a while.", resetParameters, false, false },
    { "timeout", "Time-out", "Nothing passes; the connection is closed after a while, with 0 when the fault ends.", timeoutParameters, true, false },
    { "limit_data", "Limit data", "The connection is closed after so many bytes of a direction.", limitParameters, true, false },
    { "down", "Down", "New connections are refused, existing ones are cut.", {}, false, false },
    { "half_open", "Half-open", "Bytes of both directions vanish and nobody is told.", {}, false, false },
    { "stall", "Stall", "Bytes are held back and delivered when the fault ends; nothing is lost.", {}, true, false },
    { "buffer", "Buffering proxy", "The body of an HTTP response is held back until so many bytes or its end.", bufferParameters, false, true },
    { "strip_upgrade", "Upgrade stripped", "Upgrade is removed from HTTP/1.1 requests, as by a proxy that does not know it.", {}, false, true },
    { "swallow_upgrade", "Upgrade swallowed", "A request with Upgrade is neither passed on nor answered.", {}, false, true },
    { "http1_only", "HTTP/1.1 only", "A connection that begins with HTTP/2 is answered 400 and closed.", {}, false, true },
    { "idle_cut", "Idle cut", "A connection on which nothing passed for so long is closed.", idleParameters, false, true },
    { "max_lifetime", "Maximum lifetime", "A connection is closed when it is so old, whatever passes.", lifetimeParameters, false, true },
    { "block_inbound", "Inbound blocked", "Connections to your own receiver are refused, existing ones are reset.", {}, false, true },
    { "drop_ack", "Answer dropped", "The request goes through; its response is dropped and the connection closed.", {}, false, true },
    { "status", "Status injected", "Each HTTP/1.1 request is answered with this status; the endpoint never sees it.", statusParameters, false, true },
};

Error wrong(const QString& what)
{
    return { Error::Kind::Input, what, {} };
}

QString plain(double value)
{
    return value == std::floor(value) && std::abs(value) < 1e15 ? QString::number(value, 'f', 0)
                                                                : QString::number(value, 'g', QLocale::FloatingPointShortest);
}

const FaultParameter* parameterOf(const FaultKind& kind, QStringView id)
{
    const auto found = std::find_if(kind.parameters.begin(), kind.parameters.end(),
        [id](const FaultParameter& p) { return id == QLatin1String(p.id); });
    return found == kind.parameters.end() ? nullptr : &*found;
}

QStringList namesOf(const FaultKind& kind)
{
    QStringList names;
    for (const FaultParameter& parameter : kind.parameters)
        names << QString::fromLatin1(parameter.id);
    return names;
}

// How many microseconds one of a unit of time is; 0: it is no time.
double microseconds(QStringView unit)
{
    if (unit == QLatin1String("us") || unit == QStringLiteral("µs"))
        return 1;
    if (unit == QLatin1String("ms"))
        return 1e3;
    return unit == QLatin1String("s") ? 1e6 : 0;
}

// "200", "200ms", "2s": in `unit`.
std::optional<double> number(QStringView text, QStringView unit)
{
    qsizetype digits = text.size();
    while (digits > 0 && (text[digits - 1].isLetter() || text[digits - 1] == u'µ'))
        --digits;
    double factor = 1;
    if (digits < text.size()) {
        const double said = microseconds(text.sliced(digits));
        const double meant = microseconds(unit);
        if (said == 0 || meant == 0)
            return {};
        factor = said / meant;
    }
    bool ok = false;
    const double value = text.first(digits).toDouble(&ok) * factor;
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString expectation(const FaultParameter& parameter)
{
    const QString unit = QString::fromUtf8(parameter.unit);
    const bool whole = unit.isEmpty() || unit == QLatin1String("B");
    return QStringLiteral("expected %1 from %2 to %3%4")
        .arg(whole ? QStringLiteral("a whole number") : QStringLiteral("a number"), plain(parameter.least), plain(parameter.most),
            unit.isEmpty() ? QString() : u' ' + unit);
}

bool fits(const FaultParameter& parameter, double value)
{
    const QString unit = QString::fromUtf8(parameter.unit);
    const bool whole = unit.isEmpty() || unit == QLatin1String("B");
    return value >= parameter.least && value <= parameter.most && (!whole || value == std::floor(value));
}

Result<FaultSpec> known(QStringView kind)
{
    if (faultKind(kind))
        return standardFault(kind);
    QStringList ids;
    for (const FaultKind& each : kinds)
        ids << QString::fromLatin1(each.id);
    return wrong(QStringLiteral("unknown fault '%1'%2; expected one of %3")
                     .arg(kind.left(64), didYouMean(kind, ids), ids.join(QLatin1String(", "))));
}

// Reads the words after the kind into `fault`, one at a time.
class Words
{
public:
    explicit Words(FaultSpec& fault)
        : m_fault(fault)
        , m_kind(*faultKind(fault.kind))
    {
    }

    QString first(QStringView value)
    {
        if (m_kind.parameters.empty())
            return QStringLiteral("%1 takes no value, not '%2'").arg(m_fault.kind, value.left(64));
        return parameter(m_kind.parameters.front(), value);
    }

    QString take(QStringView word)
    {
        if (word == QLatin1String("up") || word == QLatin1String("down"))
            return direction(word);
        const qsizetype equals = word.indexOf(u'=');
        const QStringView name = equals < 0 ? word : word.first(equals);
        const QStringView value = equals < 0 ? QStringView() : word.sliced(equals + 1);
        if (equals >= 0 && name == QLatin1String("share"))
            return share(value);
        if (equals >= 0 && name == QLatin1String("after"))
            return time(name, value, m_fault.after);
        if (equals >= 0 && name == QLatin1String("for"))
            return time(name, value, m_fault.during);
        if (const FaultParameter* found = equals < 0 ? nullptr : parameterOf(m_kind, name))
            return parameter(*found, value);
        return unknown(name);
    }

private:
    QString unknown(QStringView name) const
    {
        QStringList words = namesOf(m_kind);
        words.removeAll(QStringLiteral("after"));
        words << QStringLiteral("share") << QStringLiteral("after") << QStringLiteral("for");
        QStringList shown = words;
        for (QString& each : shown)
            each += u'=';
        if (m_kind.directed)
            shown << QStringLiteral("up") << QStringLiteral("down");
        return QStringLiteral("'%1' is nothing %2 knows%3; expected %4")
            .arg(name.left(64), m_fault.kind, didYouMean(name, words), shown.join(QLatin1String(", ")));
    }

    bool again(const QString& name) { return std::exchange(m_said[name], true); }

    QString twice(const QString& name) const { return QStringLiteral("%1 is said twice; expected it once").arg(name); }

    QString parameter(const FaultParameter& parameter, QStringView value)
    {
        const QString name = QString::fromLatin1(parameter.id);
        if (again(name + QLatin1String(" of the kind")))
            return twice(name);
        const auto n = number(value, QString::fromUtf8(parameter.unit));
        if (!n || !fits(parameter, *n))
            return QStringLiteral("%1 '%2': %3").arg(name, value.left(64), expectation(parameter));
        m_fault.values[name] = *n;
        return {};
    }

    QString direction(QStringView word)
    {
        if (!m_kind.directed)
            return QStringLiteral("%1 has no direction; expected neither up nor down").arg(m_fault.kind);
        if (again(QStringLiteral("direction")))
            return twice(QStringLiteral("the direction"));
        m_fault.direction = word == QLatin1String("up") ? FaultSpec::Direction::Up : FaultSpec::Direction::Down;
        return {};
    }

    QString share(QStringView value)
    {
        if (again(QStringLiteral("share")))
            return twice(QStringLiteral("share"));
        const auto n = number(value, {});
        if (!n || !(*n > 0) || *n > 1)
            return QStringLiteral("share '%1': expected a number above 0, at most 1").arg(value.left(64));
        m_fault.share = *n;
        return {};
    }

    QString time(QStringView name, QStringView value, std::chrono::milliseconds& into)
    {
        if (again(name.toString()))
            return twice(name.toString());
        const auto n = number(value, QStringLiteral("ms"));
        if (!n || *n < 0 || *n > static_cast<double>(longest.count()) || *n != std::floor(*n))
            return QStringLiteral("%1 '%2': expected whole milliseconds from 0 to 24 hours, such as 500, 500ms or 2s").arg(name, value.left(64));
        into = std::chrono::milliseconds(static_cast<qint64>(*n));
        return {};
    }

    FaultSpec& m_fault;
    const FaultKind& m_kind;
    QMap<QString, bool> m_said;
};

QString directionName(FaultSpec::Direction direction)
{
    return direction == FaultSpec::Direction::Up ? QStringLiteral("up") : QStringLiteral("down");
}

// A number in JSON as the word it would be in text: one set of checks for both.
QString wordOf(const QJsonValue& value)
{
    return value.isDouble() ? plain(value.toDouble()) : value.isString() ? u'"' + value.toString() + u'"' : QStringLiteral("?");
}

} // namespace

std::span<const FaultKind> faultCatalogue()
{
    return kinds;
}

const FaultKind* faultKind(QStringView id)
{
    const auto found = std::find_if(std::begin(kinds), std::end(kinds), [id](const FaultKind& kind) { return id == QLatin1String(kind.id); });
    return found == std::end(kinds) ? nullptr : &*found;
}

FaultSpec standardFault(QStringView kind)
{
    FaultSpec fault;
    fault.kind = kind.toString();
    if (const FaultKind* found = faultKind(kind))
        for (const FaultParameter& parameter : found->parameters)
            fault.values.insert(QString::fromLatin1(parameter.id), parameter.standard);
    return fault;
}

Result<FaultSpec> parseFault(QStringView text)
{
    const QList<QStringView> words = text.split(u',');
    const QStringView head = words.first().trimmed();
    const qsizetype colon = head.indexOf(u':');
    Result<FaultSpec> standard = known(colon < 0 ? head : head.first(colon));
    if (!standard)
        return standard;
    FaultSpec fault = *standard;
    Words reader(fault);
    QString error = colon < 0 ? QString() : reader.first(head.sliced(colon + 1));
    for (qsizetype i = 1; i < words.size() && error.isEmpty(); ++i)
        error = reader.take(words[i].trimmed());
    if (!error.isEmpty())
        return wrong(QStringLiteral("fault '%1': %2").arg(text.left(128), error));
    return fault;
}

QString toText(const FaultSpec& fault)
{
    QString text = fault.kind;
    if (const FaultKind* kind = faultKind(fault.kind))
        for (const FaultParameter& parameter : kind->parameters) {
            const double value = fault.value(parameter.id);
            if (value == parameter.standard)
                continue;
            text += &parameter == kind->parameters.data() ? QStringLiteral(":") : QStringLiteral(",%1=").arg(QLatin1String(parameter.id));
            text += plain(value);
        }
    if (fault.direction != FaultSpec::Direction::Both)
        text += u',' + directionName(fault.direction);
    if (fault.share != 1)
        text += QLatin1String(",share=") + plain(fault.share);
    for (const auto& [name, time] : { std::pair { ",after=", fault.after }, { ",for=", fault.during } })
        if (time != 0ms)
            text += QLatin1String(name)
                + (time % 1s == 0ms ? QString::number(time / 1s) + u's' : QString::number(time.count()) + QLatin1String("ms"));
    return text;
}

QJsonObject toJson(const FaultSpec& fault)
{
    QJsonObject values;
    for (auto it = fault.values.begin(); it != fault.values.end(); ++it)
        values.insert(it.key(), it.value());
    QJsonObject object { { QStringLiteral("kind"), fault.kind } };
    if (!values.isEmpty())
        object.insert(QStringLiteral("values"), values);
    if (fault.direction != FaultSpec::Direction::Both)
        object.insert(QStringLiteral("direction"), directionName(fault.direction));
    if (fault.share != 1)
        object.insert(QStringLiteral("share"), fault.share);
    if (fault.after != 0ms)
        object.insert(QStringLiteral("after_ms"), static_cast<qint64>(fault.after.count()));
    if (fault.during != 0ms)
        object.insert(QStringLiteral("for_ms"), static_cast<qint64>(fault.during.count()));
    return object;
}

Result<FaultSpec> faultFromJson(const QJsonObject& object)
{
    Result<FaultSpec> standard = known(object.value(QLatin1String("kind")).toString());
    if (!standard)
        return standard;
    FaultSpec fault = *standard;
    const FaultKind& kind = *faultKind(fault.kind);
    Words reader(fault);
    QString error;
    const QJsonObject values = object.value(QLatin1String("values")).toObject();
    for (auto it = values.begin(); it != values.end() && error.isEmpty(); ++it) {
        if (it.key() == QLatin1String("after") && parameterOf(kind, it.key()))
            error = reader.first(wordOf(it.value()));
        else if (!parameterOf(kind, it.key()))
            error = QStringLiteral("'%1' is no value of %2%3; expected %4")
                        .arg(it.key().left(64), fault.kind, didYouMean(it.key(), namesOf(kind)),
                            kind.parameters.empty() ? QStringLiteral("none") : namesOf(kind).join(QLatin1String(", ")));
        else
            error = reader.take(QString(it.key() + u'=' + wordOf(it.value())));
    }
    static const QStringList keys { QStringLiteral("kind"), QStringLiteral("values"), QStringLiteral("direction"),
        QStringLiteral("share"), QStringLiteral("after_ms"), QStringLiteral("for_ms") };
    for (auto it = object.begin(); it != object.end() && error.isEmpty(); ++it) {
        const QString& key = it.key();
        if (key == QLatin1String("direction")) {
            const QString word = it.value().toString();
            error = word == QLatin1String("up") || word == QLatin1String("down")
                ? reader.take(word)
                : QStringLiteral("direction: expected \"up\" or \"down\"");
        } else if (key == QLatin1String("share") || key == QLatin1String("after_ms") || key == QLatin1String("for_ms")) {
            error = reader.take(QString(key.section(u'_', 0, 0) + u'=' + wordOf(it.value())));
        } else if (key == QLatin1String("values") && !it.value().isObject()) {
            error = QStringLiteral("values: expected an object");
        } else if (!keys.contains(key)) {
            error = QStringLiteral("'%1' is unknown%2; expected %3").arg(key.left(64), didYouMean(key, keys), keys.join(QLatin1String(", ")));
        }
    }
    if (!error.isEmpty())
        return wrong(QStringLiteral("fault %1: %2").arg(fault.kind, error));
    return fault;
}

} // namespace wirewise::wire

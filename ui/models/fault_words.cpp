// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fault_words.h"

#include "core/base/words.h"

#include <QLocale>

namespace wirewise::ui {
namespace {

WIREWISE_WORDS(FaultWords)

QString withUnit(double value, const wire::FaultParameter& parameter)
{
    const QString unit = QString::fromUtf8(parameter.unit);
    return unit.isEmpty() ? plainNumber(value) : plainNumber(value) + u' ' + unit;
}

QString catalogued(const char* word)
{
    return QCoreApplication::translate("faults", word);
}

} // namespace

QString titleOf(const wire::FaultParameter& parameter)
{
    return catalogued(parameter.title);
}

QString titleOf(const wire::FaultKind& kind)
{
    return catalogued(kind.title);
}

QString sentenceOf(const wire::FaultKind& kind)
{
    return catalogued(kind.sentence);
}

QString plainNumber(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

QString faultTitle(const wire::FaultSpec& fault)
{
    const wire::FaultKind* kind = wire::faultKind(fault.kind);
    if (!kind)
        return fault.kind;
    QString text = titleOf(*kind);
    for (const wire::FaultParameter& parameter : kind->parameters) {
        const double value = fault.value(parameter.id);
        if (&parameter == kind->parameters.data())
            text += u' ' + withUnit(value, parameter);
        else if (value != parameter.standard)
            text += QStringLiteral(", %1 %2").arg(titleOf(parameter).toLower(), withUnit(value, parameter));
    }
    if (fault.direction != wire::FaultSpec::Direction::Both)
        text += QStringLiteral(", ") + (fault.direction == wire::FaultSpec::Direction::Up ? tr("up") : tr("down"));
    if (fault.share < 1)
        text += tr(", %1 % of connections").arg(plainNumber(fault.share * 100));
    return text;
}

QString secondsText(std::chrono::milliseconds time)
{
    return tr("%1 s").arg(plainNumber(static_cast<double>(time.count()) / 1000));
}

QString stateText(const WishedFault& wished, bool runs, Nanoseconds now)
{
    const wire::FaultSpec& fault = wished.fault;
    const Nanoseconds left = std::max(Nanoseconds(0), wished.until - now);
    QStringList times;
    switch (wished.state) {
    case WishedFault::State::On:
        return wished.until == Nanoseconds(0) ? tr("on")
                                              : tr("%1 s left").arg(QLocale().toString(static_cast<double>(left.count()) / 1e9, 'f', 1));
    case WishedFault::State::Over:
        return tr("over");
    case WishedFault::State::Waiting:
        break;
    }
    if (fault.after.count() > 0)
        times << tr("after %1").arg(secondsText(fault.after));
    if (fault.during.count() > 0)
        times << tr("for %1").arg(secondsText(fault.during));
    if (!runs || times.isEmpty())
        times.prepend(runs ? tr("waits") : tr("set"));
    return times.join(u' ');
}

} // namespace wirewise::ui

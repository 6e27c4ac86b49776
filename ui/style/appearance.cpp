// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"

#include "core/base/words.h"


#include <array>

#include <QLocale>

namespace wirewise::ui {

namespace {

WIREWISE_WORDS(appearance)

struct Hue
{
    QLatin1String id;
    QRgb lightMark, lightInk, darkMark;
};

// The five hues of the mockups; where one was too pale for text on white, its ink is a darker sister.
constexpr std::array hues {
    Hue { QLatin1String("websocket"), 0xff2f6fd6, 0xff2560c4, 0xff6ea2ff },
    Hue { QLatin1String("sse"), 0xffc98000, 0xff8a5700, 0xfff0b03c },
    Hue { QLatin1String("grpc"), 0xff0f8f6b, 0xff0a7053, 0xff41c79e },
    Hue { QLatin1String("polling"), 0xffc2552d, 0xffaa4520, 0xfff08a62 },
    Hue { QLatin1String("webhook"), 0xff9a55b0, 0xff8b47a1, 0xffcf94e2 },
};
constexpr Hue slate { QLatin1String(""), 0xff5d6b82, 0xff525f75, 0xff93a0b8 };

TransportLook lookOfId(const Theme& theme, const QString& id)
{
    const auto found = std::find_if(hues.begin(), hues.end(), [&id](const Hue& hue) { return hue.id == id; });
    const Hue& hue = found == hues.end() ? slate : *found;
    const bool dark = isDark(theme.scheme);
    TransportLook look { QColor::fromRgb(dark ? hue.darkMark : hue.lightMark), QColor::fromRgb(dark ? hue.darkMark : hue.lightInk),
        theme.onAccent };
    if (isHighContrast(theme.scheme)) {
        look.mark = holding(look.mark, theme.surface, 4.5);
        look.ink = holding(look.ink, theme.surface, 7);
    }
    return look;
}

} // namespace

TransportLook lookOf(const Theme& theme, const advisor::AlternativeId& id)
{
    return lookOfId(theme, id.value());
}

TransportLook lookOf(const Theme& theme, const TransportId& id)
{
    return lookOfId(theme, id.value());
}

Look lookOf(const Theme& theme, advisor::Verdict verdict)
{
    switch (verdict) {
    case advisor::Verdict::Met:
        return { tr("meets"), QStringLiteral("check"), theme.good, theme.goodSoft };
    case advisor::Verdict::Partly:
        return { tr("partly"), QStringLiteral("half"), theme.fair, theme.fairSoft };
    case advisor::Verdict::Unmet:
        return { tr("fails"), QStringLiteral("cross"), theme.bad, theme.badSoft };
    case advisor::Verdict::Unknown:
        break;
    }
    return { tr("not asked"), QString(), theme.muted, QColor() };
}

Look lookOf(const Theme& theme, advisor::Dispute dispute)
{
    switch (dispute) {
    case advisor::Dispute::Imprecise:
        return { tr("imprecise"), QStringLiteral("flag"), theme.muted, theme.sunken };
    case advisor::Dispute::Outdated:
        return { tr("outdated"), QStringLiteral("flag"), theme.muted, theme.sunken };
    case advisor::Dispute::Wrong:
        return { tr("disputed"), QStringLiteral("flag"), theme.fair, theme.fairSoft };
    case advisor::Dispute::None:
        break;
    }
    return {};
}

Look lookOf(const Theme& theme, advisor::Status status)
{
    switch (status) {
    case advisor::Status::Recommended:
        return { tr("recommended"), QStringLiteral("check"), theme.good, theme.goodSoft };
    case advisor::Status::Tie:
        return { tr("exact tie"), QStringLiteral("equal"), theme.fair, theme.fairSoft };
    case advisor::Status::Composite:
        return { tr("two mechanisms"), QStringLiteral("link"), theme.fair, theme.fairSoft };
    case advisor::Status::None:
        return { tr("nothing fits"), QStringLiteral("cross"), theme.bad, theme.badSoft };
    case advisor::Status::NoInformation:
        break;
    }
    return { tr("nothing asked yet"), QString(), theme.muted, theme.sunken };
}

Look lookOf(const Theme& theme, advisor::ConfidenceLabel label)
{
    switch (label) {
    case advisor::ConfidenceLabel::Firm:
        return { wordOf(label), QStringLiteral("check"), theme.good, theme.goodSoft };
    case advisor::ConfidenceLabel::Solid:
        return { wordOf(label), QStringLiteral("check"), theme.good, theme.goodSoft };
    case advisor::ConfidenceLabel::Leaning:
        return { wordOf(label), QStringLiteral("half"), theme.fair, theme.fairSoft };
    case advisor::ConfidenceLabel::Close:
        break;
    }
    return { wordOf(label), QStringLiteral("equal"), theme.fair, theme.fairSoft };
}

Look lookOf(const Theme& theme, Badge badge)
{
    const QString word = wordOf(badge);
    switch (badge) {
    case Badge::None:
        return {};
    case Badge::Confirmed:
    case Badge::NoteConfirmed:
        return { word, QStringLiteral("prove"), theme.good, theme.goodSoft };
    case Badge::Contradicted:
        return { word, QStringLiteral("caution"), theme.bad, theme.badSoft };
    case Badge::NotConclusive:
    case Badge::NotProvable:
    case Badge::Expired:
        break;
    }
    return { word, QStringLiteral("prove"), theme.muted, theme.sunken };
}

QString wordOf(advisor::Importance importance)
{
    switch (importance) {
    case advisor::Importance::Must:
        return tr("must");
    case advisor::Importance::Should:
        return tr("should");
    case advisor::Importance::Nice:
        break;
    }
    return tr("nice");
}

QString wordOf(advisor::ConfidenceLabel label)
{
    switch (label) {
    case advisor::ConfidenceLabel::Firm:
        return tr("firm");
    case advisor::ConfidenceLabel::Solid:
        return tr("solid");
    case advisor::ConfidenceLabel::Leaning:
        return tr("leaning");
    case advisor::ConfidenceLabel::Close:
        break;
    }
    return tr("close");
}

QString wordOf(advisor::Reading reading)
{
    return reading == advisor::Reading::Assessed ? tr("assessed") : tr("as written");
}

QString wordOf(Badge badge)
{
    switch (badge) {
    case Badge::None:
        return {};
    case Badge::Confirmed:
        return tr("confirmed");
    case Badge::NoteConfirmed:
        return tr("note confirmed");
    case Badge::Contradicted:
        return tr("contradicted");
    case Badge::NotConclusive:
        return tr("not conclusive");
    case Badge::NotProvable:
        return tr("not provable");
    case Badge::Expired:
        break;
    }
    return tr("proof expired");
}

QString scoreText(int permille)
{
    return QStringLiteral("%1%2%3").arg(permille / 10).arg(QLocale().decimalPoint()).arg(permille % 10);
}

} // namespace wirewise::ui

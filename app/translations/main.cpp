// SPDX-License-Identifier: GPL-3.0-or-later
// For the target `translations`: what is shown but stands in data, as a source file that lupdate understands: the
// words of the built-in pack, of what a probe offers and of the fault catalogue.
#include "core/advisor/pack/pack_loader.h"
#include "core/probe/offers.h"
#include "core/wire/fault_spec.h"
#include "ui/models/pack_words.h"

#include <cstdio>

using namespace wirewise;

namespace {

void tell(const char* context, QString word)
{
    word.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\"")).replace(u'\n', QLatin1String("\\n"));
    std::printf("    QT_TRANSLATE_NOOP(\"%s\", \"%s\"),\n", context, word.toUtf8().constData());
}

} // namespace

int main(int argc, char** argv)
{
    const advisor::LoadedPack loaded = advisor::loadPackFile(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!loaded.pack) {
        std::fprintf(stderr, "usage: wirewise-told-words PACK.toml PROBE.toml; %s\n", qPrintable(loaded.faults.first().text()));
        return 2;
    }
    const auto offers = probe::offerRulesFrom(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    if (!offers) {
        std::fprintf(stderr, "%s\n", qPrintable(offers.error().text()));
        return 2;
    }
    advisor::Pack pack = *loaded.pack;
    std::puts("static const char* const words[] = {");
    ui::forEachWord(pack, [](QString& word) { tell("pack", word); });
    for (const probe::OfferRule& rule : *offers)
        tell("told", rule.because);
    for (const wire::FaultKind& kind : wire::faultCatalogue()) {
        tell("faults", QString::fromUtf8(kind.title));
        tell("faults", QString::fromUtf8(kind.sentence));
        for (const wire::FaultParameter& parameter : kind.parameters)
            tell("faults", QString::fromUtf8(parameter.title));
    }
    std::puts("};");
    return 0;
}

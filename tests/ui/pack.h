// SPDX-License-Identifier: GPL-3.0-or-later
// The product's own pack, for tests that need real questions; and answers by short text.
#pragma once

#include "core/advisor/answers.h"
#include "core/advisor/pack/pack_loader.h"

#include <QTest>

#include <initializer_list>

namespace wirewise::test {

inline QString productPackPath()
{
    return QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml");
}

inline std::shared_ptr<const advisor::Pack> productPack()
{
    const advisor::LoadedPack loaded = advisor::loadPackFile(productPackPath());
    for (const advisor::PackFault& fault : loaded.faults)
        qWarning("%s", qPrintable(fault.text()));
    return loaded.pack;
}

// { "direction", "both_ways!" }
inline advisor::Answers answers(
    const advisor::Pack& pack, std::initializer_list<std::pair<const char*, const char*>> list)
{
    advisor::Answers made;
    for (const auto& [question, text] : list) {
        const advisor::QuestionId id(QString::fromLatin1(question));
        const auto answer = advisor::parseAnswer(pack, id, QString::fromLatin1(text));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text()));
        made.insert(id, *answer);
    }
    return made;
}

inline advisor::QuestionId question(const char* id)
{
    return advisor::QuestionId(QString::fromLatin1(id));
}
inline advisor::OptionId option(const char* id)
{
    return advisor::OptionId(QString::fromLatin1(id));
}
inline advisor::AlternativeId alternative(const char* id)
{
    return advisor::AlternativeId(QString::fromLatin1(id));
}

} // namespace wirewise::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pack_words.h"

#include <QCoreApplication>

namespace wirewise::ui {

using namespace advisor;

namespace {

using Act = std::function<void(QString&)>;

void ofMatrix(Pack& pack, const Act& act)
{
    for (Citation& citation : pack.citations) {
        if (citation.url.isEmpty())
            act(citation.title);
    }
    for (Alternative& alternative : pack.alternatives) {
        act(alternative.title);
        act(alternative.shortTitle);
        act(alternative.summary);
    }
    for (Feature& feature : pack.features) {
        act(feature.title);
        for (Level& level : feature.levels)
            act(level.label);
        for (Cell& cell : feature.cells) {
            act(cell.text);
            act(cell.why);
            act(cell.note);
        }
    }
}

void ofQuestions(Pack& pack, const Act& act)
{
    for (Question& question : pack.questions) {
        act(question.ask);
        act(question.why);
        for (Option& option : question.options) {
            act(option.label);
            act(option.hint);
            act(option.phrase);
        }
    }
}

} // namespace

void forEachWord(Pack& pack, const Act& act)
{
    const Act unlessEmpty = [&act](QString& word) {
        if (!word.isEmpty())
            act(word);
    };
    unlessEmpty(pack.title);
    ofMatrix(pack, unlessEmpty);
    ofQuestions(pack, unlessEmpty);
    for (Rule& rule : pack.rules) {
        unlessEmpty(rule.instead);
        unlessEmpty(rule.text);
    }
    for (Scenario& scenario : pack.scenarios) {
        unlessEmpty(scenario.title);
        unlessEmpty(scenario.story);
    }
}

Pack translated(Pack pack)
{
    forEachWord(pack, [](QString& word) { word = QCoreApplication::translate("pack", word.toUtf8().constData()); });
    return pack;
}

} // namespace wirewise::ui

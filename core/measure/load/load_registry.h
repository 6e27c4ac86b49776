// SPDX-License-Identifier: GPL-3.0-or-later
// The engines a load can be written for. Adding one takes load_<id>.cpp, its make…() here, a line in load_registry.cpp
// and in CMakeLists.txt, and its scripts in resources/load/<id>: common/ and a folder for each transport, which the
// program embeds (wirewise_embed_load).
#pragma once

#include "core/base/result.h"
#include "core/measure/load/load_plan.h"

#include <vector>

namespace wirewise::measure {

struct LoadFile
{
    QString name; // plain, within one folder
    QByteArray content;
};

struct LoadExporter
{
    QString id; // "artillery": the option's value, the menu's data
    QString title; // "Artillery"
    // The folder's files; an error where the tool has no script for the plan's transport. No file holds a secret.
    Result<QList<LoadFile>> (*write)(const LoadPlan&) = nullptr;
    QString run; // the command that runs it, within the folder
};

LoadExporter makeArtilleryLoad();
LoadExporter makeK6Load();

std::vector<LoadExporter> loadExporters();

// Into the folder, which is made where it is not there; files of the same names are replaced.
Result<QStringList> saveLoad(const LoadExporter& exporter, const LoadPlan& plan, const QString& folder); // their names

// For exporters: what resources/load/<tool> has for every transport and for this one, and plan.json.
Result<QList<LoadFile>> scriptsOf(const LoadExporter& exporter, const LoadPlan& plan);
// For exporters: the plan in words, as comment lines that begin with `mark` and a space.
QString inWords(const LoadPlan& plan, const LoadExporter& exporter, QLatin1String mark);

} // namespace wirewise::measure

// SPDX-License-Identifier: GPL-3.0-or-later
// How a probe goes, in the form that was asked for: text, one JSON document, or JSON lines.
#pragma once

#include "app/wirewise_cli/arguments.h"
#include "app/wirewise_cli/io.h"
#include "core/probe/experiments/experiment.h"
#include "core/probe/offers.h"

#include <QJsonArray>

namespace wirewise::cli {

// Life: what it is given outlives it.
class ProbeReport
{
public:
    ProbeReport(Io& io, const Arguments& arguments, const probe::Settings& settings, const std::vector<probe::Experiment>& experiments);

    void begins(const probe::Experiment& experiment);
    void take(const probe::Finding& finding);
    void end(const QList<probe::Offer>& offers, const advisor::Pack& pack);

    const QList<probe::Finding>& findings() const { return m_findings; }

private:
    void print(const probe::Finding& finding);
    void clearProgress();
    double left() const; // seconds, about, of what is not done

    Io& m_io;
    const probe::Settings& m_settings;
    const std::vector<probe::Experiment>& m_experiments;
    bool m_json;
    bool m_lines;
    QList<probe::Finding> m_findings;
    QJsonArray m_objects;
};

} // namespace wirewise::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence a decision was saved with, for the commands that decide again.
#pragma once

#include "app/wirewise_cli/io.h"
#include "core/record/decision.h"

#include <QJsonArray>

#include <memory>

namespace wirewise::cli {

// The pack with the decision's accepted evidence in it. What each piece does, expired ones and ones this pack
// cannot read included, is told on standard error.
std::shared_ptr<const advisor::Pack> packWithEvidence(
    const record::Decision& decision, const std::shared_ptr<const advisor::Pack>& pack, Io& io);

QJsonArray evidenceArray(const record::Decision& decision);

} // namespace wirewise::cli

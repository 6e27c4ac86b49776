// SPDX-License-Identifier: GPL-3.0-or-later
// The far server's feed as an experiment needs it; as it was before, afterwards.
#pragma once

#include "core/probe/experiments/bench.h"

#include <QJsonObject>

namespace wirewise::probe {

// Life: the bench outlives it. Its end puts the feed right again, also when cancelled.
class FeedHold
{
public:
    explicit FeedHold(Bench& bench);
    ~FeedHold();
    Q_DISABLE_COPY_MOVE(FeedHold) // puts right once

    // Needs the token. Empty: it is so now; else why not.
    Told set(const QJsonObject& change);
    double rate() const; // events a second it makes now
    qint64 newest(); // asked anew; -1: no answer

private:
    QJsonObject look();

    Bench& m_bench;
    QJsonObject m_before;
    QJsonObject m_now;
    bool m_changed = false;
};

} // namespace wirewise::probe

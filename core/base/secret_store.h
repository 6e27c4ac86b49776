// SPDX-License-Identifier: GPL-3.0-or-later
// Where secrets stay between two runs: the system's keyring, or nowhere. Whoever asks is answered later and never
// waits; what cannot be found is asked of the user again.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

namespace wirewise {

// Threads: one with an event loop; `done` is called there, later, once, and not after the store is gone.
class SecretStore
{
public:
    using Found = Result<std::optional<QByteArray>>; // nothing: not in there. An error: there is no keyring, or it said no
    using Done = std::function<void(const std::optional<Error>&)>;

    virtual ~SecretStore() = default;
    virtual void find(const QString& key, std::function<void(const Found&)> done) = 0;
    virtual void keep(const QString& key, const QByteArray& secret, Done done) = 0;
    virtual void forget(const QString& key, Done done) = 0; // no error where there was none
};

} // namespace wirewise

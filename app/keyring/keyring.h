// SPDX-License-Identifier: GPL-3.0-or-later
// The system's keyring (Secret Service, KWallet, Keychain) by QtKeychain. Without QtKeychain at build time, or a
// keyring at run time, every question ends in an error of kind Helper.
#pragma once

#include "core/base/secret_store.h"

namespace wirewise::app {

// Costs nothing before the first question: then the bus is spoken to. Nothing is ever written in the clear.
std::unique_ptr<SecretStore> makeKeyring();

} // namespace wirewise::app

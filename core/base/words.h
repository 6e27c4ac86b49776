// SPDX-License-Identifier: GPL-3.0-or-later
// Words for people from functions that belong to no QObject. Without a translator (the command line, the helpers,
// the tests) they come as they stand.
#pragma once

#include <QCoreApplication>

// WIREWISE_WORDS(context): gives the source file, never a header, a tr() of that context; in its unnamed namespace.
// lupdate takes it for Q_DECLARE_TR_FUNCTIONS (see resources/translations.cmake). Threads: any.
#define WIREWISE_WORDS(context) \
    [[maybe_unused]] QString tr(const char* text, const char* comment = nullptr, int n = -1) \
    { \
        return QCoreApplication::translate(#context, text, comment, n); \
    }

// SPDX-License-Identifier: GPL-3.0-or-later
// The few things that are done to sockets of 127.0.0.1. All are non-blocking, close on exec and without delay.
#pragma once

#include <QtGlobal>

namespace wirewise::proxy {

struct Accepted
{
    int socket = -1; // -1: nobody there, or out of descriptors
    quint16 port = 0; // the client's
    bool exhausted = false; // out of descriptors: the client still waits
};

int listenOnLoopback(quint16& port); // any free one; -1: none
Accepted acceptOn(int listener);
int connectToLoopback(quint16 port); // under way or done; -1: refused at once
bool isConnected(int socket); // once it is writable
void closeWithReset(int socket); // RST, whatever is still to be sent

} // namespace wirewise::proxy

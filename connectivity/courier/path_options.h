// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "connectivity/courier/receiver_url.h"
#include "connectivity/path.h"
#include "core/words/result.h"

namespace callbox::connectivity::courier {

/// Makes a libcurl handle (CURL*) go over `path`: proxy with exactly its method of login, its trust
/// and its key, where to send from, and how fast. Nothing of it comes from the environment.
/// CURLOPT_INTERFACE is left alone when both a local address and an interface are asked for:
/// bindToInterface() on each socket does the second. Errors: invalidArgument (field "proxy"),
/// denied (an https proxy without anybody to trust).
core::Result<void> setPathOptions(void* easy, const Path& path);

/// The entry of CURLOPT_CONNECT_TO for the path's own address of the receiver; empty: none.
std::string connectTo(const Path& path, const ReceiverUrl& receiver);

/// Binds a socket to the path's interface where setPathOptions() could not. False: it cannot be.
bool bindToInterface(int socket, const Path& path);

/// To be called on the thread that lets libcurl act, before it does: names the credentials cache
/// that holds the path's Kerberos ticket. GSSAPI keeps that name by thread.
void enterKerberos(const Path& path);

}  // namespace callbox::connectivity::courier

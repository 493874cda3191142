// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/lab_server.h"

#include <stdexcept>

#include <libssh/libssh.h>
#include <libssh/server.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "tests/lab/lab_connection.h"
#include "tests/lab/loopback.h"

namespace callbox::tests {

struct LabServer::Listener {
    ssh_bind bind = nullptr;
    int fd = -1;
};

LabServer::LabServer(LabServerOptions options)
    : options_(std::move(options)), listener_(std::make_unique<Listener>()) {
    ssh_key key = nullptr;
    listener_->fd = listenOnLoopback(port_);
    listener_->bind = ssh_bind_new();
    if (ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &key) != SSH_OK ||
        ssh_bind_options_set(listener_->bind, SSH_BIND_OPTIONS_IMPORT_KEY, key) != 0)
        throw std::runtime_error("the simulated partition has no host key");
    acceptor_ = std::thread([this] { accept(); });
}

LabServer::~LabServer() {
    stop_ = true;
    acceptor_.join();
    for (auto& thread : threads_)
        thread.join();
    close(listener_->fd);
    ssh_bind_free(listener_->bind);
}

void LabServer::accept() {
    while (!stop_) {
        const int fd = acceptSoon(listener_->fd);
        if (fd < 0)
            continue;
        ++connections_;
        ssh_session session = ssh_new();
        if (ssh_bind_accept_fd(listener_->bind, session, fd) != SSH_OK) {
            ssh_free(session);
            continue;
        }
        threads_.emplace_back(
            [this, session] { LabConnection(options_, session, stop_, bytesSent_).serve(); });
    }
}

}  // namespace callbox::tests

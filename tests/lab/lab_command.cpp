// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/lab_command.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace callbox::tests {

LabCommand::LabCommand(const std::string& command, const std::string& input,
                       const std::filesystem::path& home) {
    const int file = memfd_create("lab-input", MFD_CLOEXEC);
    std::array<int, 2> ends{};
    if (file < 0 || pipe2(ends.data(), O_CLOEXEC) != 0)
        return;
    for (std::size_t done = 0; done < input.size();) {
        const ssize_t n = write(file, input.data() + done, input.size() - done);
        if (n <= 0)
            break;
        done += static_cast<std::size_t>(n);
    }
    lseek(file, 0, SEEK_SET);
    const std::string where = "HOME=" + home.string();
    // Programs below the home play those of another platform.
    const auto own = (home / "bin").string();
    const bool plays = std::filesystem::is_directory(own);
    const std::string path = "PATH=" + (plays ? own + ":" : "") + "/usr/bin:/bin:/usr/sbin:/sbin";
    const std::string played = "CALLBOX_PATH=" + (plays ? own : "");
    const std::array<const char*, 4> environment{where.c_str(), path.c_str(), played.c_str(),
                                                 nullptr};
    const std::array<const char*, 4> words{"sh", "-c", command.c_str(), nullptr};
    process_ = fork();
    if (process_ == 0) {
        setpgid(0, 0);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        dup2(file, 0);
        dup2(ends[1], 1);
        dup2(open("/dev/null", O_WRONLY | O_CLOEXEC), 2);
        if (chdir(home.c_str()) != 0)
            _exit(126);
        execve("/bin/sh", const_cast<char* const*>(words.data()),
               const_cast<char* const*>(environment.data()));
        _exit(127);
    }
    close(file);
    close(ends[1]);
    output_ = ends[0];
    fcntl(output_, F_SETFL, O_NONBLOCK);
}

LabCommand::~LabCommand() {
    if (output_ >= 0)
        close(output_);
    if (process_ > 0) {
        kill(-process_, SIGKILL);
        kill(process_, SIGKILL);
        waitpid(process_, nullptr, 0);
    }
}

bool LabCommand::read(std::string& bytes, std::size_t limit) const {
    bytes.resize(limit);
    const ssize_t n = ::read(output_, bytes.data(), limit);
    const bool open = n > 0 || (n < 0 && (errno == EAGAIN || errno == EINTR));
    bytes.resize(n > 0 ? static_cast<std::size_t>(n) : 0);
    return open;
}

int LabCommand::wait() {
    int status = 0;
    if (process_ <= 0 || waitpid(process_, &status, 0) != process_)
        return 255;
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

}  // namespace callbox::tests

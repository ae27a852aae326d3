// SPDX-License-Identifier: GPL-3.0-or-later
#include "smalldisk.h"

#include <cstdio>
#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace elchi {

namespace {

bool writeLine(const char *path, const char *line, size_t length)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::write(file, line, length) == ssize_t(length);
    if (file >= 0)
        ::close(file);
    return done;
}

/// In a user namespace of one's own one is root: files on the new disk belong to that root.
bool becomeRoot(uid_t user, gid_t group)
{
    char users[32];
    char groups[32];
    const int userLength = std::snprintf(users, sizeof users, "0 %u 1", unsigned(user));
    const int groupLength = std::snprintf(groups, sizeof groups, "0 %u 1", unsigned(group));
    return writeLine("/proc/self/setgroups", "deny", 4) &&
           writeLine("/proc/self/uid_map", users, size_t(userLength)) &&
           writeLine("/proc/self/gid_map", groups, size_t(groupLength));
}

} // namespace

bool enterSmallDisk(const QByteArray &folder, const QByteArray &size)
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (::unshare(CLONE_NEWNS) != 0 &&
        (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !becomeRoot(user, group)))
        return false;
    char options[32];
    std::snprintf(options, sizeof options, "size=%s", size.constData());
    // The mount must not spread to the machine.
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("tmpfs", folder.constData(), "tmpfs", 0, options) == 0;
}

bool obeyPermissions()
{
    if (::geteuid() != 0)
        return true;
    return ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE) == 0 &&
           ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH) == 0;
}

} // namespace elchi

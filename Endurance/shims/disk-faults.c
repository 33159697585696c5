/*
 * A disk with faults, for LD_PRELOAD: writes, syncs and reads of files below DISK_FAULTS_ROOT fail as the control file
 * DISK_FAULTS_CONTROL says at the moment, syncs can be slow, and all of them are counted there.
 *
 * The control file holds the integers of `struct control` below; whoever drives the test maps it too.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#include "tracked.h"

struct control {
    /* What a call is answered with instead of being carried out; 0 for nothing. */
    _Atomic int64_t write_error, sync_error, create_error, read_error;
    /* How many more bytes files may grow by; negative for no bound. */
    _Atomic int64_t free_bytes;
    _Atomic int64_t sync_nanoseconds;
    /* Counts. */
    _Atomic int64_t writes, syncs, failures;
};

static struct control unbound = {.free_bytes = -1};
static struct control *control = &unbound;
static _Atomic bool tracked[TRACKED_DESCRIPTORS];

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("DISK_FAULTS_CONTROL");
    int file = path ? NEXT(open)(path, O_RDWR | O_CLOEXEC) : -1;
    if (file < 0) return;
    void *mapped = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (mapped != MAP_FAILED) control = mapped;
    NEXT(close)(file);
}

static bool is_tracked(int file) {
    return file >= 0 && file < TRACKED_DESCRIPTORS && atomic_load(&tracked[file]);
}

static bool fails(int64_t error) {
    if (error == 0) return false;
    atomic_fetch_add(&control->failures, 1);
    errno = (int)error;
    return true;
}

/* How much of a write that ends at `end` there is room for. */
static ssize_t room(int file, off_t end, size_t count) {
    int64_t left = atomic_load(&control->free_bytes);
    struct stat status;
    if (left < 0 || fstat(file, &status) != 0 || end <= status.st_size) return (ssize_t)count;
    int64_t growth = end - status.st_size;
    if (growth > (int64_t)count) growth = (int64_t)count;
    if (growth <= left) {
        atomic_fetch_sub(&control->free_bytes, growth);
        return (ssize_t)count;
    }
    atomic_store(&control->free_bytes, 0);
    ssize_t fitting = (ssize_t)((int64_t)count - growth + left);
    if (fitting > 0) return fitting;
    fails(ENOSPC);
    return -1;
}

static int opened(int file, const char *path) {
    if (file >= 0 && file < TRACKED_DESCRIPTORS) {
        atomic_store(&tracked[file], is_below(watched_root("DISK_FAULTS_ROOT"), path) && !is_rebuilt(path));
    }
    return file;
}

static bool refuses_to_open(const char *path, int flags) {
    if (!is_below(watched_root("DISK_FAULTS_ROOT"), path)) return false;
    bool makes = (flags & O_CREAT) && access(path, F_OK) != 0;
    bool writes = (flags & O_ACCMODE) != O_RDONLY;
    int64_t error = atomic_load(&control->create_error);
    if (makes && atomic_load(&control->free_bytes) == 0) error = error ? error : ENOSPC;
    return (makes || (writes && error == EROFS)) && fails(error);
}

#define OPENING(name)                                                                                                  \
    int name(const char *path, int flags, ...) {                                                                       \
        va_list list;                                                                                                  \
        va_start(list, flags);                                                                                         \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? (mode_t)va_arg(list, int) : 0;                                 \
        va_end(list);                                                                                                  \
        if (refuses_to_open(path, flags)) return -1;                                                                   \
        return opened(NEXT(name)(path, flags, mode), path);                                                            \
    }
OPENING(open)
OPENING(open64)

int close(int file) {
    if (file >= 0 && file < TRACKED_DESCRIPTORS) atomic_store(&tracked[file], false);
    return NEXT(close)(file);
}

int mkdir(const char *path, mode_t mode) {
    bool refused = is_below(watched_root("DISK_FAULTS_ROOT"), path) && access(path, F_OK) != 0
                   && fails(atomic_load(&control->create_error));
    return refused ? -1 : NEXT(mkdir)(path, mode);
}

int unlink(const char *path) {
    int64_t error = atomic_load(&control->create_error);
    bool refused = error == EROFS && is_below(watched_root("DISK_FAULTS_ROOT"), path) && fails(error);
    return refused ? -1 : NEXT(unlink)(path);
}

ssize_t write(int file, const void *bytes, size_t count) {
    if (!is_tracked(file)) return NEXT(write)(file, bytes, count);
    atomic_fetch_add(&control->writes, 1);
    if (fails(atomic_load(&control->write_error))) return -1;
    ssize_t fitting = room(file, lseek(file, 0, SEEK_CUR) + (off_t)count, count);
    return fitting < 0 ? -1 : NEXT(write)(file, bytes, (size_t)fitting);
}

#define WRITING_AT(name)                                                                                               \
    ssize_t name(int file, const void *bytes, size_t count, off_t offset) {                                            \
        if (!is_tracked(file)) return NEXT(name)(file, bytes, count, offset);                                          \
        atomic_fetch_add(&control->writes, 1);                                                                         \
        if (fails(atomic_load(&control->write_error))) return -1;                                                      \
        ssize_t fitting = room(file, offset + (off_t)count, count);                                                    \
        return fitting < 0 ? -1 : NEXT(name)(file, bytes, (size_t)fitting, offset);                                    \
    }
WRITING_AT(pwrite)
WRITING_AT(pwrite64)

#define SYNCING(name)                                                                                                  \
    int name(int file) {                                                                                               \
        struct stat status;                                                                                            \
        bool is_directory = fstat(file, &status) == 0 && S_ISDIR(status.st_mode);                                      \
        if (!is_tracked(file) && !is_directory) return NEXT(name)(file);                                               \
        atomic_fetch_add(&control->syncs, 1);                                                                          \
        int64_t delay = atomic_load(&control->sync_nanoseconds);                                                       \
        struct timespec time = {delay / 1000000000, delay % 1000000000};                                               \
        if (delay > 0) nanosleep(&time, NULL);                                                                         \
        return fails(atomic_load(&control->sync_error)) ? -1 : NEXT(name)(file);                                       \
    }
SYNCING(fsync)
SYNCING(fdatasync)

ssize_t read(int file, void *bytes, size_t count) {
    return is_tracked(file) && fails(atomic_load(&control->read_error)) ? -1 : NEXT(read)(file, bytes, count);
}

#define READING_AT(name)                                                                                               \
    ssize_t name(int file, void *bytes, size_t count, off_t offset) {                                                  \
        bool refused = is_tracked(file) && fails(atomic_load(&control->read_error));                                   \
        return refused ? -1 : NEXT(name)(file, bytes, count, offset);                                                  \
    }
READING_AT(pread)
READING_AT(pread64)

/*
 * A power cut, for LD_PRELOAD: when somebody opens the pipe POWER_CUT_TRIGGER for writing, everything that the process
 * wrote below POWER_CUT_ROOT without making it durable is taken back, and the process is gone.
 *
 * POWER_CUT_SEED chooses, from 1 upwards, which sectors of what was not synced got to the disk all the same; 0 is none.
 * Names in a directory are durable once the directory was synced. The machine itself goes on, so nothing is really
 * synced, unless POWER_CUT_REAL_SYNCS is set. With POWER_CUT_LIES, syncs are answered and make nothing durable.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "journal.h"
#include "names.h"
#include "tracked.h"

/* Calls hold it for reading, the cut for writing; nothing ever gets it again after the cut. */
static pthread_rwlock_t power = PTHREAD_RWLOCK_INITIALIZER;
static pthread_mutex_t noting = PTHREAD_MUTEX_INITIALIZER;
static struct file *tracked[TRACKED_DESCRIPTORS];
static char graveyard[PATH_MAX / 8];

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define ROOT watched_root("POWER_CUT_ROOT")

static void *wait_for_the_cut(void *trigger) {
    char byte;
    int pipe = NEXT(open)(trigger, O_RDONLY | O_CLOEXEC);
    if (pipe < 0 || NEXT(read)(pipe, &byte, 1) < 0) return NULL;
    const char *seed = getenv("POWER_CUT_SEED");
    unsigned number = seed ? (unsigned)strtoul(seed, NULL, 10) : 0;
    pthread_rwlock_wrlock(&power);
    files_lose_power(number);
    names_lose_power(number);
    kill(getpid(), SIGKILL);
    return NULL;
}

__attribute__((constructor)) static void begin(void) {
    const char *trigger = getenv("POWER_CUT_TRIGGER");
    if (!trigger || !ROOT) return;
    snprintf(graveyard, sizeof graveyard, "%s.removed", ROOT);
    NEXT(mkdir)(graveyard, 0700);
    pthread_t thread;
    if (pthread_create(&thread, NULL, wait_for_the_cut, (void *)trigger) == 0) pthread_detach(thread);
}

static struct file *file_of(int descriptor) {
    return descriptor >= 0 && descriptor < TRACKED_DESCRIPTORS ? tracked[descriptor] : NULL;
}

static void enter(void) { pthread_rwlock_rdlock(&power); }
static void leave(void) {
    int error = errno;
    pthread_rwlock_unlock(&power);
    errno = error;
}

static int opened(int descriptor, const char *path, int flags, bool is_new) {
    if (descriptor < 0 || descriptor >= TRACKED_DESCRIPTORS || is_rebuilt(path)) return descriptor;
    pthread_mutex_lock(&noting);
    if (is_new) name_was_made(path);
    if ((flags & O_ACCMODE) != O_RDONLY) tracked[descriptor] = file_used(descriptor);
    pthread_mutex_unlock(&noting);
    return descriptor;
}

#define OPENING(name)                                                                                                  \
    int name(const char *path, int flags, ...) {                                                                       \
        va_list list;                                                                                                  \
        va_start(list, flags);                                                                                         \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? (mode_t)va_arg(list, int) : 0;                                 \
        va_end(list);                                                                                                  \
        if (!is_below(ROOT, path)) return NEXT(name)(path, flags, mode);                                               \
        enter();                                                                                                       \
        bool is_new = (flags & O_CREAT) && access(path, F_OK) != 0;                                                    \
        int descriptor = opened(NEXT(name)(path, flags, mode), path, flags, is_new);                                   \
        leave();                                                                                                       \
        return descriptor;                                                                                             \
    }
OPENING(open)
OPENING(open64)

int close(int descriptor) {
    if (file_of(descriptor)) {
        pthread_mutex_lock(&noting);
        struct file *file = tracked[descriptor];
        tracked[descriptor] = NULL;
        if (file) file_unused(file);
        pthread_mutex_unlock(&noting);
    }
    return NEXT(close)(descriptor);
}

#define WRITING(file, bytes, count, offset, call)                                                                      \
    enter();                                                                                                           \
    pthread_mutex_lock(&noting);                                                                                       \
    file_will_write(file, bytes, count, offset);                                                                       \
    ssize_t done = call;                                                                                               \
    if (done != (ssize_t)(count)) file_did_nothing(file);                                                              \
    pthread_mutex_unlock(&noting);                                                                                     \
    leave();                                                                                                           \
    return done;

ssize_t write(int descriptor, const void *bytes, size_t count) {
    struct file *file = file_of(descriptor);
    if (!file) return NEXT(write)(descriptor, bytes, count);
    WRITING(file, bytes, count, lseek(descriptor, 0, SEEK_CUR), NEXT(write)(descriptor, bytes, count))
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
    struct file *file = file_of(descriptor);
    if (!file) return NEXT(pwrite)(descriptor, bytes, count, offset);
    WRITING(file, bytes, count, offset, NEXT(pwrite)(descriptor, bytes, count, offset))
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
    struct file *file = file_of(descriptor);
    if (!file) return NEXT(pwrite64)(descriptor, bytes, count, offset);
    WRITING(file, bytes, count, offset, NEXT(pwrite64)(descriptor, bytes, count, offset))
}

#define TRUNCATING(name)                                                                                               \
    int name(int descriptor, off_t size) {                                                                             \
        struct file *file = file_of(descriptor);                                                                       \
        if (!file) return NEXT(name)(descriptor, size);                                                                \
        enter();                                                                                                       \
        pthread_mutex_lock(&noting);                                                                                   \
        file_will_truncate(file, size);                                                                                \
        int result = NEXT(name)(descriptor, size);                                                                     \
        if (result != 0) file_did_nothing(file);                                                                       \
        pthread_mutex_unlock(&noting);                                                                                 \
        leave();                                                                                                       \
        return result;                                                                                                 \
    }
TRUNCATING(ftruncate)
TRUNCATING(ftruncate64)

/* What was written before the sync began is durable after it; what was written meanwhile may not be. */
static int synced(int descriptor, int (*call)(int)) {
    struct file *file = file_of(descriptor);
    struct stat status;
    bool is_directory = !file && ROOT && fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode);
    if (!file && !is_directory) return call(descriptor);
    enter();
    pthread_mutex_lock(&noting);
    size_t before = file ? file->count : 0;
    pthread_mutex_unlock(&noting);
    int result = getenv("POWER_CUT_REAL_SYNCS") ? call(descriptor) : 0;
    pthread_mutex_lock(&noting);
    bool counts = result == 0 && !getenv("POWER_CUT_LIES");
    if (counts && file) file_is_durable(file, before);
    if (counts && is_directory) directory_is_durable(descriptor);
    pthread_mutex_unlock(&noting);
    leave();
    return result;
}

int fsync(int descriptor) { return synced(descriptor, NEXT(fsync)); }
int fdatasync(int descriptor) { return synced(descriptor, NEXT(fdatasync)); }

int mkdir(const char *path, mode_t mode) {
    if (!is_below(ROOT, path)) return NEXT(mkdir)(path, mode);
    enter();
    int result = NEXT(mkdir)(path, mode);
    pthread_mutex_lock(&noting);
    if (result == 0) directory_was_made(path);
    pthread_mutex_unlock(&noting);
    leave();
    return result;
}

int unlink(const char *path) {
    if (!is_below(ROOT, path) || is_rebuilt(path)) return NEXT(unlink)(path);
    enter();
    pthread_mutex_lock(&noting);
    name_will_be_removed(path, graveyard);
    int result = NEXT(unlink)(path);
    if (result != 0) removal_failed();
    pthread_mutex_unlock(&noting);
    leave();
    return result;
}

int rename(const char *from, const char *to) {
    if (!is_below(ROOT, to)) return NEXT(rename)(from, to);
    enter();
    pthread_mutex_lock(&noting);
    bool replaces = access(to, F_OK) == 0;
    if (replaces) name_will_be_removed(to, graveyard);
    int result = NEXT(rename)(from, to);
    if (result == 0) name_was_moved(from, to);
    if (result != 0 && replaces) removal_failed();
    pthread_mutex_unlock(&noting);
    leave();
    return result;
}

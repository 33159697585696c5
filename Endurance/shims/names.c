#define _GNU_SOURCE
#include "names.h"

#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum kind { MADE, DIRECTORY_MADE, REMOVED, MOVED };

struct change {
    enum kind kind;
    dev_t device;
    ino_t directory;
    /* What changed, and where what it stood for is now. */
    char path[PATH_MAX / 4], other[PATH_MAX / 4];
};

static struct change *changes;
static size_t count, capacity;
static unsigned graves;

static struct change *noted(enum kind kind, const char *path) {
    if (count == capacity) {
        capacity = capacity ? 2 * capacity : 64;
        changes = realloc(changes, capacity * sizeof *changes);
        if (!changes) abort();
    }
    struct change *change = &changes[count++];
    memset(change, 0, sizeof *change);
    change->kind = kind;
    snprintf(change->path, sizeof change->path, "%s", path);
    char parent[PATH_MAX / 4];
    snprintf(parent, sizeof parent, "%s", path);
    char *slash = strrchr(parent, '/');
    if (slash && slash != parent) *slash = 0;
    struct stat status;
    if (stat(parent, &status) == 0) {
        change->device = status.st_dev;
        change->directory = status.st_ino;
    }
    return change;
}

void name_was_made(const char *path) { noted(MADE, path); }
void directory_was_made(const char *path) { noted(DIRECTORY_MADE, path); }

void name_will_be_removed(const char *path, const char *graveyard) {
    struct change *change = noted(REMOVED, path);
    snprintf(change->other, sizeof change->other, "%s/%u", graveyard, graves++);
    if (linkat(AT_FDCWD, path, AT_FDCWD, change->other, 0) != 0) change->other[0] = 0;
}

void removal_failed(void) { count--; }

void name_was_moved(const char *from, const char *to) {
    snprintf(noted(MOVED, from)->other, sizeof changes->other, "%s", to);
}

static void forget(struct change *change) {
    if (change->kind == REMOVED && change->other[0]) unlinkat(AT_FDCWD, change->other, 0);
}

void directory_is_durable(int descriptor) {
    struct stat status;
    if (fstat(descriptor, &status) != 0) return;
    size_t kept = 0;
    for (size_t index = 0; index < count; index++) {
        struct change *change = &changes[index];
        if (change->device == status.st_dev && change->directory == status.st_ino) {
            forget(change);
        } else {
            changes[kept++] = *change;
        }
    }
    count = kept;
}

static int remove_one(const char *path, const struct stat *status, int flag, struct FTW *walk) {
    (void)status, (void)walk;
    return unlinkat(AT_FDCWD, path, flag == FTW_DP || flag == FTW_D ? AT_REMOVEDIR : 0);
}

void names_lose_power(unsigned seed) {
    size_t staying = seed && count ? (size_t)rand_r(&seed) % (count + 1) : 0;
    for (size_t index = count; index-- > staying;) {
        struct change *change = &changes[index];
        switch (change->kind) {
        case MADE:
            unlinkat(AT_FDCWD, change->path, 0);
            break;
        case DIRECTORY_MADE:
            nftw(change->path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
            break;
        case REMOVED:
            if (change->other[0] && linkat(AT_FDCWD, change->other, AT_FDCWD, change->path, 0) != 0) continue;
            break;
        case MOVED:
            if (renameat(AT_FDCWD, change->other, AT_FDCWD, change->path) != 0) continue;
            break;
        }
    }
    for (size_t index = 0; index < count; index++) forget(&changes[index]);
}

/* Which file descriptors of the process lie below the directory that a shim watches. */
#ifndef TRACKED_H
#define TRACKED_H

#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { TRACKED_DESCRIPTORS = 65536 };

/* The directory that the environment variable names; nothing is watched without one. */
static const char *watched_root(const char *variable) {
    static const char *root;
    static bool asked;
    if (!asked) {
        root = getenv(variable);
        asked = true;
    }
    return root;
}

static bool is_below(const char *root, const char *path) {
    if (!root || !path) return false;
    size_t length = strlen(root);
    return strncmp(path, root, length) == 0 && path[length] == '/';
}

/* SQLite's index of a write-ahead log is made anew after a crash, so what becomes of it proves nothing. */
static bool is_rebuilt(const char *path) {
    size_t length = strlen(path);
    return length > 4 && strcmp(path + length - 4, "-shm") == 0;
}

#endif

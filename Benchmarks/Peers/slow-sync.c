// LD_PRELOAD=slow-sync.so: every fdatasync and fsync takes SLOW_SYNC_MICROSECONDS longer, as on a disk in a network.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static void delay(void) {
    const char *text = getenv("SLOW_SYNC_MICROSECONDS");
    long microseconds = text ? atol(text) : 0;
    struct timespec time = {microseconds / 1000000, microseconds % 1000000 * 1000};
    // The whole of it, also when a signal comes in between.
    while (clock_nanosleep(CLOCK_MONOTONIC, 0, &time, &time) == EINTR) continue;
}

static int synchronise(const char *name, int file) {
    int (*next)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    delay();
    return next(file);
}

int fdatasync(int file) { return synchronise("fdatasync", file); }

int fsync(int file) { return synchronise("fsync", file); }

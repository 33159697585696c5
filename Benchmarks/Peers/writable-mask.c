// LD_PRELOAD=writable-mask.so: gives sigsuspend a copy of its mask.
//
// Valgrind 3.19 changes the mask in place, and dies when it lies in memory that cannot be written, as that of
// libdispatch does.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>

int sigsuspend(const sigset_t *mask) {
    int (*next)(const sigset_t *) = (int (*)(const sigset_t *))dlsym(RTLD_NEXT, "sigsuspend");
    sigset_t copy = *mask;
    return next(&copy);
}

#pragma once
#include <sqlite3.h>
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

/// Makes the allocator give large blocks back, for a process that lives long.
///
/// Left to itself glibc keeps blocks of up to 32 MB for later once such blocks were freed, in each of its arenas: a
/// burst of large uploads would leave hundreds of megabytes behind. From here on a block of 20 MB or more is a mapping
/// of its own, which ends when it is freed. That is more than the 16 MB which cairo asks for, four times for each PDF,
/// to hold the outlines of a Chinese font: mapping those each time would take a fifth of the time of drawing.
///
/// Call it before the first thread starts. Other allocators have nothing of the kind to set.
static inline void allocator_gives_back_large_blocks(void) {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 20 << 20);
    mallopt(M_TRIM_THRESHOLD, 32 << 20);
#endif
}

/// Keeps SQLite from adding up what it allocates, which nobody asks for.
///
/// The sum is one for all connections, under one lock, which every statement takes some fifty times: more often than
/// anything else that the threads of the server share.
///
/// Call it before anything else of SQLite, which takes settings only then.
static inline void sqlite_does_not_count_memory(void) {
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

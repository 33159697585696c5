/* What a file would lose if the power went now: its writes since the last sync, with what stood there before. */
#ifndef JOURNAL_H
#define JOURNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct entry {
    /* A truncation to `offset` when there are no new bytes. */
    off_t offset, size_before;
    size_t count, old_count;
    char *new_bytes, *old_bytes;
};

struct file {
    dev_t device;
    ino_t number;
    /* The journal's own descriptor. */
    int descriptor;
    int users;
    size_t count, capacity;
    struct entry *entries;
    struct file *next;
};

/* The file behind a descriptor; it is given back with file_unused. */
struct file *file_used(int descriptor);
void file_unused(struct file *file);

/* Notes what is about to be overwritten or cut off. */
void file_will_write(struct file *file, const void *bytes, size_t count, off_t offset);
void file_will_truncate(struct file *file, off_t size);
/* Takes back the latest note after a call that failed. */
void file_did_nothing(struct file *file);
/* Forgets the first entries, which a sync has made durable. */
void file_is_durable(struct file *file, size_t count);

/* Takes everything back that was not synced; with a seed, sectors chosen by chance get to the disk all the same. */
void files_lose_power(unsigned seed);

#endif

#define _GNU_SOURCE
#include "journal.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What a disk writes whole or not at all. */
enum { SECTOR = 512 };

static struct file *files;

struct file *file_used(int descriptor) {
    struct stat status;
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) return NULL;
    for (struct file *file = files; file; file = file->next) {
        if (file->device == status.st_dev && file->number == status.st_ino) {
            file->users++;
            return file;
        }
    }
    char path[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    struct file *file = calloc(1, sizeof *file);
    if (!file) return NULL;
    file->descriptor = openat(AT_FDCWD, path, O_RDWR | O_CLOEXEC);
    file->device = status.st_dev;
    file->number = status.st_ino;
    file->users = 1;
    file->next = files;
    files = file;
    return file;
}

static void free_if_unused(struct file *file) {
    if (file->users > 0 || file->count > 0) return;
    struct file **place = &files;
    while (*place != file) place = &(*place)->next;
    *place = file->next;
    close(file->descriptor);
    free(file->entries);
    free(file);
}

void file_unused(struct file *file) {
    file->users--;
    free_if_unused(file);
}

static struct entry *added(struct file *file) {
    if (file->count == file->capacity) {
        file->capacity = file->capacity ? 2 * file->capacity : 16;
        file->entries = realloc(file->entries, file->capacity * sizeof *file->entries);
        if (!file->entries) abort();
    }
    struct entry *entry = &file->entries[file->count++];
    struct stat status;
    memset(entry, 0, sizeof *entry);
    entry->size_before = fstat(file->descriptor, &status) == 0 ? status.st_size : 0;
    return entry;
}

static void keep_old(struct file *file, struct entry *entry, off_t from, size_t count) {
    entry->old_bytes = malloc(count ? count : 1);
    ssize_t got = entry->old_bytes ? pread(file->descriptor, entry->old_bytes, count, from) : 0;
    entry->old_count = got > 0 ? (size_t)got : 0;
}

void file_will_write(struct file *file, const void *bytes, size_t count, off_t offset) {
    struct entry *entry = added(file);
    entry->offset = offset;
    entry->count = count;
    entry->new_bytes = malloc(count ? count : 1);
    if (entry->new_bytes) memcpy(entry->new_bytes, bytes, count);
    keep_old(file, entry, offset, count);
}

void file_will_truncate(struct file *file, off_t size) {
    struct entry *entry = added(file);
    entry->offset = size;
    keep_old(file, entry, size, entry->size_before > size ? (size_t)(entry->size_before - size) : 0);
}

static void free_entry(struct entry *entry) {
    free(entry->new_bytes);
    free(entry->old_bytes);
}

void file_did_nothing(struct file *file) {
    free_entry(&file->entries[--file->count]);
}

void file_is_durable(struct file *file, size_t count) {
    if (count > file->count) count = file->count;
    for (size_t index = 0; index < count; index++) free_entry(&file->entries[index]);
    memmove(file->entries, file->entries + count, (file->count - count) * sizeof *file->entries);
    file->count -= count;
}

static void take_back(struct file *file) {
    for (size_t index = file->count; index-- > 0;) {
        struct entry *entry = &file->entries[index];
        ssize_t written = entry->old_count
                              ? pwrite(file->descriptor, entry->old_bytes, entry->old_count, entry->offset)
                              : 0;
        if (written < 0) _exit(90);
        if (ftruncate(file->descriptor, entry->size_before) != 0) _exit(91);
    }
}

static void write_some_again(struct file *file, unsigned *seed) {
    for (size_t index = 0; index < file->count; index++) {
        struct entry *entry = &file->entries[index];
        if (!entry->new_bytes) {
            if (rand_r(seed) % 2 && ftruncate(file->descriptor, entry->offset) != 0) _exit(92);
            continue;
        }
        size_t done = 0;
        while (done < entry->count) {
            off_t start = entry->offset + (off_t)done;
            size_t length = (size_t)(SECTOR - start % SECTOR);
            if (length > entry->count - done) length = entry->count - done;
            if (rand_r(seed) % 2 && pwrite(file->descriptor, entry->new_bytes + done, length, start) < 0) _exit(93);
            done += length;
        }
    }
}

void files_lose_power(unsigned seed) {
    for (struct file *file = files; file; file = file->next) {
        take_back(file);
        if (seed) write_some_again(file, &seed);
    }
}

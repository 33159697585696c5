/* What directories would lose if the power went now: names made and removed since the directory's last sync. */
#ifndef NAMES_H
#define NAMES_H

/* Notes a change that was made. */
void name_was_made(const char *path);
void directory_was_made(const char *path);
/* Keeps what a name stands for, before the name is removed; `removal_kept` or `removal_failed` follows. */
void name_will_be_removed(const char *path, const char *graveyard);
void removal_failed(void);
void name_was_moved(const char *from, const char *to);
/* Everything that was done in the directory behind a descriptor is durable. */
void directory_is_durable(int descriptor);

/* Takes everything back that was not synced; with a seed, the first changes, as many as chance has it, have stayed. */
void names_lose_power(unsigned seed);

#endif

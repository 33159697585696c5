// raw-sqlite <file> <seconds> <bytes>: one thread, one row of that many bytes a durable commit.
//
// Prints the commits per second. The journal and synchronous modes are those of the measured server.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static void run(sqlite3 *database, const char *sql) {
    char *problem = NULL;
    if (sqlite3_exec(database, sql, NULL, NULL, &problem) != SQLITE_OK) {
        fprintf(stderr, "raw-sqlite: %s: %s\n", sql, problem);
        exit(1);
    }
}

int main(int count, char **arguments) {
    if (count != 4) {
        fprintf(stderr, "usage: raw-sqlite <file> <seconds> <bytes>\n");
        return 64;
    }
    double seconds = atof(arguments[2]);
    int bytes = atoi(arguments[3]);
    char *content = malloc(bytes);
    memset(content, 'c', bytes);

    sqlite3 *database;
    if (sqlite3_open(arguments[1], &database) != SQLITE_OK) return 1;
    run(database, "PRAGMA journal_mode = WAL");
    run(database, "PRAGMA synchronous = FULL");
    run(database, "CREATE TABLE IF NOT EXISTS card (id INTEGER PRIMARY KEY, name TEXT UNIQUE, content TEXT)");
    sqlite3_stmt *insert;
    sqlite3_prepare_v2(database, "INSERT INTO card (name, content) VALUES (?, ?)", -1, &insert, NULL);

    long commits = 0;
    double start = now(), end = start;
    while (end - start < seconds) {
        char name[64];
        snprintf(name, sizeof name, "card-%.6f-%ld", start, commits);
        sqlite3_bind_text(insert, 1, name, -1, SQLITE_STATIC);
        sqlite3_bind_text(insert, 2, content, bytes, SQLITE_STATIC);
        if (sqlite3_step(insert) != SQLITE_DONE) {
            fprintf(stderr, "raw-sqlite: %s\n", sqlite3_errmsg(database));
            return 1;
        }
        sqlite3_reset(insert);
        commits += 1;
        end = now();
    }
    printf("%.1f\n", commits / (end - start));
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return 0;
}

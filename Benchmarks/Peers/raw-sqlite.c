// raw-sqlite <store> <statements> <content> <seconds>: one thread, and one durable commit for every round of statements.
//
// The store has its tables already. The file of statements has one a line; `?1` is the number of the round, `?2` the
// text in the file of content. Prints the commits per second. The journal and synchronous modes are those of the
// measured server.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST = 32 };

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static void fail(sqlite3 *database, const char *sql) {
    fprintf(stderr, "raw-sqlite: %s: %s\n", sql, sqlite3_errmsg(database));
    exit(1);
}

static sqlite3_stmt *prepared(sqlite3 *database, const char *sql) {
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK) {
        fail(database, sql);
    }
    return statement;
}

static void run(sqlite3 *database, sqlite3_stmt *statement) {
    int result;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW) continue;
    if (result != SQLITE_DONE) fail(database, sqlite3_sql(statement));
    sqlite3_reset(statement);
}

static char *contents(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0) {
        perror(path);
        exit(1);
    }
    long size = ftell(file);
    char *text = calloc(1, size + 1);
    rewind(file);
    if (fread(text, 1, size, file) != (size_t)size) exit(1);
    fclose(file);
    return text;
}

int main(int count, char **arguments) {
    if (count != 5) {
        fprintf(stderr, "usage: raw-sqlite <store> <statements> <content> <seconds>\n");
        return 64;
    }
    sqlite3 *database;
    if (sqlite3_open(arguments[1], &database) != SQLITE_OK) fail(database, arguments[1]);
    const char *modes[] = {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"};
    for (int mode = 0; mode < 3; mode++) sqlite3_exec(database, modes[mode], NULL, NULL, NULL);

    sqlite3_stmt *statements[MOST];
    int used = 0;
    char *content = contents(arguments[3]), *lines = contents(arguments[2]);
    statements[used++] = prepared(database, "BEGIN IMMEDIATE");
    for (char *line = strtok(lines, "\n"); line && used < MOST - 1; line = strtok(NULL, "\n")) {
        statements[used++] = prepared(database, line);
    }
    statements[used++] = prepared(database, "COMMIT");

    double seconds = atof(arguments[4]), start = now(), end = start;
    long commits = 0;
    for (; end - start < seconds; end = now()) {
        // Past every number that an earlier run on the same store has used.
        long long number = (long long)(start * 1e3) * 1000000 + commits;
        for (int index = 0; index < used; index++) {
            int parameters = sqlite3_bind_parameter_count(statements[index]);
            if (parameters >= 1) sqlite3_bind_int64(statements[index], 1, number);
            if (parameters >= 2) sqlite3_bind_text(statements[index], 2, content, -1, SQLITE_STATIC);
            run(database, statements[index]);
        }
        commits += 1;
    }
    printf("%.1f\n", commits / (end - start));
    for (int index = 0; index < used; index++) sqlite3_finalize(statements[index]);
    sqlite3_close(database);
    return 0;
}

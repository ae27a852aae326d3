// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of an import: reads every file below a folder and inserts its text into a table and an FTS5
// index, five hundred to a durable transaction. Usage: elchi-bare-import DATABASE FOLDER
#define _XOPEN_SOURCE 700
#include <ftw.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

static sqlite3 *database;
static sqlite3_stmt *insertText, *insertWords;
static long inserted;

static void run(const char *sql)
{
    if (sqlite3_exec(database, sql, NULL, NULL, NULL) != SQLITE_OK) {
        fprintf(stderr, "%s\n", sqlite3_errmsg(database));
        exit(1);
    }
}

static void insert(sqlite3_stmt *statement, const char *text, int size)
{
    sqlite3_bind_text(statement, 2, text, size, SQLITE_STATIC);
    if (sqlite3_step(statement) != SQLITE_DONE) exit(1);
    sqlite3_reset(statement);
}

static int insertFile(const char *path, const struct stat *status, int kind, struct FTW *walk)
{
    (void)walk;
    if (kind != FTW_F) return 0;
    FILE *file = fopen(path, "rb");
    char *text = malloc((size_t)status->st_size + 1);
    if (!file || !text) exit(1);
    int size = (int)fread(text, 1, (size_t)status->st_size, file);
    fclose(file);
    if (inserted % 500 == 0) run(inserted ? "COMMIT; BEGIN" : "BEGIN");
    ++inserted;
    sqlite3_bind_text(insertText, 1, path, -1, SQLITE_STATIC);
    insert(insertText, text, size);
    sqlite3_bind_int64(insertWords, 1, sqlite3_last_insert_rowid(database));
    insert(insertWords, text, size);
    free(text);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc != 3 || sqlite3_open(argv[1], &database) != SQLITE_OK) return 2;
    run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA locking_mode=EXCLUSIVE");
    run("CREATE TABLE dispatch (id INTEGER PRIMARY KEY, path TEXT, text TEXT);"
        "CREATE VIRTUAL TABLE words USING fts5 (text, content='dispatch', content_rowid='id')");
    sqlite3_prepare_v2(database, "INSERT INTO dispatch (path, text) VALUES (?, ?)", -1, &insertText, NULL);
    sqlite3_prepare_v2(database, "INSERT INTO words (rowid, text) VALUES (?, ?)", -1, &insertWords, NULL);
    nftw(argv[2], insertFile, 16, FTW_PHYS);
    if (inserted) run("COMMIT");
    sqlite3_finalize(insertText);
    sqlite3_finalize(insertWords);
    return sqlite3_close(database) == SQLITE_OK ? 0 : 1;
}

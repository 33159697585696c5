import GRDB

/// The tables of the index; keys are blobs, so that SQLite compares them byte by byte and keeps every one of them apart.
enum ObjectIndexSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: buckets, objects, uploads") { database in
            try database.execute(sql: buckets)
            try database.execute(sql: objects)
            try database.execute(sql: uploads)
        }
        return migrator
    }

    private static let buckets = """
        CREATE TABLE bucket (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            account TEXT NOT NULL,
            region TEXT NOT NULL,
            createdAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX bucketByAccount ON bucket (account, name);
        """

    /// An object's bytes are those of its segments, one after another; a copy has segments of the same blobs.
    private static let objects = """
        CREATE TABLE object (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            bucketID INTEGER NOT NULL REFERENCES bucket (id),
            key BLOB NOT NULL,
            size INTEGER NOT NULL,
            etag TEXT NOT NULL,
            modifiedAt INTEGER NOT NULL,
            headers TEXT NOT NULL,
            checksumAlgorithm TEXT,
            checksumCoverage TEXT,
            checksum TEXT,
            partCount INTEGER,
            uploadName TEXT,
            UNIQUE (bucketID, key)
        ) STRICT;
        CREATE TABLE segment (
            objectID INTEGER NOT NULL REFERENCES object (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            blob TEXT NOT NULL,
            size INTEGER NOT NULL,
            PRIMARY KEY (objectID, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX segmentByBlob ON segment (blob);
        """

    private static let uploads = """
        CREATE TABLE upload (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            bucketID INTEGER NOT NULL REFERENCES bucket (id),
            key BLOB NOT NULL,
            headers TEXT NOT NULL,
            checksumAlgorithm TEXT,
            checksumCoverage TEXT,
            initiatedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX uploadByKey ON upload (bucketID, key, id);
        CREATE TABLE part (
            uploadID INTEGER NOT NULL REFERENCES upload (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            size INTEGER NOT NULL,
            etag TEXT NOT NULL,
            modifiedAt INTEGER NOT NULL,
            checksumAlgorithm TEXT,
            checksum TEXT,
            blob TEXT NOT NULL,
            PRIMARY KEY (uploadID, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX partByBlob ON part (blob);
        """
}

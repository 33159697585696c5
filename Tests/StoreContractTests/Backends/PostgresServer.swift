import CPostgres
import Foundation

/// A PostgreSQL server of the test process's own, in a temporary directory, without a TCP port.
///
/// A shell starts it and then waits for the end of its own input, whose other end only this process holds. However the
/// process ends, the shell notices, stops the server and removes the directory.
struct PostgresServer: Sendable {
    struct Unusable: Error, CustomStringConvertible {
        let description: String
    }

    /// Started by the first test that needs it.
    static let shared = Task.detached { try PostgresServer() }

    /// What keeps the shell waiting.
    private let lifeline: FileHandle
    private let directory: String

    private init() throws {
        let shell = Process()
        let input = Pipe()
        let output = Pipe()
        // A later child process that inherited this end would keep the server alive.
        _ = fcntl(input.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", Self.script]
        shell.standardInput = input
        shell.standardOutput = output
        try shell.run()
        var answer = Data()
        while !answer.contains(UInt8(ascii: "\n")) {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { break }
            answer += more
        }
        let words = String(decoding: answer, as: UTF8.self).split(separator: "\n").joined()
        guard words.hasPrefix("ready ") else {
            throw Unusable(description: words.isEmpty ? "the shell that starts PostgreSQL said nothing" : words)
        }
        directory = String(words.dropFirst("ready ".count))
        lifeline = input.fileHandleForWriting
    }

    func address(of database: String) -> String {
        // The server's own patience is ten seconds, which may not do while two thousand tests begin.
        "host=\(directory) port=5432 user=cardinal dbname=\(database) connect_timeout=3600"
    }

    /// Runs statements on a connection of their own.
    static func execute(_ statements: String, at address: String) throws {
        let connection = PQconnectdb(address)
        defer { PQfinish(connection) }
        PQsetNoticeReceiver(connection, { _, _ in }, nil)
        let result = PQexec(connection, statements)
        defer { PQclear(result) }
        guard [PGRES_COMMAND_OK, PGRES_TUPLES_OK].contains(PQresultStatus(result)) else {
            throw Unusable(description: String(cString: PQerrorMessage(connection)))
        }
    }

    /// PostgreSQL refuses to run as root, so root lends it the package's own user.
    ///
    /// Hundreds of tests hold up to eight connections at once, which must not depend on how fast they go. Statistics are
    /// what a test makes them: what a vacuum in the background finds in time, or not, would change plans.
    private static let script = """
        trap '' INT TERM HUP
        programs=/usr/lib/postgresql/15/bin
        if [ ! -x $programs/initdb ]; then
            echo "PostgreSQL 15 is missing: install the Debian package postgresql-15."
            exit 1
        fi
        unprivileged() {
            if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
        }
        cd /tmp
        directory=$(unprivileged mktemp -d /tmp/cardinal-postgres.XXXXXX)
        unprivileged $programs/initdb -D $directory/data -U cardinal -A trust -E UTF8 --locale=C --no-sync \
            >$directory/initdb.log 2>&1 \
            && unprivileged $programs/pg_ctl -D $directory/data -w -l $directory/server.log \
                -o "-k $directory -h '' -F -N 2000 -c deadlock_timeout=100ms -c autovacuum=off" start >/dev/null 2>&1 \
            && echo "ready $directory" || echo "PostgreSQL does not start: $(tail -n 1 $directory/*.log)"
        cat >/dev/null
        unprivileged $programs/pg_ctl -D $directory/data -m immediate -w stop >/dev/null 2>&1
        rm -rf $directory
        """
}

import Foundation

/// The user's own editor, run on a file.
package struct Editor: Sendable {
    /// A command for the shell, such as `code --wait`.
    package let command: String

    /// Finds the editor as other commands do: `VISUAL`, then `EDITOR`, then `vi`.
    package init(environment: [String: String]) {
        let given = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty }
        command = given ?? "vi"
    }

    /// What the shell runs.
    ///
    /// A shell that waits for the editor would end by the Ctrl-C that the editor handles, so it becomes the editor,
    /// unless the command is more than one simple command.
    private var script: String {
        let isSimple = !command.contains { "|&;<>()=\n".contains($0) }
        return "\(isSimple ? "exec " : "")\(command) \"$1\""
    }

    /// Runs the editor, and returns when it has ended.
    ///
    /// - Throws: ``CommandFailure`` when it cannot be started or ends with a failure.
    package func edit(_ path: String) throws(CommandFailure) {
        // Ctrl-C in the terminal reaches this process, too, and must end at most what the editor does with it.
        let handlers = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
        defer { for (number, handler) in handlers { _ = signal(number, handler) } }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var defaults = sigset_t()
        sigemptyset(&defaults)
        // The network library has this process ignore SIGPIPE, which the editor must not inherit.
        for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&defaults, number) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

        // The child stays in this process group: an editor in another one may not read the terminal.
        let words = ["/bin/sh", "-c", script, "cardinal", path]
        var arguments = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var child = pid_t()
        let code = posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, environ)
        guard code == 0 else {
            throw CommandFailure("The editor cannot be started: \(String(cString: strerror(code)))")
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        guard status == 0 else { throw CommandFailure("The editor `\(command)` ended with a failure") }
    }
}

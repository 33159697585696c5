/// Why a server did not start, in a sentence that says what to do.
package enum ServerStartError: Error, CustomStringConvertible {
    case portInUse(host: String, port: Int)
    case cannotListen(host: String, port: Int, reason: String)
    case dataDirectoryUnusable(path: String, reason: String)
    case dataDirectoryInUse(path: String)
    case databaseUnusable(reason: String)
    case objectStoreUnusable(path: String, reason: String)

    package var description: String {
        switch self {
        case .portInUse(let host, let port):
            "\(host):\(port) is in use by another program. Stop it, or choose another port with --port."
        case .cannotListen(let host, let port, let reason):
            "Cannot listen on \(host):\(port): \(reason)"
        case .dataDirectoryUnusable(let path, let reason):
            "The data directory '\(path)' cannot be used: \(reason). Choose another one with --data-dir."
        case .dataDirectoryInUse(let path):
            "The data directory '\(path)' is in use by another server. Stop that one first, or choose another directory."
        case .databaseUnusable(let reason):
            "The database cannot be used: \(reason)"
        case .objectStoreUnusable(let path, let reason):
            "The object store in '\(path)' cannot be used: \(reason)"
        }
    }
}

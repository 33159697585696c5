import Foundation

/// The files of the repository that the tests were built from.
enum Checkout {
    /// The folder of `Package.swift`.
    static let root: URL = {
        let here = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        return here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }()

    /// Every file by its path from the root, in order; what a build or a run leaves behind is not among them.
    static let files: [String] = {
        let names = FileManager.default.enumerator(atPath: root.path)
        var files: [String] = []
        while let name = names?.nextObject() as? String {
            let last = name.split(separator: "/").last.map(String.init) ?? name
            if isDirectory(name) {
                if last.hasPrefix(".build") || leftovers.contains(last) || name == "data" { names?.skipDescendants() }
            } else if !last.hasSuffix(".pyc"), name != "Package.resolved" {
                files.append(name)
            }
        }
        return files.sorted()
    }()

    /// The files below a folder whose names end with one of `endings`.
    static func files(under folder: String = "", _ endings: String...) -> [String] {
        files.filter { name in
            name.hasPrefix(folder) && (endings.isEmpty || endings.contains { name.hasSuffix($0) })
        }
    }

    /// The text of a file; empty when it is not text.
    static func text(_ name: String) -> String {
        (try? String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)) ?? ""
    }

    /// Whether something of that path exists.
    static func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appendingPathComponent(name).path)
    }

    /// The names of the folders right below `folder`, in order.
    static func folders(in folder: String) -> [String] {
        let prefix = folder + "/"
        let names = files(under: prefix).compactMap { name -> String? in
            let parts = name.dropFirst(prefix.count).split(separator: "/")
            return parts.count > 1 ? String(parts[0]) : nil
        }
        return Set(names).sorted()
    }

    /// The number of lines of a file.
    static func lineCount(_ name: String) -> Int {
        text(name).utf8.count { $0 == UInt8(ascii: "\n") }
    }

    private static let leftovers: Set = [".git", "__pycache__", ".pytest_cache", "node_modules"]

    private static func isDirectory(_ name: String) -> Bool {
        var isDirectory: ObjCBool = false
        let path = root.appendingPathComponent(name).path
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }
}

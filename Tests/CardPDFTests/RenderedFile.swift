import CardPDF
import Foundation
import Testing

/// A rendered card, and what programs say of it.
struct RenderedFile {
    let bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The objects whose dictionary begins with that type.
    func count(ofType type: String) -> Int {
        guard let objects = PDFObjects(bytes) else { return 0 }
        let marks = ["/Type /\(type)\n", "/Type /\(type) "].map { Array($0.utf8) }
        return (0..<objects.count).count { number in
            guard let object = objects[number]?.prefix(64) else { return false }
            return marks.contains { mark in object.indices.contains { object[$0...].starts(with: mark) } }
        }
    }

    var pageCount: Int { count(ofType: "Page") }

    static func isInstalled(_ tool: String) -> Bool {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\(tool)")
    }

    /// What a program prints of the file, and its exit status.
    func output(of tool: String, _ arguments: [String]) throws -> (text: String, status: Int32) {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("card-\(UUID().uuidString).pdf")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/\(tool)")
        process.arguments = arguments.map { $0 == "FILE" ? file.path : $0 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: data, as: UTF8.self), process.terminationStatus)
    }
}

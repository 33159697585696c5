import Foundation
import Testing
import cardinal

@Suite("A file")
struct POSIXFileTests {
    @Test("that is created belongs to its owner alone, and a second creation leaves it as it is")
    func creation() throws {
        try withTemporaryDirectory { directory in
            let path = "\(directory)/keys"

            let first = try POSIXFile.create(path, [1, 2])
            let second = try POSIXFile.create(path, [3])

            #expect(first)
            #expect(!second)
            #expect(try POSIXFile.read(path) == [1, 2])
            #expect(try permissions(of: path) == 0o600)
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["keys"])
        }
    }

    @Test("that is replaced leaves nothing else behind")
    func replacement() throws {
        try withTemporaryDirectory { directory in
            let path = "\(directory)/endpoint"

            try POSIXFile.replace(path, [1])
            try POSIXFile.replace(path, [2], mode: 0o600)

            #expect(try POSIXFile.read(path) == [2])
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["endpoint"])
        }
    }

    @Test("a directory is made with those above it, for its owner alone, and may exist already")
    func directories() throws {
        try withTemporaryDirectory { directory in
            let path = "\(directory)/a/b"

            try POSIXFile.createDirectory(path)
            try POSIXFile.createDirectory(path)

            #expect(try permissions(of: path) == 0o700)
        }
    }

    @Test("a problem names the path and the system's reason")
    func problems() throws {
        try withTemporaryDirectory { directory in
            let error = #expect(throws: POSIXFileError.self) { try POSIXFile.read("\(directory)/none") }
            #expect(error?.description == "\(directory)/none cannot be read: No such file or directory")
            #expect(error?.isMissing == true)

            try POSIXFile.replace("\(directory)/file", [])
            let blocked = #expect(throws: POSIXFileError.self) {
                try POSIXFile.createDirectory("\(directory)/file/below")
            }
            #expect(blocked?.description == "\(directory)/file/below cannot be created: Not a directory")
        }
    }
}

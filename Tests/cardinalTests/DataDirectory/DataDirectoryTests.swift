import Foundation
import Testing
import cardinal

@Suite("A data directory")
struct DataDirectoryTests {
    @Test("makes keys once, for its owner alone")
    func credentials() throws {
        try withTemporaryDirectory { parent in
            let directory = DataDirectory("\(parent)/data")
            try directory.create()

            let first = try directory.credentials()
            let second = try directory.credentials()

            #expect(first.areNew)
            #expect(!second.areNew)
            #expect(first.credentials == second.credentials)
            #expect(try permissions(of: directory.path) == 0o700)
            #expect(try permissions(of: directory.credentialsPath) == 0o600)
            #expect(!directory.credentialsAreExposed())
        }
    }

    @Test("notices keys that others may read")
    func exposure() throws {
        try withTemporaryDirectory { path in
            let directory = DataDirectory(path)
            _ = try directory.credentials()
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o644],
                ofItemAtPath: directory.credentialsPath
            )

            #expect(directory.credentialsAreExposed())
        }
    }

    @Test(
        "refuses a file of keys that it did not write",
        arguments: ["", "{}", #"{"accessKeyId": "A B", "secretAccessKey": "s"}"#]
    )
    func damagedKeys(text: String) throws {
        try withTemporaryDirectory { path in
            let directory = DataDirectory(path)
            try POSIXFile.replace(directory.credentialsPath, Array(text.utf8))

            #expect(
                throws: CommandFailure(
                    "\(path)/root-credentials.json does not hold an access key; remove it to have one made"
                )
            ) {
                try directory.credentials()
            }
        }
    }

    @Test("knows the endpoint while a server runs")
    func endpoint() throws {
        try withTemporaryDirectory { path in
            let directory = DataDirectory(path)
            #expect(try directory.endpoint() == nil)

            try directory.recordEndpoint("http://127.0.0.1:8080")
            #expect(try directory.endpoint() == "http://127.0.0.1:8080")

            directory.forgetEndpoint()
            #expect(try directory.endpoint() == nil)
        }
    }
}

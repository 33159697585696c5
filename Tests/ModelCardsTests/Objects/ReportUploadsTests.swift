import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite("Files that are dropped into the console")
struct ReportUploadsTests {
    @Test("A file is kept in the account's own bucket, under the same address every time")
    func stores() async throws {
        let exports = try await TestExports.open()
        let uploads = exports.cards.desk(objects: exports.objects).uploads

        let first = try await uploads.store(Array("{}".utf8), name: "C:\\reports\\my report.json", for: People.author)
        let second = try await uploads.store(Array("{}".utf8), name: "my report.json", for: People.reviewer)

        #expect(
            first == "s3://cardinal-us-west-2-123456789012/console/reports/44136fa355b3678a/my-report.json"
        )
        #expect(second == first)
        let location = try #require(ObjectLocation(uri: first))
        #expect(try await exports.objects.get(location, limit: 10, for: "123456789012") == Array("{}".utf8))
        #expect(try await exports.objects.bucket(named: location.bucket).region == "us-west-2")
        await exports.remove()
    }

    @Test(
        "A name is cleaned before it is part of an address",
        arguments: [
            ("analysis.json", "analysis.json"),
            ("../../etc/passwd", "passwd"),
            ("..", "report.json"),
            ("a..b...json", "a.b.json"),
            (".hidden", "hidden"),
            ("", "report.json"),
            ("/", "report.json"),
            ("<script>alert('x')</script>.json", "script-.json"),
            ("bericht für märz (1).json", "bericht-f-r-m-rz-1-.json"),
            ("レポート.json", "json"),
            ("a?b=c&d#e%2f.json", "a-b-c-d-e-2f.json"),
            ("x\u{0}y\n.json", "x-y-.json"),
            (String(repeating: "a", count: 300) + ".json", String(repeating: "a", count: 95) + ".json"),
        ]
    )
    func names(name: String, expected: String) {
        #expect(ReportUploads.cleaned(name) == expected)
    }

    @Test("A file that is too long is refused with a way on")
    func tooLong() async throws {
        let exports = try await TestExports.open()
        let uploads = exports.cards.desk(objects: exports.objects).uploads
        let bytes = [UInt8](repeating: 32, count: ReportUploads.limit + 1)

        let refusal = try await SageMakerError.of {
            _ = try await uploads.store(bytes, name: "big.json", for: People.author)
        }

        #expect(refusal?.code == .validationException)
        #expect(
            refusal?.message == "The file big.json has 33 MiB; up to 32 MiB can be dropped here. "
                + "Put it into a bucket and give its s3:// address instead"
        )
        await exports.remove()
    }
}

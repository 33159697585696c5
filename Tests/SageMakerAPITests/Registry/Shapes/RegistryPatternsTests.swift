import SageMakerAPI
import Testing

@Suite("Patterns of registry requests")
struct RegistryPatternsTests {
    @Test(
        "What the API's expressions match is accepted, and nothing else",
        arguments: [
            ("model name", StringShape.modelName, ["a", "a--b", "7"], ["", "-a", "a-", "a_b", "a.b"]),
            ("part of a name", .nameContains, ["a", "-", "-b-"], ["", "a_b", "a b"]),
            ("client token", .clientToken, ["0-a"], ["", "a/b"]),
            ("channel", .channelName, ["train", ".-_9"], ["", "a b", "a/b"]),
            ("network", .networkID, ["sg-0a", "-"], ["", "sg_1"]),
            ("image", .containerImage, ["1.dkr.ecr/x:1@sha256:0", "é"], ["", "a b", "a\tb", "a\n", "\u{B}"]),
            (
                "path", .metricsEndpointPath, ["/metrics", "/a/b.c-d_e", "//"],
                ["", "/", "metrics", "/a..b", "/a b", "/é"]
            ),
            (
                "digest", .digest,
                ["sha256:\(String(repeating: "aF", count: 32))", "SHA256:\(String(repeating: "0", count: 64))"],
                ["", "sha256:", "sha256:\(String(repeating: "g", count: 64))", String(repeating: "0", count: 71)]
            ),
            ("product", .productID, ["a", "a--b"], ["", "-a", "a-", "a_b"]),
            ("input", .dataInputConfig, ["\n", "{}"], [""]),
            ("framework version", .frameworkVersion, ["2.1", "1.x-y.Z"], ["", "2.", "10.1", "a.1", "2.1 "]),
            ("type of content", .mimeType, ["text/csv", "a_b-c/é d"], ["", "text", "text/", "/csv", "te xt/csv"]),
            ("machine image", .transformAmiVersion, ["al2-ami-2", "a"], ["", "a--b", "-a", "a-", "a.b"]),
            ("file system", .fileSystemID, ["fs-0a1b2c3d", "fs-0123456789abcdef"], ["", "fs-0a1b2c3", "fs-0A1B2C3D"]),
            (
                "experiment", .experimentName, ["a", "A-b", String(repeating: "a", count: 120)],
                ["", "a-", "a_b", String(repeating: "a", count: 121)]
            ),
            ("sequence", .sequenceLength, ["1K", "1024K"], ["", "K", "1k", "1KK", "1K "]),
            (
                "machine", .instanceType, ["ml.m5.large", "ml.trn2-ultra.48xlarge", "ml.p6-b200.48xlarge"],
                ["", "m5.large", "ml.m5", "ml..large", "ml.m5.", "ml.M5.large", "ml.m5.large.x", "ml.m5.large "]
            ),
        ]
    )
    func matches(kind: String, shape: StringShape, accepted: [String], refused: [String]) {
        for text in accepted {
            #expect(shape.pattern?.matches(text) == true, "\(kind): \(text.debugDescription)")
        }
        for text in refused {
            #expect(shape.pattern?.matches(text) == false, "\(kind): \(text.debugDescription)")
        }
    }

    @Test(
        "An environment variable begins with a letter or an underscore",
        arguments: [
            ("A", true), ("_", true), ("a_1", true), ("", false), ("1a", false), ("a-b", false), ("é", false),
            ("a b", false),
        ]
    )
    func environment(name: String, isName: Bool) {
        let body = #"{"ModelName":"m","PrimaryContainer":{"Environment":{"\#(name)":"any\nthing"}}}"#
        #expect((refusal(of: CreateModelInput.self, body) == nil) == isName)
    }
}

import CardTesting
import CardinalClient
import JSONTree
import Testing

@Suite("A client of a real server")
struct SageMakerClientTests {
    @Test("creates and describes a card, and pages through a list")
    func calls() async throws {
        try await withServer { client in
            for name in ["a", "b", "c"] {
                let output = try await client.call("CreateModelCard", Self.card(name))
                #expect(output["ModelCardArn"]?.string == "arn:aws:sagemaker:us-west-2:123456789012:model-card/\(name)")
            }
            let card = try await client.call(
                "DescribeModelCard",
                .object([JSONMember("ModelCardName", .string("b"))])
            )
            #expect(card["Content"]?.string == #"{"model_overview":{"model_version":1.0}}"#)
            var names: [[String]] = []
            let input = JSON.object([
                JSONMember("MaxResults", .number("2")), JSONMember("SortBy", .string("Name")),
                JSONMember("SortOrder", .string("Ascending")),
            ])
            for try await page in client.pages("ListModelCards", input) {
                names.append((page["ModelCardSummaries"]?.array ?? []).compactMap { $0["ModelCardName"]?.string })
            }
            #expect(names == [["a", "b"], ["c"]])
        }
    }

    @Test("hands a refusal on with the service's code, sentence and request")
    func refusal() async throws {
        try await withServer { client in
            let error = await #expect(throws: ClientError.self) {
                try await client.call("DescribeModelCard", .object([JSONMember("ModelCardName", .string("none"))]))
            }
            let service = try #require(error?.service)
            #expect(service.code == "ResourceNotFound")
            #expect(service.message.contains("does not exist"))
            #expect(service.httpStatus == 400)
            #expect(service.operation == "DescribeModelCard")
            #expect(service.requestID?.isEmpty == false)
        }
    }

    @Test("knows which account its key belongs to")
    func account() async throws {
        let account = try await withServer { try await $0.accountID() }
        #expect(account == "123456789012")
    }

    private static func card(_ name: String) -> JSON {
        .object([
            JSONMember("ModelCardName", .string(name)), JSONMember("ModelCardStatus", .string("Draft")),
            JSONMember("Content", .string(#"{"model_overview":{"model_version":1.0}}"#)),
        ])
    }
}

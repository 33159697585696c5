import CardServer
import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI

/// Calls of every operation, one after another, on a service of its own: tags, policies, ARNs and page tokens among them.
///
/// An input is a call a line: the name of the operation, a blank, and a body.
struct OperationsTarget: FuzzTarget {
    let name = "operations"

    private static let service = MemoryService()

    func run(_ input: UnsafeBufferPointer<UInt8>) {
        var parts = InputParts(input)
        var calls: [(operation: String, body: [UInt8])] = []
        while !parts.isAtEnd, calls.count < 12 {
            let line = parts.line()
            let name = line.prefix { $0 != UInt8(ascii: " ") }
            calls.append((String(decoding: name, as: UTF8.self), Array(line.dropFirst(name.count + 1))))
        }
        let list = calls
        let service = Self.service
        service.store.undoing {
            for call in list {
                guard let answer = await service.call(call.operation, call.body) else { continue }
                await check(call.operation, call.body, answer, service)
            }
        }
    }

    /// A card that was created has the content that was sent.
    private func check(_ operation: String, _ body: [UInt8], _ answer: [UInt8], _ service: MemoryService) async {
        guard operation == "CreateModelCard", let sent = try? JSON(parsing: body) else { return }
        guard case .string(let name)? = sent["ModelCardName"] else { return }
        let request = JSON.object([JSONMember("ModelCardName", .string(name))]).bytes()
        let described = await service.call("DescribeModelCard", request)
        let card = described.flatMap { try? JSON(parsing: $0) }
        require(card != nil, "a card that was created is described")
        let content = card?["Content"]?.string ?? ""
        require(content.utf8.elementsEqual((sent["Content"]?.string ?? "").utf8), "content is kept as it was sent")
    }
}

/// A service on a store in memory, as one account sees it.
struct MemoryService: Sendable {
    let store = MemoryStore()
    private let operations: OperationTable
    private let caller = Caller(
        scope: Scope(accountID: "123456789012", region: "us-west-2"),
        identity: Identity(arn: "arn:aws:iam::123456789012:root", principalID: "123456789012"),
        accessKeyID: "AKIAEXAMPLEEXAMPLE22"
    )

    init() {
        operations = OperationTable(
            ModelCardService(
                store: store,
                objects: EmptyObjectStore(),
                policy: ServicePolicy(),
                pages: PageTokens(secret: "a secret of the fuzzer"),
                patience: .none,
                now: { Timestamp(milliseconds: 1_767_225_600_000) },
                exportQueued: {}
            )
        )
    }

    /// The answer; nil for a refusal, which must be one that the service words itself, and for an unknown operation.
    func call(_ operation: String, _ body: [UInt8]) async -> [UInt8]? {
        let handler =
            operations["SageMaker.\(operation)"] ?? operations["Cardinal.\(operation)"]
            ?? operations["PUT", "/\(operation)"]
        guard let handler else { return nil }
        do {
            let answer = try await handler(body, caller)
            require(answer.isEmpty || (try? JSON(parsing: answer)) != nil, "\(operation) answers JSON")
            return answer
        } catch let refusal as SageMakerError {
            require(refusal.httpStatus < 500, "\(operation) refuses: \(refusal)")
            require(!refusal.message.isEmpty, "a refusal has words")
            require((try? JSON(parsing: refusal.body())) != nil, "a refusal is JSON")
            return nil
        } catch {
            require(false, "\(operation) fails: \(error)")
            return nil
        }
    }
}

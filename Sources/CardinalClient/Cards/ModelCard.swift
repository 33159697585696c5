import JSONTree

/// A model card: a name, a status, content, and what the service says of it.
///
/// A card is a value. Changing it changes nothing on the server until ``update()``; two copies are two cards in hand of
/// one card on the server.
///
/// ```swift
/// var card = ModelCard(
///     name: "churn",
///     content: ModelCardContent(intendedUses: IntendedUses(purposeOfModel: "Who leaves?", riskRating: .low)),
///     client: client
/// )
/// try await card.create()
/// ```
public struct ModelCard: Sendable {
    /// The client that the card's calls go through.
    public let client: SageMakerClient
    /// The card's name within its account and region.
    public let name: String
    /// How far it has come on its way to approval.
    public var status: ModelCardStatus
    /// What it says.
    public var content: ModelCardContent
    /// What the service says of the version in hand; nil before the card is created.
    public private(set) var record: ModelCardRecord?

    /// Describes a card; nothing is sent.
    public init(
        name: String,
        status: ModelCardStatus = .draft,
        content: ModelCardContent = ModelCardContent(),
        client: SageMakerClient
    ) {
        self.name = name
        self.status = status
        self.content = content
        self.client = client
    }

    /// The card's ARN; nil before it is created.
    public var arn: String? { record?.arn }

    /// The version in hand; nil before the card is created.
    public var version: Int? { record?.version }

    /// Stores the card as version 1.
    ///
    /// - Parameter tags: tags by key.
    /// - Throws: with the code `ConflictException` when the name is taken, and `ValidationException` with every finding
    ///   when the content breaks its schema.
    public mutating func create(tags: [String: String] = [:]) async throws(ClientError) {
        var input = identification
        input.append(JSONMember("Content", .string(try content.text())))
        input.append(JSONMember("ModelCardStatus", .string(status.rawValue)))
        if !tags.isEmpty { input.append(JSONMember("Tags", Self.json(tags))) }
        _ = try await client.call("CreateModelCard", .object(input))
        record = try await Self.load(name, client: client).record
    }

    /// The card of that name.
    ///
    /// - Parameters:
    ///   - name: the name or the ARN.
    ///   - version: nil for the latest.
    ///   - client: the client that makes the call, and later calls of the card.
    /// - Throws: with the code `ResourceNotFound` when there is none.
    public static func load(
        _ name: String,
        version: Int? = nil,
        client: SageMakerClient
    ) async throws(ClientError) -> ModelCard {
        var input = [JSONMember("ModelCardName", .string(name))]
        if let version { input.append(JSONMember("ModelCardVersion", .number(String(version)))) }
        let answer = AnswerReader(
            operation: "DescribeModelCard",
            json: try await client.call("DescribeModelCard", .object(input))
        )
        var card = ModelCard(
            name: try answer.text("ModelCardName"),
            status: ModelCardStatus(rawValue: try answer.text("ModelCardStatus")),
            content: try ModelCardContent(parsing: try answer.text("Content")),
            client: client
        )
        card.record = try ModelCardRecord(answer)
        return card
    }

    /// Stores what has changed, and makes no call that changes nothing.
    ///
    /// A changed status keeps the version, changed content makes the next one; when both have changed, the status goes
    /// first. Content has changed when it differs as JSON: the order of members and the text of numbers do not count.
    ///
    /// - Returns: what was stored.
    /// - Throws: what a call throws; a status that was stored before stays.
    @discardableResult
    public mutating func update() async throws(ClientError) -> ModelCardChanges {
        let text = try content.text()
        let stored = try await Self.load(name, client: client)
        var changes: ModelCardChanges = []
        if stored.status != status {
            try await update("ModelCardStatus", status.rawValue)
            changes.insert(.status)
        }
        if !stored.content.json.isEquivalent(to: content.json) {
            try await update("Content", text)
            changes.insert(.content)
        }
        record = changes.isEmpty ? stored.record : try await Self.load(name, client: client).record
        return changes
    }

    /// Deletes the card with all of its versions and its export jobs; their files stay.
    public mutating func delete() async throws(ClientError) {
        _ = try await client.call("DeleteModelCard", .object(identification))
        record = nil
    }

    /// Takes the latest version in hand, status and content included.
    public mutating func reload() async throws(ClientError) {
        self = try await Self.load(name, client: client)
    }

    private var identification: [JSONMember] { [JSONMember("ModelCardName", .string(name))] }

    private func update(_ member: String, _ value: String) async throws(ClientError) {
        let input = identification + [JSONMember(member, .string(value))]
        _ = try await client.call("UpdateModelCard", .object(input))
    }

    private static func json(_ tags: [String: String]) -> JSON {
        .array(
            tags.sorted { $0.key < $1.key }.map { key, value in
                .object([JSONMember("Key", .string(key)), JSONMember("Value", .string(value))])
            }
        )
    }
}

import JSONTree
import ModelCards
import SageMakerAPI

extension RegistryEntry {
    /// What ``init(_:)`` reads, in its order.
    static let columns = """
        registry_entry.id, registry_entry.kind, registry_entry.account, registry_entry.region, registry_entry.name, \
        registry_entry.status, registry_entry.group_name, registry_entry.version, registry_entry.approval_status, \
        registry_entry.policy, \
        registry_entry.created_at, registry_entry.created_by_arn, registry_entry.created_by_principal, \
        registry_entry.last_modified_at, registry_entry.last_modified_by_arn, \
        registry_entry.last_modified_by_principal, registry_entry.document
        """

    init(_ row: inout SQLRow) throws {
        self.init(
            id: try row.integer(),
            kind: try row.named(RegistryKind.self),
            scope: Scope(accountID: try row.text(), region: try row.text()),
            name: try row.text(),
            status: try row.text(),
            groupName: try row.optionalText(),
            version: try row.optionalInteger().map(Int.init),
            approvalStatus: try row.optionalText(),
            policy: try row.optionalText(),
            createdAt: try row.time(),
            createdBy: try row.identity(),
            lastModifiedAt: try row.time(),
            lastModifiedBy: try row.identity(),
            document: try row.document()
        )
    }
}

extension ReportedMetric {
    /// What ``init(_:)`` reads, in its order.
    static let columns = "name, value, step, measured_at, received_at"

    /// What stands for no step, which both engines then order before every other.
    static let noStep: Int64 = -1

    init(_ row: inout SQLRow) throws {
        let name = try row.text()
        let value = try row.text()
        let step = try row.integer()
        self.init(
            name: name,
            value: value,
            step: step == Self.noStep ? nil : Int(step),
            timestamp: try row.time(),
            receivedAt: try row.time()
        )
    }
}

extension RegistryKind {
    /// The name as a text whose bytes order like group and number: `fraud/0000000007` for `fraud/7`.
    ///
    /// No two names share one: a number that is spelled otherwise, such as `007`, is nobody's name and gets a slash.
    func sortName(of name: String) -> String {
        guard self == .modelPackage, let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return name }
        let digits = name[name.utf8.index(after: slash)...]
        guard let number = Int32(digits), number > 0, String(number) == digits else { return name + "/" }
        let zeros = String(repeating: "0", count: 10 - digits.utf8.count)
        return "\(name[...slash])\(zeros)\(digits)"
    }
}

extension SQLRow {
    /// The next column, which is JSON.
    mutating func document() throws -> JSON {
        guard let document = try? JSON(parsing: try text()) else {
            throw StoreError.unreadable("a document is no JSON")
        }
        return document
    }
}

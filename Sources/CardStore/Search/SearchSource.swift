import ModelCards
import SageMakerAPI

/// The table that a kind of hit lies in, and what its columns are called there.
struct SearchSource {
    let kind: SearchedKind
    let scope: Scope

    /// `card` or `registry_entry`.
    var table: String {
        switch kind {
        case .card: "card"
        case .entry: "registry_entry"
        }
    }

    /// The column that hits are told apart by, and that breaks ties.
    var name: String {
        switch kind {
        case .card: "card.name"
        case .entry: "registry_entry.sort_name"
        }
    }

    /// What ``name`` has for a hit of that name.
    func sortName(of name: String) -> String {
        switch kind {
        case .card: name
        case .entry(let kind): kind.sortName(of: name)
        }
    }

    /// What comes before the name in a hit's ARN.
    var arnPrefix: String {
        switch kind {
        case .card: scope.cardARN("")
        case .entry(let kind): scope.arn(of: kind, named: "")
        }
    }

    /// The hit's ARN as an expression.
    var arn: SQLStatement {
        "(\(arnPrefix) || \(sql: table).name)"
    }

    /// That a row is of the kind, in the account and region.
    var condition: SQLStatement {
        switch kind {
        case .card:
            "card.account = \(scope.accountID) AND card.region = \(scope.region)"
        case .entry(let kind):
            """
            registry_entry.kind = \(kind) AND registry_entry.account = \(scope.accountID) \
            AND registry_entry.region = \(scope.region)
            """
        }
    }

    /// The column of a hit; nil when hits of the kind have none such.
    func column(_ column: SearchColumn) -> SearchedValue? {
        switch kind {
        case .card: Self.cardColumn(column, table: "card")
        case .entry(let kind): Self.entryColumn(column, of: kind)
        }
    }

    /// A column of a card, in a table of that name.
    static func cardColumn(_ column: SearchColumn, table: String) -> SearchedValue? {
        switch column {
        case .name: .text("\(table).name")
        case .creationTime: .time("\(table).created_at")
        case .lastModifiedTime: .time("\(table).last_modified_at")
        case .createdByARN: .text("\(table).created_by_arn")
        case .lastModifiedByARN: .text("\(table).last_modified_by_arn")
        case .createdByPrincipalID: .text("\(table).created_by_principal")
        case .lastModifiedByPrincipalID: .text("\(table).last_modified_by_principal")
        case .status: .text("\(table).status")
        case .version: .number("\(table).latest_version")
        case .modelID: .text("\(table).model_id")
        case .riskRating: .text("\(table).risk_rating")
        case .modelPackageGroupName: .text("\(table).model_package_group_name")
        case .kmsKeyID: .text("\(table).kms_key_id")
        case .modelPackageARN: .text("\(table).model_package_arn")
        case .modelOwner: .text("\(table).model_owner")
        case .problemType: .text("\(table).problem_type")
        case .lineOfBusiness: .text("\(table).line_of_business")
        case .authorARN: .text("\(table).author_arn")
        case .stage: .number(place(of: "\(table).status", among: stages))
        case .risk: .number(place(of: "\(table).risk_rating", among: risks))
        case .approvalStatus: nil
        }
    }

    static let stages = ["Draft", "PendingReview", "Approved", "Archived"]
    static let risks = ["Unknown", "Low", "Medium", "High"]

    /// The place of a text in a list, from 1 on; null for a text that is not in it.
    private static func place(of text: String, among texts: [String]) -> String {
        let cases = texts.enumerated().map { "WHEN '\($1)' THEN \($0 + 1)" }
        return "CASE \(text) \(cases.joined(separator: " ")) END"
    }

    private static func entryColumn(_ column: SearchColumn, of kind: RegistryKind) -> SearchedValue? {
        switch column {
        case .name: .text("registry_entry.name")
        case .creationTime: .time("registry_entry.created_at")
        case .lastModifiedTime: .time("registry_entry.last_modified_at")
        case .createdByARN: .text("registry_entry.created_by_arn")
        case .lastModifiedByARN: .text("registry_entry.last_modified_by_arn")
        case .createdByPrincipalID: .text("registry_entry.created_by_principal")
        case .lastModifiedByPrincipalID: .text("registry_entry.last_modified_by_principal")
        case .status: .text("registry_entry.status")
        case .version: kind == .modelPackage ? .number("registry_entry.version") : nil
        case .modelPackageGroupName: kind == .modelPackage ? .text("registry_entry.group_name") : nil
        case .approvalStatus: .text("registry_entry.approval_status")
        case .modelID, .riskRating, .kmsKeyID, .modelPackageARN, .modelOwner, .problemType, .lineOfBusiness,
            .authorARN, .stage, .risk:
            nil
        }
    }

    /// The column of `about`, the card that is about a hit, which must be the hit's ARN; nil when there is no such card.
    var cardLink: String? {
        switch kind {
        case .entry(.model): "model_id"
        case .entry(.modelPackage): "model_package_arn"
        case .card, .entry(.trainingJob), .entry(.modelPackageGroup): nil
        }
    }
}

/// A value of a row, as expressions of our own.
struct SearchedValue {
    /// What counts in a time.
    enum TimeUnit {
        case seconds, milliseconds
    }

    let text: String?
    let number: String?
    /// Nil for numbers that are no times.
    let time: TimeUnit?

    static func text(_ expression: String) -> SearchedValue {
        SearchedValue(text: expression, number: nil, time: nil)
    }

    static func number(_ expression: String) -> SearchedValue {
        SearchedValue(text: nil, number: expression, time: nil)
    }

    static func time(_ expression: String) -> SearchedValue {
        SearchedValue(text: nil, number: expression, time: .milliseconds)
    }

    /// Whether there is a value at all.
    var exists: SQLStatement {
        SQLStatement(sql: "\(text ?? number ?? "NULL") IS NOT NULL")
    }
}

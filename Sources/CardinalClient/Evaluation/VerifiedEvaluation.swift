import JSONTree

/// An evaluation of a card, compared with its report.
public struct VerifiedEvaluation: Hashable, Sendable {
    /// How the comparison came out.
    public struct Result: CardTerm {
        /// The word as the API spells it.
        public let rawValue: String

        /// Takes the word as the API spells it.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The report is the same file, and says what the card says.
        public static let same = Result(rawValue: "Same")
        /// The report is another file, or is read differently now.
        public static let different = Result(rawValue: "Different")
        /// The report is not where it was.
        public static let missing = Result(rawValue: "Missing")
        /// The evaluation links to no report.
        public static let noReport = Result(rawValue: "NoReport")
        /// Somebody changed what was made of the report.
        public static let edited = Result(rawValue: "Edited")
    }

    /// The evaluation's name.
    public let name: String
    /// Where the report is, or was.
    public let uri: String?
    /// How the comparison came out.
    public let result: Result
    /// What is different, and where.
    public let findings: [Finding]

    init(_ json: JSON) {
        name = json["Name"]?.string ?? ""
        uri = json["S3Uri"]?.string
        result = Result(rawValue: json["Result"]?.string ?? "")
        findings = Finding.all(in: json)
    }
}

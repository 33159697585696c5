import JSONTree

extension ModelCard {
    /// Every version of the card, the newest first.
    public func versions() -> ItemSequence<ModelCardVersionSummary> {
        let input = JSON.object([
            JSONMember("ModelCardName", .string(name)), JSONMember("MaxResults", .number("100")),
            JSONMember("SortBy", .string("Version")), JSONMember("SortOrder", .string("Descending")),
        ])
        return ItemSequence(
            client.pages("ListModelCardVersions", input),
            "ModelCardVersionSummaryList",
            read: ModelCardVersionSummary.init
        )
    }

    /// Every export of the card, the newest first.
    public func exportJobs() -> ItemSequence<ModelCardExportJob> {
        let input = JSON.object([
            JSONMember("ModelCardName", .string(name)), JSONMember("MaxResults", .number("100")),
            JSONMember("SortBy", .string("CreationTime")), JSONMember("SortOrder", .string("Descending")),
        ])
        return ItemSequence(
            client.pages("ListModelCardExportJobs", input),
            "ModelCardExportJobSummaries",
            read: ModelCardExportJob.init(summary:)
        )
    }

    /// The cards of the account in the client's region, the newest first.
    ///
    /// - Parameters:
    ///   - status: only cards with that status.
    ///   - nameContains: only cards whose name contains that text.
    ///   - client: the client that makes the calls.
    public static func list(
        status: ModelCardStatus? = nil,
        nameContains: String? = nil,
        client: SageMakerClient
    ) -> ItemSequence<ModelCardSummary> {
        var input = [
            JSONMember("MaxResults", .number("100")), JSONMember("SortBy", .string("CreationTime")),
            JSONMember("SortOrder", .string("Descending")),
        ]
        if let status { input.append(JSONMember("ModelCardStatus", .string(status.rawValue))) }
        if let nameContains { input.append(JSONMember("NameContains", .string(nameContains))) }
        return ItemSequence(
            client.pages("ListModelCards", .object(input)),
            "ModelCardSummaries",
            read: ModelCardSummary.init
        )
    }
}

import SageMakerAPI

/// What people have typed and not yet saved as a card or version, each person's for themselves.
package struct CardEdits: Sendable {
    /// As many as a person may have in a region.
    package static let limit = 200
    /// The longest title, in Unicode code points.
    package static let titleLimit = 256
    /// The longest document, in bytes of UTF-8.
    package static let documentLimit = 1 << 20

    let store: any Store
    let now: @Sendable () -> Timestamp

    /// Begins an edit, of a card or of one that does not exist yet.
    ///
    /// - Throws: `ValidationException` for a document that is too long, `ResourceLimitExceeded`.
    package func begin(
        cardName: String?,
        baseVersion: Int?,
        title: String,
        document: String,
        for caller: Caller
    ) async throws -> CardEdit {
        try Self.check(document)
        let time = now()
        let edit = CardEdit(
            id: Hexadecimal.random(byteCount: 16),
            scope: caller.scope,
            owner: caller.identity.arn,
            cardName: cardName,
            baseVersion: baseVersion,
            title: Self.fitting(title),
            document: document,
            revision: 1,
            createdAt: time,
            updatedAt: time
        )
        try await store.transaction { records in
            let present = try records.cardEdits(of: edit.owner, in: edit.scope, limit: Self.limit)
            guard present.count < Self.limit else { throw SageMakerError.editLimitExceeded(limit: Self.limit) }
            try records.keep(edit)
        }
        return edit
    }

    /// An edit of the caller's.
    ///
    /// - Throws: `ResourceNotFound`.
    package func edit(_ id: String, for caller: Caller) async throws -> CardEdit {
        let edit = try await store.read { try $0.cardEdit(id, of: caller.identity.arn, in: caller.scope) }
        guard let edit else { throw SageMakerError.editNotFound }
        return edit
    }

    /// The caller's edits, latest first, without their documents.
    package func list(for caller: Caller) async throws -> [CardEdit] {
        try await store.read {
            try $0.cardEdits(of: caller.identity.arn, in: caller.scope, limit: Self.limit)
        }
    }

    /// Keeps what has been typed since.
    ///
    /// - Parameter expectedRevision: the revision that the typing started from; any when nil.
    /// - Returns: the edit with its new revision.
    /// - Throws: `ResourceNotFound`; `ConflictException` when a later revision was kept meanwhile, such as from another
    ///   window; `ValidationException` for a document that is too long.
    package func keep(
        _ id: String,
        title: String,
        document: String,
        cardName: String?,
        baseVersion: Int?,
        expectedRevision: Int?,
        for caller: Caller
    ) async throws -> CardEdit {
        try Self.check(document)
        let title = Self.fitting(title)
        let time = now()
        return try await store.transaction { records in
            guard var edit = try records.cardEdit(id, of: caller.identity.arn, in: caller.scope) else {
                throw SageMakerError.editNotFound
            }
            if let expectedRevision, expectedRevision != edit.revision { throw SageMakerError.editKeptElsewhere }
            edit.title = title
            edit.document = document
            edit.cardName = cardName
            edit.baseVersion = baseVersion
            edit.revision += 1
            edit.updatedAt = max(time, edit.updatedAt)
            try records.keep(edit)
            return edit
        }
    }

    /// Discards an edit; nothing happens when there is none.
    package func remove(_ id: String, for caller: Caller) async throws {
        try await store.transaction {
            try $0.removeCardEdit(id, of: caller.identity.arn, in: caller.scope)
        }
    }

    private static func check(_ document: String) throws(SageMakerError) {
        guard document.utf8.count <= documentLimit else { throw .editTooLong(limitMiB: documentLimit >> 20) }
        guard !document.utf8.contains(0) else { throw .editWithNullCharacter }
    }

    /// A title is only shown, so what does not fit is left out.
    private static func fitting(_ title: String) -> String {
        let kept = title.unicodeScalars.lazy.filter { $0.value != 0 }.prefix(titleLimit)
        return String(String.UnicodeScalarView(kept))
    }
}

/// Refusals of unsaved edits.
extension SageMakerError {
    static let editNotFound = SageMakerError(
        .resourceNotFound,
        "There is no such unsaved edit of yours. It was saved or discarded, or it is in another region"
    )

    static let editKeptElsewhere = SageMakerError(
        .conflictException,
        "This edit has been changed in another window since. Load it again to see what is there now"
    )

    static func editTooLong(limitMiB: Int) -> SageMakerError {
        SageMakerError(
            .validationException,
            "An unsaved edit can have at most \(limitMiB) MiB. Take something out; a card holds 100,000 characters"
        )
    }

    static let editWithNullCharacter = SageMakerError(
        .validationException,
        "An unsaved edit cannot have U+0000 in it"
    )

    static func editLimitExceeded(limit: Int) -> SageMakerError {
        SageMakerError(
            .resourceLimitExceeded,
            "You have \(limit) unsaved edits, which is as many as a person can have in a region. "
                + "Save or discard one that you no longer need"
        )
    }
}

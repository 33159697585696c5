/// What has just become of an edit, on the page of its card.
package enum SavedNotice {
    /// What saving did, as the address of the card's page says it.
    package enum Outcome: String, Sendable {
        case created, saved, unchanged
    }

    /// - Parameter done: the part of the address that says it; nothing is shown for any other word.
    package static func view(_ done: String?, version: Int) -> HTML {
        switch done.flatMap(Outcome.init) {
        case nil: HTML()
        case .created?: Notice.view(.success) { p { "The card has been created." } }
        case .saved?: Notice.view(.success) { p { "Version \(version) has been saved." } }
        case .unchanged?:
            Notice.view(.information) { p { "The content was the same as before, so there is no new version." } }
        }
    }
}

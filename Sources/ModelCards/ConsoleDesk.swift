import SageMakerAPI

/// What only the console does beside the operations of the API: who is signed in, and what people keep for themselves.
package struct ConsoleDesk: Sendable {
    package let sessions: ConsoleSessions
    package let readings: CardReadings
    package let views: SavedViews
    package let edits: CardEdits
    package let uploads: ReportUploads
    package let exports: ExportedFiles
    package let portfolio: Portfolio
    package let packageCards: PackageCards

    /// Gives each part what it works with.
    package init(store: any Store, objects: any ObjectStore, now: @escaping @Sendable () -> Timestamp) {
        readings = CardReadings(store: store)
        sessions = ConsoleSessions(store: store, now: now)
        views = SavedViews(store: store, now: now)
        edits = CardEdits(store: store, now: now)
        uploads = ReportUploads(objects: objects, now: now)
        exports = ExportedFiles(store: store, objects: objects, now: now)
        portfolio = Portfolio(store: store, now: now)
        packageCards = PackageCards(store: store)
    }
}

import SageMakerAPI

/// One page of a list: how many entries it shows, and whether more follow.
struct Page {
    /// Clients that never ask for a second page must see as much as the contract allows.
    static let largest = 100

    let size: Int

    /// A page of the size that the caller asked for.
    init(_ requested: Int?) {
        size = requested ?? Self.largest
    }

    /// How many entries to read: one more than is shown tells whether there is a next page.
    var fetch: Int { size + 1 }

    /// What the page shows, and its last entry when more follow.
    func cut<Entry>(_ found: [Entry]) -> (shown: [Entry], continuesAfter: Entry?) {
        guard found.count > size else { return (found, nil) }
        let shown = Array(found.prefix(size))
        return (shown, shown.last)
    }
}

extension Timestamp {
    /// The time as a page token keeps it.
    var position: String { String(milliseconds) }

    /// Reads ``position`` back.
    init(position: String) throws(SageMakerError) {
        guard let milliseconds = Int64(position) else { throw .invalidNextToken }
        self.init(milliseconds: milliseconds)
    }
}

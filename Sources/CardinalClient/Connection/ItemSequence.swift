import JSONTree

/// The items of a list, page by page.
public struct ItemSequence<Element: Sendable>: AsyncSequence, Sendable {
    /// What a page's call can fail with.
    public typealias Failure = ClientError

    private let pages: PageSequence
    private let member: String
    private let read: @Sendable (JSON) throws(ClientError) -> Element

    /// Reads every element of the member of each page.
    init(
        _ pages: PageSequence,
        _ member: String,
        read: @escaping @Sendable (JSON) throws(ClientError) -> Element
    ) {
        self.pages = pages
        self.member = member
        self.read = read
    }

    /// Starts at the first item.
    public func makeAsyncIterator() -> Iterator {
        Iterator(pages: pages.makeAsyncIterator(), member: member, read: read)
    }

    /// All items at once.
    public func all() async throws(ClientError) -> [Element] {
        var items: [Element] = []
        for try await item in self { items.append(item) }
        return items
    }

    /// Calls for the next page when the items of the one before are used up.
    public struct Iterator: AsyncIteratorProtocol {
        var pages: PageSequence.Iterator
        let member: String
        let read: @Sendable (JSON) throws(ClientError) -> Element
        private var items: ArraySlice<JSON> = []

        init(
            pages: PageSequence.Iterator,
            member: String,
            read: @escaping @Sendable (JSON) throws(ClientError) -> Element
        ) {
            self.pages = pages
            self.member = member
            self.read = read
        }

        /// The next item; nil after the last.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(ClientError) -> Element? {
            while true {
                if let item = items.popFirst() { return try read(item) }
                guard let page = try await pages.next(isolation: actor) else { return nil }
                items = (page[member]?.array ?? [])[...]
            }
        }

        /// The next item; nil after the last.
        public mutating func next() async throws(ClientError) -> Element? {
            try await next(isolation: nil)
        }
    }
}

import JSONTree

/// The pages of a list, each called for when it is asked for.
public struct PageSequence: AsyncSequence, Sendable {
    /// The body of an answer, such as `{"ModelCardSummaries": […], "NextToken": "…"}`.
    public typealias Element = JSON
    /// What a page's call can fail with.
    public typealias Failure = ClientError

    let client: SageMakerClient
    let operation: String
    let input: JSON

    /// Starts at the first page.
    public func makeAsyncIterator() -> Iterator {
        Iterator(client: client, operation: operation, input: input)
    }

    /// Follows `NextToken` from page to page.
    public struct Iterator: AsyncIteratorProtocol {
        let client: SageMakerClient
        let operation: String
        /// The next call's input; nil after the last page.
        var input: JSON?

        /// Calls for the next page.
        ///
        /// - Throws: what the call throws, after which there are no more pages; and ``ClientError/invalidResponse(_:)``
        ///   when the service gives the same token twice, which would never end.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(ClientError) -> JSON? {
            guard let input else { return nil }
            self.input = nil
            let page = try await client.call(operation, input)
            guard let token = page["NextToken"]?.string, !token.isEmpty else { return page }
            guard token != input["NextToken"]?.string else {
                throw .invalidResponse("\(operation) gave the same NextToken twice, so its list has no end")
            }
            self.input = input.setting("NextToken", to: .string(token))
            return page
        }

        /// Calls for the next page.
        public mutating func next() async throws(ClientError) -> JSON? {
            try await next(isolation: nil)
        }
    }
}

import CardTesting
import ModelCards
import SageMakerAPI

extension TestService {
    /// Asks the catalogue.
    func page(
        for person: Caller? = nil,
        _ narrow: (inout BrowseModelCardsRequest) -> Void = { _ in }
    ) async throws -> BrowseModelCardsResponse {
        var request = BrowseModelCardsRequest()
        narrow(&request)
        return try await service.browseModelCards.run(request, for: person ?? caller)
    }

    /// The names of the cards that the catalogue finds.
    func browse(_ narrow: (inout BrowseModelCardsRequest) -> Void = { _ in }) async throws -> [String] {
        try await page(narrow).modelCards.map(\.modelCardName)
    }

    /// What only the console does.
    func desk(objects: any ObjectStore = EmptyObjectStore()) -> ConsoleDesk {
        let clock = clock
        return ConsoleDesk(store: store, objects: objects, now: { clock.now })
    }

    /// Creates a card a second after whatever was done last.
    func add(
        _ name: String,
        _ content: String = "{}",
        status: ModelCardStatus = .draft,
        tags: [SageMakerAPI.Tag]? = nil
    )
        async throws
    {
        clock.advance()
        try await create(name, content: content, status: status, tags: tags)
    }
}

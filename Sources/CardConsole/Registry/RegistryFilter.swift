import SageMakerAPI

/// Which entries a list of the registry shows, and in which order: everything that its address says.
package struct RegistryFilter: Hashable, Sendable {
    /// Whether entries have a card.
    package enum CardState: String, CaseIterable, Hashable, Sendable {
        case none, has
    }

    /// What a list is ordered by.
    package enum Order: String, CaseIterable, Hashable, Sendable {
        case newest, oldest, name
    }

    /// The list's path.
    package var path: String
    /// A part of the name.
    package var name: String?
    package var card: CardState?
    /// The status of jobs, or the approval of packages.
    package var status: String?
    package var order: Order
    /// What the page begins after.
    package var after: String?
    /// What else the address says, such as which of two lists of a page is meant.
    package var fixed: [FormFields.Field]

    /// Describes a list; without more, it is its first page with everything in it.
    package init(
        path: String,
        name: String? = nil,
        card: CardState? = nil,
        status: String? = nil,
        order: Order = .newest,
        after: String? = nil,
        fixed: [FormFields.Field] = []
    ) {
        self.path = path
        self.name = name
        self.card = card
        self.status = status
        self.order = order
        self.after = after
        self.fixed = fixed
    }

    /// Reads an address; values that mean nothing are left out.
    ///
    /// - Parameter statuses: those that a list can be narrowed down to.
    package init(path: String, query: FormFields, statuses: [String] = [], fixed: [FormFields.Field] = []) {
        self.init(
            path: path,
            name: query.text("name"),
            card: query["card"].flatMap(CardState.init(rawValue:)),
            status: query["status"].flatMap { statuses.contains($0) ? $0 : nil },
            order: query["order"].flatMap(Order.init(rawValue:)) ?? .newest,
            after: query.text("after"),
            fixed: fixed
        )
    }

    /// Whether anything is left out of the list.
    package var isNarrow: Bool { name != nil || card != nil || status != nil }

    /// The list's address.
    package var address: String {
        var fields = FormFields(fixed)
        if let name { fields.append("name", name) }
        if let card { fields.append("card", card.rawValue) }
        if let status { fields.append("status", status) }
        if order != .newest { fields.append("order", order.rawValue) }
        if let after { fields.append("after", after) }
        return fields.all.isEmpty ? path : path + "?" + fields.urlEncoded
    }

    /// The address of the same list with something changed, from its first page on.
    package func address(_ change: (inout RegistryFilter) -> Void) -> String {
        var other = self
        other.after = nil
        change(&other)
        return other.address
    }

    /// The address of the list with everything in it.
    package var everything: String { RegistryFilter(path: path, fixed: fixed).address }
}

extension RegistryFilter {
    /// The most entries of a page.
    static let pageSize = 50

    /// The page as a search.
    ///
    /// - Parameters:
    ///   - name: what the resource calls its name.
    ///   - status: what it calls its status.
    func search(
        _ resource: ResourceType,
        name nameProperty: String,
        status statusProperty: String? = nil,
        more: [Filter] = []
    ) -> SearchRequest {
        var filters = more
        if let name { filters.append(Filter(nameProperty, .contains, name)) }
        if let card {
            filters.append(Filter("ModelCard.ModelCardName", card == .none ? .notExists : .exists))
        }
        if let status, let statusProperty { filters.append(Filter(statusProperty, .equals, status)) }
        return SearchRequest(
            resource: resource,
            searchExpression: filters.isEmpty ? nil : SearchExpression(filters: filters),
            sortBy: order == .name ? nameProperty : "CreationTime",
            sortOrder: order == .newest ? .descending : .ascending,
            nextToken: after,
            maxResults: Self.pageSize
        )
    }
}

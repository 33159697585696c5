import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func entries(matching query: RegistryQuery) throws -> [RegistryEntry] {
        try connection.rows(query.statement).map { try $0.read(RegistryEntry.init) }
    }
}

extension RegistryQuery {
    /// One page, as a range of the index that has the page's order.
    package var statement: SQLStatement {
        var page = ListStatement(
            """
            SELECT \(sql: RegistryEntry.columns) FROM registry_entry \
            WHERE kind = \(kind) AND account = \(scope.accountID) AND region = \(scope.region)
            """,
            nameColumn: "sort_name"
        )
        requireFacts(of: &page)
        switch order {
        case .creationTime:
            page.require(
                createdAfter: createdAfter,
                createdBefore: createdBefore,
                behind: after.map { .init(createdAt: $0.createdAt, name: kind.sortName(of: $0.name)) },
                ascending: ascending
            )
            return page.statement(orderedBy: ["created_at", "sort_name"], ascending: ascending, limit: limit)
        case .name:
            page.require(createdAfter: createdAfter, createdBefore: createdBefore)
            if let after {
                page.require("sort_name \(sql: beyond) \(kind.sortName(of: after.name))")
            }
            requireRangeOfGroup(of: &page)
            return page.statement(orderedBy: ["sort_name"], ascending: ascending, limit: limit)
        case .status:
            page.require(createdAfter: createdAfter, createdBefore: createdBefore)
            if let after {
                page.require(
                    "(status, sort_name) \(sql: beyond) (\(after.status), \(kind.sortName(of: after.name)))"
                )
            }
            return page.statement(orderedBy: ["status", "sort_name"], ascending: ascending, limit: limit)
        }
    }

    private var beyond: String { ascending ? ">" : "<" }

    private func requireFacts(of page: inout ListStatement) {
        if let groupName {
            page.require("group_name = \(groupName)")
        }
        if let isVersioned {
            page.require("group_name IS \(sql: isVersioned ? "NOT NULL" : "NULL")")
        }
        if let status {
            page.require("status = \(status)")
        }
        if let approvalStatus {
            page.require("approval_status = \(approvalStatus)")
        }
        if let nameContains {
            page.require(text: "coalesce(group_name, name)", contains: nameContains)
        }
        if let modifiedAfter {
            page.require("last_modified_at > \(modifiedAfter)")
        }
        if let modifiedBefore {
            page.require("last_modified_at < \(modifiedBefore)")
        }
    }

    /// Bounds the walk in the order of names to one group, whose packages lie together there.
    private func requireRangeOfGroup(of page: inout ListStatement) {
        guard let groupName else { return }
        // The character after the slash ends the range. The position bounds one side already; an engine may start its
        // walk at the wider of two bounds.
        if after == nil || !ascending {
            page.require("sort_name > \(groupName + "/")")
        }
        if after == nil || ascending {
            page.require("sort_name < \(groupName + "0")")
        }
    }
}

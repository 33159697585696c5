import CardStore
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("Registry entries in a store")
struct RegistryRecordsTests {
    @Test("A stored entry is found with everything that it was stored with", arguments: StoreBackend.allCases)
    func inserts(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let document = JSON.object([
                JSONMember("Image", .string("a'b\"%_\\é模🙂\u{10FFFF}")), JSONMember("Rate", .number("1.50")),
            ])
            let id = try await store.insert(
                .entry(
                    "fraud/7",
                    .modelPackage,
                    status: "Completed",
                    group: "fraud",
                    version: 7,
                    approvalStatus: "Approved",
                    at: 1_792_000_000_123,
                    document: document
                )
            )

            let found = try await store.read { records in try records.existingEntry("fraud/7", .modelPackage) }

            #expect(
                found
                    == RegistryEntry(
                        id: id,
                        kind: .modelPackage,
                        scope: .sample,
                        name: "fraud/7",
                        status: "Completed",
                        groupName: "fraud",
                        version: 7,
                        approvalStatus: "Approved",
                        policy: nil,
                        createdAt: 1_792_000_000_123,
                        createdBy: .author,
                        lastModifiedAt: 1_792_000_000_123,
                        lastModifiedBy: .author,
                        document: document
                    )
            )
        }
    }

    @Test("A name belongs to one kind, account and region", arguments: StoreBackend.allCases)
    func scopes(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            for kind in RegistryKind.allCases { try await store.insert(.entry("fraud", kind)) }
            try await store.insert(.entry("fraud", in: .otherRegion))

            try await store.read { records throws in
                for kind in RegistryKind.allCases {
                    #expect(try records.existingEntry("fraud", kind).kind == kind)
                }
                #expect(try records.existingEntry(in: .otherRegion).scope == .otherRegion)
                #expect(try records.entry(.model, named: "fraud", in: .otherAccount) == nil)
                #expect(try records.entry(.model, named: "FRAUD", in: .sample) == nil)
            }
        }
    }

    @Test("A number with leading zeros names no package", arguments: StoreBackend.allCases)
    func tellsNumbersApart(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.package(7))

            try await store.read { records throws in
                #expect(try records.entry(.modelPackage, named: "fraud/7", in: .sample) != nil)
                for name in ["fraud/07", "fraud/0000000007", "fraud/+7", "fraud/", "fraud", "fraud/7/"] {
                    #expect(try records.entry(.modelPackage, named: name, in: .sample) == nil, "\(name)")
                }
            }
        }
    }

    @Test("A second entry of one name is refused", arguments: StoreBackend.allCases)
    func refusesSecond(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.entry())

            await #expect(throws: StoreError.self) { try await store.insert(.entry()) }
        }
    }

    @Test("An update changes what may change, and the rest stays", arguments: StoreBackend.allCases)
    func updates(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.entry("fraud", .modelPackageGroup, version: 0, document: .sample("a", "1")))

            try await store.transaction { records throws in
                var entry = try records.existingEntry("fraud", .modelPackageGroup)
                entry.status = "Completed"
                entry.version = 3
                entry.approvalStatus = "Rejected"
                entry.policy = #"{"Version":"2012-10-17"}"#
                entry.lastModifiedAt = 2_000
                entry.lastModifiedBy = .reviewer
                entry.document = .sample("a", "2")
                try records.update(entry, properties: [])
            }

            let entry = try await store.read { records in try records.existingEntry("fraud", .modelPackageGroup) }
            #expect(entry.status == "Completed")
            #expect(entry.version == 3)
            #expect(entry.approvalStatus == "Rejected")
            #expect(entry.policy == #"{"Version":"2012-10-17"}"#)
            #expect(entry.createdAt == 1_000)
            #expect(entry.createdBy == .author)
            #expect(entry.lastModifiedAt == 2_000)
            #expect(entry.lastModifiedBy == .reviewer)
            #expect(entry.document == .sample("a", "2"))
        }
    }

    @Test("An entry that is gone cannot be updated", arguments: StoreBackend.allCases)
    func refusesLateUpdate(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.entry())
            let entry = try await store.read { records in try records.existingEntry() }
            try await store.transaction { records in try records.delete(entry) }

            await #expect(throws: StoreError.self) {
                try await store.transaction { records in try records.update(entry, properties: []) }
            }
        }
    }

    @Test("What a document said at a time is remembered", arguments: StoreBackend.allCases)
    func remembersDocuments(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.entry(at: 1_000, document: .sample("a", "1")))
            // Two changes at one time, and one that leaves the document as it is.
            for (time, value) in [(2_000, "2"), (2_000, "3"), (3_000, "3"), (4_000, "4")] as [(Timestamp, String)] {
                try await store.transaction { records throws in
                    var entry = try records.existingEntry()
                    entry.lastModifiedAt = time
                    entry.document = .sample("a", value)
                    try records.update(entry, properties: [])
                }
            }

            try await store.read { records throws in
                let entry = try records.existingEntry()
                let said = try ([999, 1_000, 1_999, 2_000, 3_000, 3_999, 4_000, 9_000] as [Timestamp]).map { time in
                    try records.document(of: entry, asOf: time)?["a"]?.string
                }
                #expect(said == [nil, "1", "1", "3", "3", "3", "4", "4"])
            }
        }
    }

    @Test("A deleted entry takes everything with it, and its name can be used again", arguments: StoreBackend.allCases)
    func deletes(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let job = NewRegistryEntry.entry("fraud", .trainingJob, document: .sample("a", "1"))
            let properties = [SearchableProperty(name: "a", text: "1")]
            try await store.insert(job, properties)
            let first = try await store.transaction { records throws in
                let entry = try records.existingEntry("fraud", .trainingJob)
                try records.append([.sample("loss", "0.5")], to: entry)
                try records.setTags([Tag(key: "team", value: "risk")], of: entry.arn)
                try records.remember(clientToken: "token", of: entry.id, in: .sample)
                var changed = entry
                changed.document = .sample("a", "2")
                try records.update(changed, properties: properties)
                return entry
            }

            try await store.transaction { records in try records.delete(first) }

            try await store.read { records throws in
                #expect(try records.entry(.trainingJob, named: "fraud", in: .sample) == nil)
                #expect(try records.tags(of: first.arn) == [])
                #expect(try records.finalMetrics(of: first, asOf: nil) == [])
                #expect(try records.finalMetrics(of: first, asOf: 9_000) == [])
                #expect(try records.document(of: first, asOf: 9_000) == nil)
                #expect(try records.entryMade(by: "token", in: .sample) == nil)
                #expect(try records.propertyNames(of: .trainingJob, in: .sample, prefix: "", limit: 10) == [])
            }

            let second = try await store.insert(job, properties)

            #expect(second != first.id)
            try await store.read { records throws in
                let entry = try records.existingEntry("fraud", .trainingJob)
                #expect(try records.finalMetrics(of: entry, asOf: nil) == [])
                #expect(try records.propertyNames(of: .trainingJob, in: .sample, prefix: "", limit: 10) == ["a"])
            }
        }
    }

    @Test("A client token leads to what it made, within its account and region", arguments: StoreBackend.allCases)
    func remembersTokens(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let id = try await store.insert(.package(1))
            try await store.transaction { records throws in
                try records.remember(clientToken: "token", of: id, in: .sample)
            }

            try await store.read { records throws in
                #expect(try records.entryMade(by: "token", in: .sample)?.name == "fraud/1")
                #expect(try records.entryMade(by: "Token", in: .sample) == nil)
                #expect(try records.entryMade(by: "token", in: .otherRegion) == nil)
            }
            await #expect(throws: StoreError.self) {
                try await store.transaction { records throws in
                    try records.remember(clientToken: "token", of: id, in: .sample)
                }
            }
        }
    }
}

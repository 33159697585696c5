import SageMakerAPI

extension NewRegistryEntry {
    /// The entry as it will be once it is stored; only its key is not known yet.
    var described: RegistryEntry {
        RegistryEntry(
            id: 0,
            kind: kind,
            scope: scope,
            name: name,
            status: status,
            groupName: groupName,
            version: version,
            approvalStatus: approvalStatus,
            policy: nil,
            createdAt: createdAt,
            createdBy: createdBy,
            lastModifiedAt: createdAt,
            lastModifiedBy: createdBy,
            document: document
        )
    }
}

extension RegistryEntry {
    /// The time of a change that happens at `time`, which is always later than the change before.
    func timeOfChange(at time: Timestamp) -> Timestamp {
        max(time, Timestamp(milliseconds: lastModifiedAt.milliseconds + 1))
    }
}

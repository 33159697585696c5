/// Rows enough for an engine to prefer an index, as statements for both of them.
enum Filler {
    /// Twenty thousand cards, each with one tag of two.
    static let cards = """
        \(numbers(20_000))
        INSERT INTO card (account, region, name, latest_version, status, created_at, created_by_arn, \
        created_by_principal, last_modified_at, last_modified_by_arn, last_modified_by_principal, \
        model_id, model_package_group_name, risk_rating, model_owner, author_arn)
        SELECT '123456789012', 'us-west-2', 'card-' || value, 1, \
        CASE value % 10 WHEN 0 THEN 'Draft' ELSE 'Approved' END, value, 'a', 'p', value, 'a', 'p', \
        'model-' || value, 'group-' || (value % 500), CASE value % 3 WHEN 0 THEN 'High' ELSE 'Low' END, \
        CASE value % 50 WHEN 0 THEN 'Ann' WHEN 1 THEN NULL ELSE 'owner-' || (value % 50) END, \
        CASE value % 40 WHEN 0 THEN 'a' ELSE 'b' END FROM number;
        INSERT INTO tag (resource, key, value, place, holder_id, changed_at)
        SELECT '\(place)' || name, 'team', 'team-' || (id % 2), '\(place)', id, last_modified_at FROM card;
        """

    /// Ten thousand entries of each kind, with two properties each; packages have groups of ten.
    static let entries = """
        \(numbers(10_000)), kinds (kind) AS (VALUES ('Model'), ('TrainingJob'), ('ModelPackageGroup'), ('ModelPackage'))
        INSERT INTO registry_entry (kind, account, region, name, sort_name, status, group_name, version, created_at, \
        created_by_arn, created_by_principal, last_modified_at, last_modified_by_arn, last_modified_by_principal, document)
        SELECT kind, '123456789012', 'us-west-2', 'entry-' || value, 'entry-' || value, \
        CASE value % 10 WHEN 0 THEN 'Failed' ELSE 'Completed' END, \
        CASE WHEN kind = 'ModelPackage' AND value > 1000 THEN 'group-' || (value % 900) END, \
        CASE WHEN kind = 'ModelPackage' AND value > 1000 THEN value END, \
        value, 'a', 'p', value, 'a', 'p', '{}' FROM number CROSS JOIN kinds;
        INSERT INTO registry_property_name (kind, account, region, name)
        SELECT DISTINCT kind, account, region, 'ModelArtifacts.S3ModelArtifacts' FROM registry_entry
        UNION ALL SELECT DISTINCT kind, account, region, 'ResourceConfig.InstanceCount' FROM registry_entry;
        INSERT INTO registry_property (entry_id, name_id, leads_text, leads_number, changed_at, number, text)
        SELECT e.id, n.id, 1, 1, e.last_modified_at, e.created_at, 's3://bucket/' || e.name \
        FROM registry_entry e CROSS JOIN registry_property_name n WHERE n.kind = e.kind;
        """

    private static let place = "arn:aws:sagemaker:us-west-2:123456789012:model-card/"

    private static func numbers(_ count: Int) -> String {
        "WITH RECURSIVE number (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM number WHERE value < \(count))"
    }
}

extension StoreLocation {
    /// Stores both fillers, and what PostgreSQL knows of its tables after a while.
    ///
    /// SQLite plans without statistics, as it does in production.
    func fill() throws {
        try execute(Filler.cards)
        try execute(Filler.entries)
        if backend == .postgres {
            try execute("ANALYZE")
        }
    }
}

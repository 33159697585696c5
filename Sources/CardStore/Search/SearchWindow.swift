import ModelCards
import SageMakerAPI

/// The candidates that a search's hits are counted among, where counting them all would mean to look at every row.
struct SearchWindow {
    /// Two numbers: the hits, and the candidates that were looked at.
    let count: SQLStatement

    /// Takes the candidates that changed last; nil without a limit, and where an index has the hits and nothing else.
    init?(_ driver: SearchDriver, _ predicate: SearchPredicate, limit: Int?) {
        guard let limit else { return nil }
        var walked: [SearchCondition] = []
        if case .everything = driver.start {
            // Of the conditions on a value, one leads to an index with the order of changes.
            let leading = driver.rest.filter { Self.rank($0) > 0 }.max { Self.rank($0) < Self.rank($1) }
            walked = driver.rest.filter { $0 == leading || Self.boundsChanges($0) }
        }
        let asked = driver.rest.filter { !walked.contains($0) }
        let way = SearchWay(SearchDriver(start: driver.start, rest: walked), predicate)
        guard !asked.isEmpty, let changed = way.walked(.lastModifiedTime) else { return nil }
        count = """
            SELECT count(hit), count(*) FROM (\
            SELECT CASE WHEN \(predicate.sql(.all(asked))) THEN 1 END AS hit \(way.hits) \
            ORDER BY \(sql: changed) DESC, \(sql: predicate.source.name) DESC LIMIT \(limit)) AS candidate
            """
    }

    /// How few rows an index with the order of changes leads to, as a rule; 0 without one.
    private static func rank(_ condition: SearchCondition) -> Int {
        guard case .compare(.column(let column), .equals, _) = condition else { return 0 }
        return switch column {
        case .modelPackageGroupName: 4
        case .modelOwner: 3
        case .authorARN: 2
        case .status, .riskRating: 1
        default: 0
        }
    }

    private static func boundsChanges(_ condition: SearchCondition) -> Bool {
        guard case .compare(.column(.lastModifiedTime), let comparison, _) = condition else { return false }
        return comparison != .notEquals
    }
}

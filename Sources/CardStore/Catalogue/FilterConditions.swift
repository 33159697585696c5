import ModelCards
import SageMakerAPI

/// What a filter can be narrowed by, with a count for each value.
enum Facet: Hashable {
    case status, risk, owner, problemType, lineOfBusiness, link
    /// The tags of a key, by its bytes: as strings, a composed and a decomposed letter would be the same key.
    case tag([UInt8])
}

extension CatalogueFilter {
    /// The conditions that have no facet.
    var unfaceted: [SearchCondition] {
        var conditions: [SearchCondition] = []
        if !words.isEmpty {
            conditions.append(.words(words))
        }
        if let changedAfter {
            conditions.append(.compare(.column(.lastModifiedTime), .greater, .time(changedAfter)))
        }
        if let changedBefore {
            conditions.append(.compare(.column(.lastModifiedTime), .less, .time(changedBefore)))
        }
        switch author {
        case .by(let arn)?: conditions.append(.compare(.column(.authorARN), .equals, .text(arn)))
        case .notBy(let arn)?: conditions.append(.compare(.column(.authorARN), .notEquals, .text(arn)))
        case nil: break
        }
        return conditions
    }

    /// The conditions that have a facet, which is counted without them.
    var faceted: [(facet: Facet, condition: SearchCondition)] {
        var conditions: [(facet: Facet, condition: SearchCondition)] = []
        func narrow(_ facet: Facet, _ column: SearchColumn, _ values: [String]) {
            if !values.isEmpty { conditions.append((facet, .isOne(of: values, column))) }
        }
        narrow(.status, .status, statuses.map(\.rawValue))
        narrow(.risk, .riskRating, riskRatings)
        narrow(.owner, .modelOwner, owners)
        narrow(.problemType, .problemType, problemTypes)
        narrow(.lineOfBusiness, .lineOfBusiness, linesOfBusiness)
        if let isLinked {
            let links: [SearchTerm] = [.column(.modelID), .column(.modelPackageARN)]
            let condition: SearchCondition =
                isLinked ? .any(links.map(SearchCondition.exists)) : .all(links.map(SearchCondition.isMissing))
            conditions.append((.link, condition))
        }
        for (key, tags) in tagsByKey {
            conditions.append((.tag(Array(key.utf8)), .oneOf(tags.map(\.value), .tag(key))))
        }
        return conditions
    }

    /// The tags by their keys, in the order of the keys' first tags.
    private var tagsByKey: [(key: String, tags: [Tag])] {
        var groups: [(key: String, tags: [Tag])] = []
        for tag in tags {
            if let place = groups.firstIndex(where: { $0.key.utf8.elementsEqual(tag.key.utf8) }) {
                groups[place].tags.append(tag)
            } else {
                groups.append((tag.key, [tag]))
            }
        }
        return groups
    }
}

extension SearchCondition {
    /// That a column has one of these values; the empty one stands for none.
    fileprivate static func isOne(of values: [String], _ column: SearchColumn) -> SearchCondition {
        let texts = values.filter { !$0.isEmpty }
        let hasOne = oneOf(texts, .column(column))
        guard texts.count < values.count else { return hasOne }
        return texts.isEmpty ? .isMissing(.column(column)) : .any([hasOne, .isMissing(.column(column))])
    }

    /// That a term has one of these texts; an index leads to a single one.
    fileprivate static func oneOf(_ texts: [String], _ term: SearchTerm) -> SearchCondition {
        texts.count == 1 ? .compare(term, .equals, .text(texts[0])) : .isOne(term, of: texts)
    }
}

import JSONTree

/// The points of a curve, still where the report has them.
struct CurveDraft {
    /// How the report writes points.
    enum Source {
        /// Two lists of the same length.
        case zipped(x: JSONView, y: JSONView)
        /// A list of pairs.
        case pairs(JSONView)
        /// A list of heights; a point's x is its place in the list.
        case indexed(JSONView)
    }

    /// Points of a curve that is so long that it should be read only once.
    ///
    /// The few points that it will have are then kept from the start, which takes a fraction of their text's memory.
    private static let longCount = 20_000

    private let source: Source
    /// Points with two finite numbers; others do not count.
    private(set) var count = 0
    /// Entries of the report that are no such points, and which is the first.
    private(set) var unusable = (count: 0, first: 0)
    /// Elements that the longer of two lists has more.
    private(set) var surplus = 0
    private var longestPoint = 0
    private var characters = 0
    /// The points that stay when there may be that many.
    private var thinned: (limit: Int, points: [Point])?

    /// Counts the points; as many as `limit` says are likely to be asked for.
    init(_ source: Source, likely limit: PointLimit) {
        self.source = source
        let expected = source.countOfLongLists ?? 0
        let likely = limit.points(of: expected)
        var thinning = CurveThinning(count: expected, limit: likely)
        let isThinned = expected > max(likely, Self.longCount)
        var entry = 0
        surplus = source.forEachEntry { point in
            if let point {
                count += 1
                let length = point.x.count + point.y.text.count + "[, ], ".utf8.count
                longestPoint = max(longestPoint, length)
                characters += length
                if isThinned { thinning.add(point, height: point.height) }
            } else {
                unusable = (unusable.count + 1, unusable.count == 0 ? entry : unusable.first)
            }
            entry += 1
        }
        if isThinned, count == expected { thinned = (likely, thinning.points) }
    }

    /// No fewer characters than at most that many points take.
    func length(pointsUpTo limit: Int) -> Int {
        2 + (count <= limit ? characters : min(characters, limit * longestPoint))
    }

    /// The points, or as many as there is room for.
    func json(pointsUpTo limit: Int) -> JSON {
        guard count > limit else {
            var points: [JSON] = []
            points.reserveCapacity(count)
            _ = source.forEachEntry { point in
                if let point { points.append(point.json) }
            }
            return .array(points)
        }
        if let thinned, thinned.limit == limit { return .array(thinned.points.map(\.json)) }
        var thinning = CurveThinning(count: count, limit: limit)
        _ = source.forEachEntry { point in
            if let point { thinning.add(point, height: point.height) }
        }
        return .array(thinning.points.map(\.json))
    }
}

extension CurveDraft {
    /// The text of both coordinates, where the report has it.
    struct Point {
        let x: Coordinate
        let y: JSONView

        /// The y coordinate's value, near enough for comparing.
        var height: Double { y.approximate }

        var json: JSON {
            .array([x.json, .number(y.textString)])
        }
    }

    /// An x that the report has, or the place of a point.
    enum Coordinate {
        case number(JSONView)
        case place(Int)

        var count: Int {
            switch self {
            case .number(let number): number.text.count
            case .place(let place): String(place).utf8.count
            }
        }

        var json: JSON {
            switch self {
            case .number(let number): .number(number.textString)
            case .place(let place): .number(String(place))
            }
        }
    }
}

extension CurveDraft.Source {
    /// How many entries there are, when that is known before they are read.
    fileprivate var countOfLongLists: Int? {
        switch self {
        case .zipped(let x, let y): x.countOfLongArray.flatMap { count in y.countOfLongArray.map { min(count, $0) } }
        case .pairs(let list), .indexed(let list): list.countOfLongArray
        }
    }

    /// Goes through the entries of a curve without keeping them; one that is no point is nil.
    ///
    /// A report can have a million of them, so the loop over each kind of list stands by itself.
    ///
    /// - Returns: how many elements one of two lists has more than the other.
    @inline(__always)
    fileprivate func forEachEntry(_ body: (CurveDraft.Point?) -> Void) -> Int {
        switch self {
        case .zipped(let x, let y): return Self.forEachPair(x, y, body)
        case .pairs(let list):
            for element in list.elements { body(Self.pair(element)) }
        case .indexed(let list):
            var place = 0
            for element in list.elements {
                body(element.isFiniteNumber ? CurveDraft.Point(x: .place(place), y: element) : nil)
                place += 1
            }
        }
        return 0
    }

    @inline(__always)
    private static func forEachPair(_ x: JSONView, _ y: JSONView, _ body: (CurveDraft.Point?) -> Void) -> Int {
        var (first, second) = (x.elements, y.elements)
        var surplus = 0
        while let x = first.next() {
            guard let y = second.next() else {
                surplus = 1
                break
            }
            body(x.isFiniteNumber && y.isFiniteNumber ? CurveDraft.Point(x: .number(x), y: y) : nil)
        }
        while first.next() != nil || second.next() != nil { surplus += 1 }
        return surplus
    }

    private static func pair(_ element: JSONView) -> CurveDraft.Point? {
        var elements = element.elements
        guard let x = elements.next(), let y = elements.next(), elements.next() == nil,
            x.isFiniteNumber, y.isFiniteNumber
        else { return nil }
        return CurveDraft.Point(x: .number(x), y: y)
    }
}

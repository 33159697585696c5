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

    private let source: Source
    /// Points with two finite numbers; others do not count.
    private(set) var count = 0
    /// Entries of the report that are no such points, and which is the first.
    private(set) var unusable = (count: 0, first: 0)
    /// Elements that the longer of two lists has more.
    private(set) var surplus = 0
    private var longestPoint = 0
    private var characters = 0

    /// Counts the points.
    init(_ source: Source) {
        self.source = source
        var walk = Walk(source)
        var entry = 0
        while let point = walk.next() {
            if let point {
                count += 1
                let length = point.x.count + point.y.text.count + "[, ], ".utf8.count
                longestPoint = max(longestPoint, length)
                characters += length
            } else {
                unusable = (unusable.count + 1, unusable.count == 0 ? entry : unusable.first)
            }
            entry += 1
        }
        surplus = walk.surplus
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
            var walk = Walk(source)
            while let point = walk.next() {
                if let point { points.append(point.json) }
            }
            return .array(points)
        }
        var thinning = CurveThinning(count: count, limit: limit)
        var walk = Walk(source)
        while let point = walk.next() {
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

    /// Goes through the entries of a curve without keeping them.
    private struct Walk {
        private let source: Source
        private var first: JSONView.Elements
        private var second: JSONView.Elements?
        private var place = 0
        private(set) var surplus = 0

        init(_ source: Source) {
            self.source = source
            switch source {
            case .zipped(let x, let y):
                first = x.elements
                second = y.elements
            case .pairs(let list), .indexed(let list): first = list.elements
            }
        }

        /// The next entry; an inner nil when it is no point.
        mutating func next() -> Point?? {
            guard let element = first.next() else {
                while second?.next() != nil { surplus += 1 }
                return nil
            }
            defer { place += 1 }
            switch source {
            case .pairs: return .some(pair(element))
            case .indexed: return .some(element.isFiniteNumber ? Point(x: .place(place), y: element) : nil)
            case .zipped:
                guard let other = second?.next() else {
                    surplus = 1
                    while first.next() != nil { surplus += 1 }
                    return nil
                }
                guard element.isFiniteNumber, other.isFiniteNumber else { return .some(nil) }
                return Point(x: .number(element), y: other)
            }
        }

        private func pair(_ element: JSONView) -> Point? {
            var elements = element.elements
            guard let x = elements.next(), let y = elements.next(), elements.next() == nil,
                x.isFiniteNumber, y.isFiniteNumber
            else { return nil }
            return Point(x: .number(x), y: y)
        }
    }
}

/// What the groups of one report have room for.
package struct EvaluationLimits: Hashable, Sendable {
    /// The most characters of all groups as JSON; nil for no limit.
    ///
    /// Counted as the widest of the usual writers writes them: with a blank after each comma and colon, and escapes for
    /// everything beyond ASCII.
    package let maximumCharacters: Int?
    /// The most points of a curve and bars of a chart that are taken whole; nil for no limit.
    package let maximumPoints: Int?
    /// The most rows and columns of a matrix; nil for no limit.
    package let maximumClasses: Int?

    /// For a card that has little else in it: a card's content has at most 100,000 characters.
    package static let card = EvaluationLimits(maximumCharacters: 90_000)

    /// Everything, names of any length too; what comes of it may not fit into any card.
    package static let unlimited = EvaluationLimits(
        maximumCharacters: nil,
        maximumPoints: nil,
        maximumClasses: nil
    )

    /// For a card with room for that many more characters.
    package init(maximumCharacters: Int) {
        self.init(maximumCharacters: maximumCharacters, maximumPoints: 2000, maximumClasses: 20)
    }

    private init(maximumCharacters: Int?, maximumPoints: Int?, maximumClasses: Int?) {
        self.maximumCharacters = maximumCharacters
        self.maximumPoints = maximumPoints
        self.maximumClasses = maximumClasses
    }

    /// Whether texts are cut to what a card's schema allows.
    var cutsTexts: Bool { maximumCharacters != nil }

    /// More metrics than fit under any circumstances, so that nobody needs to remember more.
    var metricsWorthKeeping: Int { maximumCharacters.map { max($0, 0) / 40 + 1 } ?? .max }
}

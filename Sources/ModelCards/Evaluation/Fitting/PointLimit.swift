/// How many points a curve or a bar chart may show.
///
/// A curve that cannot be shown whole need not be shown nearly whole: past a few hundred points the eye sees no
/// difference, and the rest of the card has more use for the room.
struct PointLimit {
    private static let reduced = 500

    /// The most points that are shown whole.
    let whole: Int

    /// The most points of a curve that has that many.
    func points(of count: Int) -> Int {
        count <= whole ? count : min(whole, Self.reduced)
    }
}

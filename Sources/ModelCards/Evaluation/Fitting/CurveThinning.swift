/// Leaves out points of a curve while they pass by, so that what the eye looks for stays.
///
/// The first and the last point are kept. The points between are cut into stretches of equal length, and the lowest and
/// the highest of each stretch are kept in their order: no low or high of the curve is lost, wherever it lies.
struct CurveThinning {
    private let count: Int
    private let stretches: Int
    private var position = 0
    /// The position of the first point of the next stretch.
    private var nextStretch = 1
    private var lowest: (position: Int, point: CurveDraft.Point)?
    private var highest: (position: Int, point: CurveDraft.Point)?
    private var least = Double.infinity
    private var most = -Double.infinity
    private var kept: [CurveDraft.Point] = []

    /// Prepares for `count` points, of which at most `limit` are to stay.
    init(count: Int, limit: Int) {
        self.count = count
        stretches = max(0, (limit - 2) / 2)
    }

    /// The points that stay, once all have passed.
    var points: [CurveDraft.Point] { kept }

    /// Takes the next point.
    mutating func add(_ point: CurveDraft.Point, height: Double) {
        defer { position += 1 }
        guard position > 0, position < count - 1 else {
            leaveStretch()
            kept.append(point)
            return
        }
        guard stretches > 0 else { return }
        if position >= nextStretch { beginStretch() }
        if height < least { (least, lowest) = (height, (position, point)) }
        if height > most { (most, highest) = (height, (position, point)) }
    }

    /// The point between the ends at place `n` lies in stretch `n * stretches / (count - 2)`.
    private mutating func beginStretch() {
        leaveStretch()
        let stretch = (position - 1) * stretches / (count - 2)
        nextStretch = ((stretch + 1) * (count - 2) + stretches - 1) / stretches + 1
    }

    private mutating func leaveStretch() {
        if let lowest, let highest {
            let isRising = lowest.position < highest.position
            kept.append(isRising ? lowest.point : highest.point)
            if lowest.position != highest.position { kept.append(isRising ? highest.point : lowest.point) }
        }
        (lowest, highest) = (nil, nil)
        (least, most) = (.infinity, -.infinity)
    }
}

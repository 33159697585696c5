/// Leaves out points of a curve while they pass by, so that what the eye looks for stays.
///
/// The first and the last point are kept. The points between are cut into stretches of equal length, and the lowest and
/// the highest of each stretch are kept in their order: no low or high of the curve is lost, wherever it lies.
struct CurveThinning {
    private let count: Int
    private let stretches: Int
    private var position = 0
    private var stretch = 0
    private var lowest: (position: Int, height: Double, point: CurveDraft.Point)?
    private var highest: (position: Int, height: Double, point: CurveDraft.Point)?
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
        let next = (position - 1) * stretches / (count - 2)
        if next != stretch {
            leaveStretch()
            stretch = next
        }
        if lowest.map({ height < $0.height }) ?? true { lowest = (position, height, point) }
        if highest.map({ height > $0.height }) ?? true { highest = (position, height, point) }
    }

    private mutating func leaveStretch() {
        if let lowest, let highest {
            let isRising = lowest.position < highest.position
            kept.append(isRising ? lowest.point : highest.point)
            if lowest.position != highest.position { kept.append(isRising ? highest.point : lowest.point) }
        }
        lowest = nil
        highest = nil
    }
}

import CardServer
import Testing

@Suite("Memory for uploads")
struct ByteBudgetTests {
    /// How many were under way at once.
    private actor Tally {
        private var present = 0
        private(set) var most = 0

        func begin() {
            present += 1
            most = max(most, present)
        }

        func end() { present -= 1 }
    }

    @Test("No more is taken at once than there is, and everybody's turn comes")
    func shared() async {
        let budget = ByteBudget(100)
        let tally = Tally()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    let taken = await budget.take(40)
                    await tally.begin()
                    await Task.yield()
                    await tally.end()
                    await budget.giveBack(taken)
                }
            }
        }
        #expect((1...2).contains(await tally.most))
        #expect(await budget.take(100) == 100)
    }

    @Test("Whoever wants nothing waits for nobody")
    func nothing() async {
        let budget = ByteBudget(100)
        let all = await budget.take(100)
        async let next = budget.take(100)
        #expect(await budget.take(0) == 0)
        await budget.giveBack(all)
        #expect(await next == 100)
    }

    @Test("Whoever wants more than there is at all gets everything, once nobody else has any")
    func larger() async {
        let budget = ByteBudget(100)
        let small = await budget.take(1)
        async let large = budget.take(1_000)
        await budget.giveBack(small)
        #expect(await large == 100)
        await budget.giveBack(100)
        #expect(await budget.take(-1) == 0)
    }
}

import CardPDF
import Testing

@Suite struct ColumnWidthsTests {
    @Test("Columns that fit get what they need")
    func keepsNeeds() {
        #expect(ColumnWidths.widths(needs: [100, 40, 60], total: 400) == [100, 40, 60])
    }

    @Test("Long text takes what the others leave, and squeezes no number")
    func sharesRest() {
        #expect(ColumnWidths.widths(needs: [100, 40, 9000], total: 400) == [100, 40, 260])
        #expect(ColumnWidths.widths(needs: [5000, 40, 9000], total: 440) == [200, 40, 200])
    }
}

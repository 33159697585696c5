import CardConsole
import Testing

@Suite("Tables")
struct DataTableTests {
    @Test("A table names its columns, its rows and itself")
    func whole() {
        let table = DataTable.view(
            caption: "Cards <1>",
            columns: ["Name", "Version", ""],
            rows: [["churn", "3", "x"]],
            numbers: [1],
            areRowsOpened: true
        )
        #expect(
            table.markup == #"""
                <div class="table-box" role="group" aria-label="Cards &lt;1&gt;"><table class="data">\#
                <caption class="visually-hidden">Cards &lt;1&gt;</caption><thead><tr><th scope="col">Name</th>\#
                <th scope="col" class="number">Version</th><td></td></tr></thead><tbody><tr data-row><th scope="row">churn</th>\#
                <td class="number">3</td><td>x</td></tr></tbody></table></div>
                """#
        )
    }

    @Test("A caption can be shown")
    func caption() {
        let table = DataTable.view(caption: "Tags", columns: [], rows: [], isCaptionHidden: false).markup
        #expect(table.contains(#"<caption class="caption">Tags</caption>"#))
    }
}

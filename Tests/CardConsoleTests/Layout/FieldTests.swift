import CardConsole
import Testing

@Suite("Fields of forms")
struct FieldTests {
    private static let hostile = #"<script>"it's"</script>"#
    private static let escaped = "&lt;script&gt;&quot;it&#39;s&quot;&lt;/script&gt;"

    @Test("A line of text has a label, and a place for what the server finds")
    func line() {
        let field = Field.text("Owner", name: "/model_overview/model_owner", value: "Author")
        #expect(
            field.markup == #"""
                <div class="field"><div class="field-label"><label for="/model_overview/model_owner">Owner</label></div>\#
                <input type="text" value="Author" id="/model_overview/model_owner" name="/model_overview/model_owner" \#
                aria-describedby="/model_overview/model_owner-problem">\#
                <p class="field-problem" id="/model_overview/model_owner-problem"></p></div>
                """#
        )
    }

    @Test("Hint and problem are tied to the control")
    func tied() {
        let field = Field.text(
            "Name",
            name: "name",
            value: "",
            hint: "Letters.",
            problem: "Too short.",
            isRequired: true,
            limit: 63
        ).markup
        #expect(field.hasPrefix(#"<div class="field problem">"#))
        #expect(field.contains(#"<label for="name">Name <span class="required">required</span></label>"#))
        #expect(field.contains(#"<p class="hint" id="name-hint">Letters.</p>"#))
        #expect(field.contains(#"aria-required="true" aria-invalid="true" aria-describedby="name-hint name-problem""#))
        #expect(field.contains(#"<p class="field-problem" id="name-problem">Too short.</p>"#))
        // A limit never cuts what somebody pastes.
        #expect(field.contains(#"data-limit="63""#))
        #expect(!field.contains("maxlength"))
    }

    @Test("A name with spaces still ties its texts, whose IDs may have none")
    func spaces() {
        let field = Field.text("Line", name: "/custom/Line of business", value: "", hint: "Which.").markup
        #expect(field.contains(#"id="/custom/Line of business""#))
        #expect(field.contains(#"aria-describedby="/custom/Line_of_business-hint /custom/Line_of_business-problem""#))
    }

    @Test("A text keeps its first line break")
    func area() {
        let field = Field.area("Notes", name: "notes", value: "\nsecond", rows: 2).markup
        #expect(field.contains("rows=\"2\">\n\nsecond</textarea>"))
    }

    @Test("A value that is no option is kept")
    func choice() {
        let options = [("", "Not given"), ("High", "High")]
        let field = Field.choice("Risk", name: "risk", value: "Severe", options: options).markup
        #expect(field.contains(#"<option value="Severe" selected>Severe</option><option value="">Not given</option>"#))
        let known = Field.choice("Risk", name: "risk", value: "High", options: options).markup
        #expect(known.contains(#"<option value="">Not given</option><option value="High" selected>High</option>"#))
    }

    @Test("A box says what it is for")
    func check() {
        let field = Field.check("Archived, too", name: "all", isOn: true, hint: "Slower.")
        #expect(
            field.markup == #"""
                <div class="field check"><input type="checkbox" id="all" name="all" value="true" checked \#
                aria-describedby="all-hint"><label for="all">Archived, too</label>\#
                <p class="hint" id="all-hint">Slower.</p></div>
                """#
        )
    }

    @Test(
        "Nothing typed becomes markup",
        arguments: [
            Field.text(hostile, name: hostile, value: hostile, hint: hostile, problem: hostile, placeholder: hostile),
            Field.area(hostile, name: hostile, value: hostile, hint: hostile, problem: hostile),
            Field.choice(hostile, name: hostile, value: hostile, options: [(hostile, hostile)], hint: hostile),
            Field.check(hostile, name: hostile, value: hostile, isOn: false, hint: hostile),
        ]
    )
    func hostileTexts(_ field: HTML) {
        #expect(!field.markup.contains("<script"))
        #expect(!field.markup.contains(#""it's""#))
        #expect(field.markup.contains(Self.escaped))
    }
}

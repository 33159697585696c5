import CardConsole
import JSONTree
import Testing

@Suite("The frame of a step")
struct EditorFrameTests {
    private let content = JSON.object([
        JSONMember("model_overview", .object([JSONMember("model_version", .string("x"))]))
    ])

    private func markup(_ step: EditorStep, listsProblems: Bool = false) -> String {
        let open = EditorFixtures.edit(content)
        var frame = EditorFrame(
            open: open,
            step: step,
            findings: open.document.findings,
            formToken: EditorFixtures.formToken
        )
        frame.listsProblems = listsProblems
        return frame.view(HTML("CONTENT")).markup
    }

    @Test("The form goes to its step, with the revision that it was filled from")
    func form() {
        let markup = markup(.training)

        #expect(markup.contains(#"method="post" action="/console/edits/e1/training""#))
        #expect(markup.contains(#"<input type="hidden" name="revision" value="7" autocomplete="off">"#))
        #expect(markup.contains("CONTENT"))
    }

    @Test("The first button of the form keeps the draft, since the Enter key presses it")
    func firstButton() throws {
        let markup = markup(.training)
        let button = try #require(markup.firstRange(of: "<button"))

        #expect(
            markup[button.lowerBound...].hasPrefix(
                #"<button class="visually-hidden" type="submit" name="go" value="stay""#
            )
        )
    }

    @Test("Each step is a button that says how the step stands")
    func steps() {
        let markup = markup(.training)

        #expect(markup.contains(#"name="go" value="training" aria-current="step""#))
        #expect(markup.contains(#"<span class="step-state has-problems" data-step-state="details">1 problem</span>"#))
        #expect(markup.contains(#"<span class="step-state" data-step-state="evaluation">Empty</span>"#))
        #expect(markup.contains(#"<span class="step-state has-problems" data-step-state="review">1 problem</span>"#))
    }

    @Test("Problems are listed with links to their fields")
    func problems() {
        #expect(!markup(.details).contains(#"id="problems""#))
        #expect(
            markup(.details, listsProblems: true).contains(
                ##"<a href="#/model_overview/model_version">Model version: “x” is not a number."##
            )
        )
    }

    @Test("The budget is said in words")
    func budget() {
        #expect(markup(.details).contains("40 of 100,000 characters"))
    }
}

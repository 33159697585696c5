import Foundation
import SageMakerAPI
import Testing

@Suite("The documentation keeps up")
struct DocumentationTests {
    private static let pages = Checkout.files(under: "", ".md").map { MarkdownDocument($0) }

    @Test("every link leads somewhere")
    func links() {
        for page in Self.pages {
            for link in page.links where !link.contains("://") && !link.hasPrefix("mailto:") {
                #expect(Self.resolves(link, from: page), "\(page.name): \(link)")
            }
        }
    }

    @Test("every decision has the next number, a title, and says problem, choice, alternatives and consequences")
    func decisions() {
        let names = Checkout.files(under: "docs/decisions/0", ".md")
        for (position, name) in names.enumerated() {
            let number = "\(10_000 + position + 1)".dropFirst()
            let headings = MarkdownDocument(name).headings
            #expect(name.hasPrefix("docs/decisions/\(number)-"), "\(name)")
            #expect(headings.first?.hasPrefix("\(number). ") == true, "\(name)")
            #expect(headings.dropFirst() == ["Problem", "Choice", "Alternatives", "Consequences"], "\(name)")
        }
        #expect(!names.isEmpty)
    }

    @Test("the list of decisions has every decision")
    func decisionList() {
        let listed = MarkdownDocument("docs/decisions/README.md").links
        let names = Checkout.files(under: "docs/decisions/0", ".md").map {
            String($0.dropFirst("docs/decisions/".count))
        }

        #expect(listed == names)
    }

    @Test("docs/compatibility.md describes exactly the operations that the server has")
    func operations() {
        let headings = Set(MarkdownDocument("docs/compatibility.md").headings)
        let operations = Set(SageMakerOperations.all.map(\.name))
        let operationName = /Search|(Create|Describe|Update|Delete|List|Add|Stop|Put|Get|Batch)[A-Z]\w+/

        #expect(operations.subtracting(headings).isEmpty)
        #expect(
            headings.filter { $0.wholeMatch(of: operationName) != nil } == operations
        )
    }

    @Test("every make command that the documentation names is in the Makefile")
    func makeCommands() {
        let makefile = Checkout.text("Makefile")
        let verbs = Set(makefile.matches(of: /(?m)^([a-z]+):/).map { String($0.1) })
        for page in Self.pages {
            let commands = (page.code + page.lines.flatMap(\.codeSpans)).flatMap { $0.matches(of: /\bmake ([a-z]+)/) }
            for command in commands {
                #expect(verbs.contains(String(command.1)), "\(page.name): make \(command.1)")
            }
        }
        #expect(verbs.isSuperset(of: ["serve", "build", "test", "check", "bench", "format", "docs"]))
    }

    @Test("the README names the two commands that a new user needs")
    func readme() {
        let readme = Checkout.text("README.md")

        #expect(readme.contains("make serve"))
        #expect(readme.contains("make test"))
        #expect(Checkout.exists(".ci/run"))
    }

    private static func resolves(_ link: String, from page: MarkdownDocument) -> Bool {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let folder = Checkout.root.appendingPathComponent(page.name).deletingLastPathComponent()
        let target =
            parts[0].isEmpty ? page.name : relative(folder.appendingPathComponent(String(parts[0])).standardized)
        guard Checkout.exists(target) else { return false }
        guard parts.count > 1, target.hasSuffix(".md") else { return true }
        return MarkdownDocument(target).anchors.contains(String(parts[1]))
    }

    private static func relative(_ url: URL) -> String {
        String(url.path.dropFirst(Checkout.root.standardized.path.count + 1))
    }
}

import JSONTree
import ModelCards

/// The content of cards: its check, its facts, warnings, differences and merges.
///
/// An input is one document, or two with a NUL between them, which no JSON holds.
struct ContentTarget: FuzzTarget {
    let name = "content"

    func run(_ input: UnsafeBufferPointer<UInt8>) {
        let split = input.firstIndex(of: 0) ?? input.endIndex
        let first = UnsafeBufferPointer(rebasing: input[..<split])
        guard let document = check(first) else { return }
        checkSame(document)
        guard split < input.endIndex else { return }
        let second = UnsafeBufferPointer(rebasing: input[(split + 1)...])
        guard let other = try? JSON(parsing: second), other.members != nil, document.members != nil else { return }
        checkDifference(from: document, to: other)
        checkMerge(document, other)
    }

    /// A document is content, or there is a finding that says why not, whatever its spelling.
    private func check(_ bytes: UnsafeBufferPointer<UInt8>) -> JSON? {
        let findings = ContentSchema.card.findings(in: bytes)
        _ = ContentSchema.packageCard.findings(in: bytes)
        require(findings.allSatisfy { !$0.message.isEmpty && !$0.path.isEmpty }, "a finding has a place and words")
        guard let text = String(validating: bytes, as: UTF8.self) else {
            require(!findings.isEmpty, "what is no UTF-8 is no content")
            return nil
        }
        let content = try? CardContent(text)
        require((content != nil) == findings.isEmpty, "content has no findings, and everything else has")
        guard let document = try? JSON(parsing: bytes) else {
            require(findings.count == 1, "what is no JSON has one finding")
            return nil
        }
        for spelling in [document.text, document.prettyText] where spelling.utf8.count < CardContent.maximumLength {
            let same = ContentSchema.card.findings(in: spelling)
            require(same == findings, "findings do not depend on the spelling")
        }
        let stored = required("a store keeps any JSON") { try CardContent(stored: text) }
        if let content { require(facts(of: content) == facts(of: stored), "facts do not depend on the check") }
        let respelt = required("a store keeps any JSON") { try CardContent(stored: document.prettyText) }
        require(facts(of: respelt) == facts(of: stored), "facts do not depend on the spelling")
        let isSame = required("kept content is JSON") { try stored.isEquivalent(toStored: document.prettyText) }
        require(isSame, "another spelling is the same content")
        return document
    }

    private func facts(of content: CardContent) -> [String?] {
        [
            content.modelID, content.modelName, content.modelOwner, content.problemType, content.lineOfBusiness,
            content.modelPackageARN, content.modelPackageGroupName, content.riskRating,
        ]
    }

    private func checkSame(_ document: JSON) {
        require(ContentDiff(from: document, to: document).changes.isEmpty, "a document does not differ from itself")
        let merge = ContentMerge(base: document, mine: document, theirs: document)
        require(merge.collisions.isEmpty && merge.content == document, "a document merges with itself")
        _ = ContentLint.warnings(about: document)
    }

    /// Each change is where it says, and what one direction finds the other finds too.
    private func checkDifference(from before: JSON, to after: JSON) {
        let changes = ContentDiff(from: before, to: after).changes
        let back = ContentDiff(from: after, to: before).changes
        require(changes.isEmpty == back.isEmpty, "a difference has two sides")
        let kept = required("a store keeps any JSON") { try CardContent(stored: before.text) }
        let isSame = before.isEquivalent(to: after)
        let isKept = required("kept content is JSON") { try kept.isEquivalent(toStored: after.text) }
        require(isKept == isSame, "kept contents compare as documents do")
        if isSame { require(changes.isEmpty, "documents that are equivalent do not differ") }
        for change in changes where change.kind != .reorder {
            if let path = change.pathBefore {
                require(before.value(at: path) == change.before, "what was there was there: \(change.place)")
            }
            if let path = change.pathAfter {
                require(after.value(at: path) == change.after, "what is there is there: \(change.place)")
            }
        }
    }

    /// What only one side changed is taken from it, whichever side that is.
    private func checkMerge(_ base: JSON, _ changed: JSON) {
        for merge in [
            ContentMerge(base: base, mine: changed, theirs: base),
            ContentMerge(base: base, mine: base, theirs: changed),
            ContentMerge(base: base, mine: changed, theirs: changed),
        ] {
            require(merge.collisions.isEmpty, "one side's changes collide with nothing")
            require(ContentDiff(from: changed, to: merge.content).changes.isEmpty, "a merge loses nothing")
        }
    }
}

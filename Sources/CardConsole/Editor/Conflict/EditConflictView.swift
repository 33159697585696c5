import CardPresentation
import JSONTree
import ModelCards

/// Two people's changes side by side: what is brought together already, and what only a person can decide.
package enum EditConflictView {
    /// - Parameter missesChoice: whether somebody has tried to go on without choosing everywhere.
    package static func view(
        _ conflict: EditConflict,
        formToken: HTML,
        chosen: FormFields = FormFields(),
        missesChoice: Bool = false
    ) -> HTML {
        let collisions = conflict.merge().collisions
        return HTML.group {
            introduction(conflict, collisions.count)
            if missesChoice {
                Notice.view(.problem, title: "A choice is missing") {
                    p { "Choose for every field below which text to keep." }
                }
            }
            form(.method("post"), .action(conflict.open.path("conflict")), .class("stack")) {
                formToken
                input(
                    .type("hidden"),
                    .name(EditConflict.versionField),
                    .value(String(conflict.theirVersion))
                )
                input(
                    .type("hidden"),
                    .name(EditForm.revisionField),
                    .value(String(conflict.open.edit.revision))
                )
                for (number, collision) in collisions.enumerated() {
                    choice(collision, number, conflict, chosen[EditConflict.field(collision.place)])
                }
                div(.class("row")) {
                    Button.primary("Use the merged version")
                    Button.link("Back to the draft", to: conflict.open.path(.details))
                }
            }
            changes(
                "Taken over from version \(conflict.theirVersion)",
                conflict.takenFromThem,
                "theirs-title",
                "Nothing besides."
            )
            changes("Kept from your draft", conflict.keptFromMe, "mine-title", "Nothing besides.")
        }
    }

    private static func introduction(_ conflict: EditConflict, _ count: Int) -> HTML {
        Notice.view(.warning, title: "Version \(conflict.theirVersion) was saved while you were editing") {
            p {
                "You began from version \(conflict.baseVersion). "
                PersonView.view(arn: conflict.theirAuthor)
                " saved version \(conflict.theirVersion) "
                TimeView.view(conflict.theirTime)
                ". "
                switch count {
                case 0: "Your changes and theirs do not touch each other; they are brought together below."
                case 1: "One field was changed by both of you. Choose which text to keep."
                default: "\(count) fields were changed by both of you. Choose which texts to keep."
                }
            }
        }
    }

    private static func choice(
        _ collision: ContentMerge.Collision,
        _ number: Int,
        _ conflict: EditConflict,
        _ chosen: String?
    ) -> HTML {
        fieldset(.class("card stack collision"), .id("collision-\(number)")) {
            element("legend", [], HTML(PlaceLabel.text(for: collision.place)))
            div(.class("collision-base")) {
                p(.class("muted")) { "Version \(conflict.baseVersion) said" }
                value(collision.base)
            }
            div(.class("grid")) {
                side(.mine, "Keep mine", collision, number, chosen)
                side(.theirs, "Take version \(conflict.theirVersion)", collision, number, chosen)
            }
        }
    }

    private static func side(
        _ side: ContentMerge.Side,
        _ words: String,
        _ collision: ContentMerge.Collision,
        _ number: Int,
        _ chosen: String?
    ) -> HTML {
        let id = "choice-\(number)-\(side.rawValue)"
        return div(.class("collision-side")) {
            div(.class("field check")) {
                input(
                    .type("radio"),
                    .id(id),
                    .name(EditConflict.field(collision.place)),
                    .value(side.rawValue),
                    .checked(if: chosen == side.rawValue),
                    .required
                )
                label(.for(id)) { words }
            }
            marked(from: collision.base, to: side == .mine ? collision.mine : collision.theirs)
        }
    }

    private static func marked(from base: JSON?, to value: JSON?) -> HTML {
        guard case .string(let before)? = base, case .string(let after)? = value else { return self.value(value) }
        return div(.class("prose words")) {
            for part in WordDiff.parts(from: DisplayText.clean(before), to: DisplayText.clean(after)) {
                switch part {
                case .same(let words): HTML(words)
                case .added(let words): ins { words }
                case .removed(let words): del { words }
                }
            }
        }
    }

    private static func value(_ value: JSON?) -> HTML {
        switch value {
        case nil: p(.class("muted")) { "Nothing." }
        case .string(let text)?: TextView.lines(DisplayText.clean(text))
        case .some(let other) where other.array == nil && other.members == nil: p { other.text }
        case .some(let other): pre { DisplayText.shortened(other.prettyText, to: 4000) }
        }
    }

    private static func changes(_ words: String, _ changes: [ContentChange], _ id: String, _ none: String) -> HTML {
        section(.class("card stack"), .ariaLabelledBy(id)) {
            h2(.id(id)) { words }
            if changes.isEmpty {
                p(.class("muted")) { none }
            } else {
                ul(.class("changes")) {
                    for change in changes { li { ChangeLine.view(change) } }
                }
            }
        }
    }
}

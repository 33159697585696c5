import JSONTree
import SageMakerAPI

extension CardDraft {
    /// What can be missed first when a card would be too long.
    private static let dispensable = [
        ["additional_information"], ["intended_uses"], ["business_details"],
        ["training_details", "training_job_details", "hyper_parameters"],
        ["training_details", "training_job_details", "training_metrics"],
        ["training_details", "training_job_details", "training_datasets"],
        ["model_package_details", "inference_specification"],
    ]

    /// The longest value of a hyperparameter that the published schema names.
    private static let usualValueLength = 255

    /// Shortens the draft to what a card can hold; to be called before reports are added, which take what room is left.
    package mutating func fit() {
        guard isTooLong else { return }
        shortenHyperParameters()
        for path in Self.dispensable where isTooLong {
            let pointer = JSONPointer(path.map { .name($0) })
            guard content.value(at: pointer)?.isBare == false else { continue }
            leaveOut(pointer, because: "Left out, since the content would be longer than a card can hold")
        }
    }

    private var isTooLong: Bool { content.writtenLength > CardContent.maximumLength }

    private mutating func shortenHyperParameters() {
        let list = JSONPointer(
            ["training_details", "training_job_details", "hyper_parameters"].map { JSONPointer.Step.name($0) }
        )
        for (position, parameter) in (content.value(at: list)?.array ?? []).enumerated() {
            guard let value = parameter["value"]?.string, value.unicodeScalars.count > Self.usualValueLength else {
                continue
            }
            let pointer = list.appending(position).appending("value")
            replace(.string(value.shortened(to: Self.usualValueLength)), at: pointer)
            report(at: pointer, .warning, "Cut to \(Self.usualValueLength) characters, so that the card can hold it")
        }
    }
}

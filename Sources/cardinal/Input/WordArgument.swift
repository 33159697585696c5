import ArgumentParser

/// One of a few words of the API, such as `PendingReview`; people may write it in any case.
protocol WordArgument: ExpressibleByArgument, CaseIterable, RawRepresentable where RawValue == String {}

extension WordArgument {
    init?(argument: String) {
        guard let word = Self.allCases.first(where: { $0.rawValue.lowercased() == argument.lowercased() }) else {
            return nil
        }
        self = word
    }
}

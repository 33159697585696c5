/// The algorithm that made a package.
extension Shape {
    /// `SourceAlgorithmSpecification`: the algorithms; the API takes one.
    static let sourceAlgorithmSpecification = Shape.structure([
        .required("SourceAlgorithms", .list(of: .sourceAlgorithm, count: 1...1))
    ])

    /// `SourceAlgorithm`: an algorithm, with what it made.
    static let sourceAlgorithm = Shape.structure([
        .optional("ModelDataUrl", .string(.s3URI)),
        .optional("ModelDataSource", .modelDataSource),
        .optional("ModelDataETag", .string(.unrestricted)),
        .required("AlgorithmName", .string(.arnOrName)),
    ])
}

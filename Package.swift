// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is Swift 6 mode, and a warning stops the build.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error)
]

let package = Package(
    name: "cardinal",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "cardinal", targets: ["cardinal"]),
        .library(name: "CardinalClient", targets: ["CardinalClient", "JSONTree"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: ["JSON"]),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: [
        // What both ends of the wire share.
        .target(name: "JSONTree", swiftSettings: strict),
        .target(name: "SageMakerAPI", dependencies: ["JSONTree"], swiftSettings: strict),
        .target(
            name: "AWSSignature",
            dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict
        ),

        // The service: rules and ports.
        .target(
            name: "ModelCards",
            dependencies: ["JSONTree", "SageMakerAPI", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict
        ),

        // The Swift SDK, which the command line uses too.
        .target(
            name: "CardinalClient",
            dependencies: [
                "JSONTree", "SageMakerAPI", "AWSSignature", "ModelCards",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            swiftSettings: strict
        ),

        // One adapter a technology.
        .systemLibrary(
            name: "CPango",
            pkgConfig: "pangocairo",
            providers: [.apt(["libpango1.0-dev", "libcairo2-dev"])]
        ),
        .systemLibrary(name: "CAllocator"),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(
            name: "CardStore",
            dependencies: [
                "ModelCards", "SageMakerAPI", "JSONTree", "CPostgres",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "CardObjects",
            dependencies: [
                "ModelCards", "SageMakerAPI",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict
        ),

        // What a reader sees of a card: first as blocks and figures, then as a PDF or as pages of the console.
        .target(
            name: "CardPresentation",
            dependencies: ["ModelCards", "SageMakerAPI", "JSONTree"],
            swiftSettings: strict
        ),
        .target(
            name: "CardPDF",
            dependencies: ["CardPresentation", "ModelCards", "JSONTree", "CPango"],
            swiftSettings: strict
        ),
        .target(
            name: "CardConsole",
            dependencies: [
                "CardPresentation", "ModelCards", "SageMakerAPI", "JSONTree",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [.embedInCode("Assets")],
            swiftSettings: strict
        ),

        // The binary.
        .target(
            name: "CardServer",
            dependencies: [
                "JSONTree", "SageMakerAPI", "AWSSignature", "ModelCards", "CardStore", "CardObjects", "CardPDF",
                "CardConsole",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "cardinal",
            dependencies: [
                "CAllocator", "CardServer", "CardinalClient", "ModelCards", "SageMakerAPI", "JSONTree",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
        // What only `make bench` uses.
        .executableTarget(
            name: "cardinal-bench",
            dependencies: [
                "CAllocator", "CardPDF", "ModelCards", "SageMakerAPI", "JSONTree",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),

        // What only tests use.
        .target(
            name: "CardTesting",
            dependencies: [
                "JSONTree", "SageMakerAPI", "AWSSignature", "ModelCards", "CardStore", "CardObjects", "CardConsole",
                "CardServer",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
        .testTarget(name: "JSONTreeTests", dependencies: ["JSONTree"], swiftSettings: strict),
        .testTarget(name: "SageMakerAPITests", dependencies: ["SageMakerAPI", "JSONTree"], swiftSettings: strict),
        .testTarget(name: "AWSSignatureTests", dependencies: ["AWSSignature"], swiftSettings: strict),
        .testTarget(
            name: "ModelCardsTests",
            dependencies: ["ModelCards", "SageMakerAPI", "JSONTree", "CardTesting"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CardStoreTests",
            dependencies: ["CardStore", "ModelCards", "SageMakerAPI"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "StoreContractTests",
            dependencies: [
                "CardStore", "ModelCards", "SageMakerAPI", "JSONTree", "CPostgres",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CardObjectsTests",
            dependencies: ["CardObjects", "ModelCards", "SageMakerAPI"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CardPresentationTests",
            dependencies: ["CardPresentation", "CardTesting", "ModelCards", "SageMakerAPI", "JSONTree"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CardPDFTests",
            dependencies: ["CardPDF", "CardPresentation", "CardTesting", "ModelCards", "SageMakerAPI", "JSONTree"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CardConsoleTests",
            dependencies: ["CardConsole", "CardTesting", "CardPresentation", "ModelCards", "SageMakerAPI", "JSONTree"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CardServerTests",
            dependencies: [
                "CardServer", "CardStore", "CardTesting", "ModelCards", "AWSSignature", "SageMakerAPI",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "WireTests",
            dependencies: ["CardTesting", "AWSSignature", "SageMakerAPI", "JSONTree"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CardinalClientTests",
            dependencies: [
                "CardinalClient", "CardTesting", "JSONTree",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "cardinalTests",
            dependencies: ["cardinal", "JSONTree", "ModelCards"],
            swiftSettings: strict
        ),
        .testTarget(name: "RepositoryTests", dependencies: ["SageMakerAPI"], swiftSettings: strict),
    ]
)

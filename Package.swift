// swift-tools-version:6.2
import PackageDescription

/// Every layer is one target; the compiler guards who may import whom (docs/architecture.md).
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
]

func layer(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["Domain", "TestSupport"], exclude: exclude, swiftSettings: settings)
}

let http: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird"),
    .product(name: "HummingbirdCore", package: "hummingbird"),
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "HTTPTypes", package: "swift-http-types"),
    .product(name: "Logging", package: "swift-log"),
]

let crypto: [Target.Dependency] = [
    .product(name: "Crypto", package: "swift-crypto"),
    .product(name: "CryptoExtras", package: "swift-crypto"),
]

let package = Package(
    name: "thidua",
    products: [.executable(name: "thidua", targets: ["thidua"])],
    traits: [
        .trait(name: "PostgreSQL", description: "Work on a PostgreSQL server too; needs libpq."),
        .default(enabledTraits: []),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // Already below Hummingbird; named because Web speaks of their types.
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        layer("Domain", []),
        layer("Wording", ["Domain"]),
        layer("Reading", ["Domain"]),
        layer("Secrets", crypto),
        layer("Operations", ["Domain", "Secrets"]),
        layer("Storage", ["Operations", "Domain", "Secrets"]),
        layer(
            "StorageSQLite",
            [
                "Storage", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        // Empty without the trait.
        layer(
            "StoragePostgres", ["Storage", .target(name: "CLibPQ", condition: .when(traits: ["PostgreSQL"]))]),
        .systemLibrary(name: "CSpawn"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        layer("Drawing", ["CPango"]),
        layer(
            "Paperwork",
            [
                "Domain", "Wording", "Reading", "Drawing", "CQREncode", "CSpawn", "CXLSXWriter", "CZlib",
                .product(name: "Yams", package: "Yams"),
            ]),
        layer("Pages", ["Domain", "Wording"]),
        layer("Web", ["Pages", "Paperwork", "Operations", "Wording", "Domain", "Secrets"] + http),
        layer(
            "Commands",
            [
                "Paperwork", "Reading", "Operations", "Wording", "Domain", "Secrets",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "thidua",
            dependencies: [
                "Web", "Pages", "Commands", "StorageSQLite", "StoragePostgres", "Storage", "Operations", "Wording",
                "Domain", "Secrets", "Paperwork",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        layer("TestSupport", ["StorageSQLite", "StoragePostgres", "Storage", "Operations", "Domain", "Secrets"]),
        // Papers made wrong on purpose, and the program that reads a million of them (script/bench fuzz).
        layer("SpoiledPapers", ["Paperwork", "Reading", "CZlib"]),
        .executableTarget(name: "PaperFuzz", dependencies: ["SpoiledPapers", "Paperwork"], swiftSettings: settings),
        // Single acts against a baseline (script/bench measure).
        .executableTarget(name: "Measure", dependencies: ["Paperwork", "Wording", "Domain"], swiftSettings: settings),
        tests("DomainTests", []),
        .testTarget(
            name: "ReadingTests", dependencies: ["Reading", "Domain"], exclude: ["Keys", "Plans"],
            swiftSettings: settings),
        .testTarget(name: "DrawingTests", dependencies: ["Drawing"], swiftSettings: settings),
        tests("OperationsTests", ["Operations", "Secrets", "Storage"]),
        tests("StorageTests", ["Storage", "StorageSQLite", "StoragePostgres", "Operations", "Secrets"]),
        tests("PaperworkTests", ["Paperwork", "Reading", "Wording", "SpoiledPapers"], exclude: ["Fixtures"]),
        tests("PagesTests", ["Pages", "Wording"]),
        tests("WebTests", ["Web", "Pages", "Paperwork", "Operations", "Wording", "Secrets", "Storage"] + http),
        tests(
            "CommandsTests",
            ["Commands", "Pages", "Operations", "Paperwork", "Wording", "Storage", "StorageSQLite", "Secrets"]),
    ],
    swiftLanguageModes: [.v6]
)

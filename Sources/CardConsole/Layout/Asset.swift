import Crypto
import ModelCards

/// A stylesheet or script that is part of the program; its address changes with its content, so it is cached for good.
package struct Asset: Sendable {
    package let name: String
    package let type: String
    package let bytes: [UInt8]
    /// Such as `/console/assets/3f6c…/console.css`.
    package let path: String

    private init(_ name: String, _ type: String, _ bytes: [UInt8]) {
        self.name = name
        self.type = type
        self.bytes = bytes
        path = ConsolePath.to("assets", Hexadecimal.text(of: SHA256.hash(data: bytes).prefix(8)), name)
    }

    package static let style = Asset(
        "console.css",
        "text/css; charset=utf-8",
        CompactText.style(PackageResources.console_css)
    )
    package static let script = Asset(
        "console.js",
        "text/javascript; charset=utf-8",
        CompactText.script(Array(scriptParts.joined()))
    )

    /// One module in several files, which share what the first of them declares.
    private static let scriptParts: [[UInt8]] = [
        PackageResources.base_js,
        PackageResources.times_js,
        PackageResources.choices_js,
        PackageResources.clicks_js,
        PackageResources.keys_js,
        PackageResources.forms_js,
        PackageResources.waiting_js,
        PackageResources.figures_js,
        PackageResources.start_js,
        PackageResources.wizard_js,
        PackageResources.reports_js,
    ]
    package static let icon = Asset("icon.svg", "image/svg+xml", PackageResources.icon_svg)

    /// Everything that pages load.
    package static let all = [style, script, icon]

    /// The asset at a path below `/console/`, with its digest.
    static func at(_ path: [String]) -> Asset? {
        guard path.first == "assets", path.count == 3 else { return nil }
        return all.first { $0.name == path[2] && $0.path.contains("/\(path[1])/") }
    }
}

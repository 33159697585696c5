extension ConsoleResponse {
    /// A stylesheet or script, which a browser may keep for good since its address changes with it.
    static func asset(_ asset: Asset) -> ConsoleResponse {
        ConsoleResponse(
            status: 200,
            headers: [("content-type", asset.type), ("cache-control", "public, max-age=31536000, immutable")],
            body: .bytes(asset.bytes)
        )
    }
}

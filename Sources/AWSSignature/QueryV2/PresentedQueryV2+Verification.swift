import Crypto

extension PresentedQueryV2 {
    /// Computes the signature again and compares it with the presented one, in constant time.
    ///
    /// - Parameters:
    ///   - request: the very request that these claims were read from.
    ///   - bucketInHost: the bucket that the host names in virtual-host addressing, nil for path style; it is put
    ///     before the path in what is signed.
    ///   - secretKey: the secret of the presented access key.
    ///   - now: the server's time in seconds since 1970.
    /// - Throws: ``SignatureError``: `expired`, or `mismatch` when the signature is another.
    package func verify(
        _ request: SignableRequest,
        bucketInHost: String?,
        secretKey: String,
        now: Int
    ) throws(SignatureError) {
        guard now <= expires else { throw .expired(expiryTime: expires, serverTime: now) }
        let text = try StringToSignV2.bytes(of: request, bucketInHost: bucketInHost, expires: expires)
        var hmac = HMAC<Insecure.SHA1>(key: SymmetricKey(data: Array(secretKey.utf8)))
        hmac.update(data: text)
        let computed = hmac.finalize().withUnsafeBytes { Base64.encoded($0) }
        guard equalInConstantTime(signature, computed) else { throw .mismatch }
    }
}

import HTTPTypes
import HummingbirdCore
import ModelCards
import NIOCore

extension S3Service {
    /// The region that S3 has for a bucket without one.
    private static let defaultRegion = "us-east-1"

    func listBuckets(_ call: S3Call) async throws -> Response {
        let prefix = call.query["prefix"] ?? ""
        let after = call.query["continuation-token"] ?? ""
        let region = call.query["bucket-region"]
        let limit = min(try call.query.number("max-buckets") ?? 10_000, 10_000)
        guard limit > 0 else {
            throw S3Error.invalidArgument("max-buckets is from 1 to 10000", name: "max-buckets", value: "0")
        }
        let matching = try await objects.buckets(ownedBy: call.accountID).filter { bucket in
            bucket.name.description.hasPrefix(prefix) && bucket.name.description > after
                && (region == nil || region == bucket.region)
        }
        let page = matching.prefix(limit)
        return .xml(
            XMLWriter.document("ListAllMyBucketsResult") { xml in
                xml.owner(call.accountID)
                xml.element("Buckets") { xml in
                    for bucket in page {
                        xml.element("Bucket") { xml in
                            xml.element("Name", bucket.name.description)
                            xml.element("CreationDate", bucket.createdAt.iso8601)
                            xml.element("BucketRegion", bucket.region)
                        }
                    }
                }
                if !prefix.isEmpty { xml.element("Prefix", prefix) }
                if page.count < matching.count {
                    xml.element("ContinuationToken", page.last?.name.description ?? "")
                }
            }
        )
    }

    func createBucket(_ name: BucketName, _ call: S3Call) async throws -> Response {
        try UnsupportedHeaders.check(call.request, call.query)
        let region = try await constraint(call) ?? call.request.caller.scope.region
        let bucket = Bucket(name: name, accountID: call.accountID, region: region, createdAt: now())
        do {
            try await objects.createBucket(bucket)
        } catch {
            guard error == .bucketAlreadyOwnedByYou, region == Self.defaultRegion else { throw error }
            // The oldest region answers as if the bucket had been made now, and clients count on it.
            guard try await objects.bucket(named: name).region == region else {
                throw S3Error(ObjectStoreError.bucketAlreadyOwnedByYou)
            }
        }
        return .bodiless(.ok, [.location: "/\(name)"])
    }

    /// The region that the body of a creation asks for.
    private func constraint(_ call: S3Call) async throws -> String? {
        let bytes = try await S3Body(call.request, call.query).document()
        guard !bytes.isEmpty else { return nil }
        let document: XMLElement
        do { document = try XMLReader.read(bytes) } catch { throw S3Error.malformedXML }
        guard document.name == "CreateBucketConfiguration" else { throw S3Error.malformedXML }
        guard let region = document.trimmed("LocationConstraint"), !region.isEmpty else { return nil }
        guard region.utf8.count <= 64, region.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw S3Error("InvalidLocationConstraint", 400, "This is no name that a region can have.")
        }
        return region == "EU" ? "eu-west-1" : region
    }

    func describe(_ bucket: Bucket, _ operation: S3Operation) -> Response {
        switch operation {
        case .getBucketLocation:
            var xml = XMLWriter()
            let region = bucket.region == Self.defaultRegion ? "" : bucket.region
            xml.element("LocationConstraint", namespaced: region)
            return .xml(xml.bytes)
        case .getBucketVersioning:
            return .xml(XMLWriter.document("VersioningConfiguration") { _ in })
        default:
            var headers = HTTPFields()
            headers[s3: "x-amz-bucket-region"] = bucket.region
            headers[s3: "x-amz-access-point-alias"] = "false"
            return .bodiless(.ok, headers)
        }
    }

    func deleteBucket(_ name: BucketName) async throws -> Response {
        try await objects.deleteBucket(named: name)
        return .bodiless(.noContent)
    }
}

extension XMLWriter {
    /// Writes the owner of something: an account has no other name here.
    mutating func owner(_ accountID: String, as name: String = "Owner") {
        element(name) { xml in
            xml.element("ID", accountID)
            xml.element("DisplayName", accountID)
        }
    }
}

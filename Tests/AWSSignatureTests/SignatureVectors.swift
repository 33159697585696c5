extension SignatureVector {
    static let all = [
        SignatureVector(
            name: "a JSON call",
            service: "sagemaker",
            method: "POST",
            path: "/",
            headers: [("Content-Type", "application/x-amz-json-1.1"), ("X-Amz-Target", "SageMaker.DescribeModelCard")],
            body: "{\"ModelCardName\":\"fraud\"}",
            signedHeaders: "content-type;host;x-amz-date;x-amz-target",
            signature: "88e634c5ddf74662a7299ee658ed62d89341f0fe0c5b49284a3852f102008ad7"
        ),
        SignatureVector(
            name: "a JSON call with a session token",
            service: "sagemaker",
            method: "POST",
            path: "/",
            headers: [("Content-Type", "application/x-amz-json-1.1"), ("X-Amz-Target", "SageMaker.ListModelCards")],
            body: "{}",
            sessionToken: "IQoJb3JpZ2luX2Vj/+=",
            signedHeaders: "content-type;host;x-amz-date;x-amz-security-token;x-amz-target",
            signature: "e3a7677149e03a8a93eff371cf0d024b1cb017c9d1665761031acba31a8ca119"
        ),
        SignatureVector(
            name: "an empty path",
            service: "sagemaker",
            method: "GET",
            path: "",
            signedHeaders: "host;x-amz-date",
            signature: "f2949fe288cb9344512c8e69dcf5acf16f86c5a08712f57d24fe1d9837d7c8ef"
        ),
        SignatureVector(
            name: "a body that is not ASCII",
            service: "sagemaker",
            method: "POST",
            path: "/",
            headers: [("Content-Type", "application/x-amz-json-1.1")],
            body: "{\"text\":\"grüß 漢 🙂\"}",
            signedHeaders: "content-type;host;x-amz-date",
            signature: "a3bfb1a786ef4a18a5a85eb22840d4dced3259cfd0f25c66217d803febfaa547"
        ),
        SignatureVector(
            name: "a path with doubled slashes",
            service: "sagemaker",
            method: "GET",
            path: "//a///b//",
            signedHeaders: "host;x-amz-date",
            signature: "f036b9e9817895e2fb61f0731f8b50b918fe621631d04525620185e501cd2b1c"
        ),
        SignatureVector(
            name: "a path with dot segments",
            service: "sagemaker",
            method: "GET",
            path: "/a/./b/../../c/.",
            signedHeaders: "host;x-amz-date",
            signature: "1d7b177f58d7703196326cbd2cd8ec7c2208a831dc28ff25ac2ec039032edfee"
        ),
        SignatureVector(
            name: "a path that climbs above its root",
            service: "sagemaker",
            method: "GET",
            path: "/../../a/..",
            signedHeaders: "host;x-amz-date",
            signature: "f2949fe288cb9344512c8e69dcf5acf16f86c5a08712f57d24fe1d9837d7c8ef"
        ),
        SignatureVector(
            name: "an escaped path, which is escaped again",
            service: "sagemaker",
            method: "GET",
            path: "/cards/gr%C3%BC%C3%9F%20e%2Fx",
            signedHeaders: "host;x-amz-date",
            signature: "f034493616354f1eef8193d8763ca284ecbfedfed0e67d6958a80d15e807923e"
        ),
        SignatureVector(
            name: "a path with bare characters that need escapes",
            service: "sagemaker",
            method: "GET",
            path: "/a b/grüß/(x)+~",
            signedHeaders: "host;x-amz-date",
            signature: "f469e9f92f0a75564dee5ca4f973df3c1ab0e4dbabb235cffef1d48213af221b"
        ),
        SignatureVector(
            name: "repeated parameters out of order",
            service: "sagemaker",
            method: "GET",
            path: "/",
            query: "b=2&a=2&b=1&a=1&A=0",
            signedHeaders: "host;x-amz-date",
            signature: "862dceb1746575b4db0359e83ca25e5f338ced9345a69a06e7e11857202a8e8b"
        ),
        SignatureVector(
            name: "parameters without a value or an equals sign",
            service: "sagemaker",
            method: "GET",
            path: "/",
            query: "flag&empty=&=nameless&a",
            signedHeaders: "host;x-amz-date",
            signature: "e3e832f012580003a88c3061b31fe2429e0865cdea8e08ab921bd01fb911ddfd"
        ),
        SignatureVector(
            name: "parameters whose names are prefixes of others",
            service: "sagemaker",
            method: "GET",
            path: "/",
            query: "a-b=1&a=3&a%20=2&aa=4",
            signedHeaders: "host;x-amz-date",
            signature: "826852d804300c7d8f1a70edbbd62b707f188c6ed79a132e505ad3b0549051d0"
        ),
        SignatureVector(
            name: "plus signs and escaped spaces in parameters",
            service: "sagemaker",
            method: "GET",
            path: "/",
            query: "a=1+2&b=%2B&c=x%20y&d=e=f",
            signedHeaders: "host;x-amz-date",
            signature: "aa99b54ee4ce6eb455a836c3eebc707fa3f164d7636e090cff620a46d5bcf1fb"
        ),
        SignatureVector(
            name: "header values with spaces to fold",
            service: "sagemaker",
            method: "GET",
            path: "/",
            headers: [("X-Amz-Meta-Note", "  a   b\t c  "), ("X-Amz-Meta-Quoted", "\"x  y\"")],
            signedHeaders: "host;x-amz-date;x-amz-meta-note;x-amz-meta-quoted",
            signature: "5fb2e6df2b0e1b974363277826798f8f668c7663eac553b9debbf90023346102"
        ),
        SignatureVector(
            name: "a header that repeats",
            service: "sagemaker",
            method: "GET",
            path: "/",
            headers: [("X-Amz-Meta-Tag", " b "), ("x-amz-meta-tag", "a  a"), ("X-Amz-Meta-Empty", "")],
            signedHeaders: "host;x-amz-date;x-amz-meta-empty;x-amz-meta-tag",
            signature: "ac04f5b4ce83ff8002e5b26951374a4a1142ba5162cc7115e891688fcdfc3c04"
        ),
        SignatureVector(
            name: "a presigned call",
            service: "sagemaker",
            method: "GET",
            path: "/cards",
            query: "Name=fraud",
            expiresSeconds: 900,
            signedHeaders: "host",
            signature: "6d817263502f525ad5f8aaf7ce78179d7bd5f7dc9bd7705022c5e914292d5597"
        ),
        SignatureVector(
            name: "a presigned call with a session token",
            service: "sagemaker",
            method: "GET",
            path: "/",
            sessionToken: "IQoJb3JpZ2luX2Vj/+=",
            expiresSeconds: 604800,
            signedHeaders: "host",
            signature: "1709556749f66865fc33d48bb6972be3f5cadb569029022d9ede65523e45760b"
        ),
        SignatureVector(
            name: "an object",
            service: "s3",
            method: "GET",
            path: "/bucket/reports/card.pdf",
            headers: [("Range", "bytes=0-99")],
            signedHeaders: "host;range;x-amz-content-sha256;x-amz-date",
            signature: "d7b9dcf311cf60618e4f91a4fc0cb3260fa4004f6ac6bdb91cf3451350e00f30"
        ),
        SignatureVector(
            name: "an object put with a body",
            service: "s3",
            method: "PUT",
            path: "/bucket/reports/card.json",
            headers: [("Content-Type", "application/json")],
            body: "{\"a\":1}",
            signedHeaders: "content-type;host;x-amz-content-sha256;x-amz-date",
            signature: "d4268379d272374c07c76e11c06462a6ea21dfb96bb291d99b2367af32571ca8"
        ),
        SignatureVector(
            name: "an object whose key has empty and dot segments",
            service: "s3",
            method: "GET",
            path: "/bucket//a/../b/./c//",
            signedHeaders: "host;x-amz-content-sha256;x-amz-date",
            signature: "728ac5957cb8fd5ff24a1c405ceb7e6aa0ec71ef5995f966e71876b7b94ed730"
        ),
        SignatureVector(
            name: "an object whose key is not ASCII",
            service: "s3",
            method: "GET",
            path: "/bucket/gr%C3%BC%C3%9F/%E6%BC%A2%20%F0%9F%99%82",
            signedHeaders: "host;x-amz-content-sha256;x-amz-date",
            signature: "1b6497513f825ff201593e5b678ecbb75656bfce6e79c801efa92a94ecc87584"
        ),
        SignatureVector(
            name: "an object whose key has a plus and an escaped slash",
            service: "s3",
            method: "GET",
            path: "/bucket/a%2Bb%2Fc%25",
            signedHeaders: "host;x-amz-content-sha256;x-amz-date",
            signature: "778d63aec9dd7dd9dce759d668891c3923f94ddb945239cb1f1c835af7606c6a"
        ),
        SignatureVector(
            name: "a listing",
            service: "s3",
            method: "GET",
            path: "/bucket",
            query: "list-type=2&prefix=a%2Fb%20c&delimiter=%2F&start-after=",
            signedHeaders: "host;x-amz-content-sha256;x-amz-date",
            signature: "cd9cf6a779ef30d1f49a106cbd85812be38b96284211869ff5775e9b76591d76"
        ),
        SignatureVector(
            name: "a subresource",
            service: "s3",
            method: "GET",
            path: "/bucket/key",
            query: "acl",
            signedHeaders: "host;x-amz-content-sha256;x-amz-date",
            signature: "54ff3c299dc1a52440814fd66c9e9aa3de431a2e2a3074cb76cc7651e1949746"
        ),
        SignatureVector(
            name: "a presigned object",
            service: "s3",
            method: "GET",
            path: "/bucket/gr%C3%BC%C3%9F%20e.pdf",
            query: "response-content-type=application%2Fpdf",
            expiresSeconds: 3600,
            signedHeaders: "host",
            signature: "8093504f5acea4bdc36a43472c6134287c988fa83034c334ea886b30e0140049"
        ),
        SignatureVector(
            name: "a presigned upload with a signed header",
            service: "s3",
            method: "PUT",
            path: "/bucket/key",
            headers: [("Content-Type", "text/plain")],
            sessionToken: "IQoJb3JpZ2luX2Vj/+=",
            expiresSeconds: 1,
            signedHeaders: "content-type;host",
            signature: "9679da3adb1d4ddcf44fc9c5fd3fbf1f9c118cdcce9df571b5bf77a4bb1cb2f0"
        ),
    ]
}

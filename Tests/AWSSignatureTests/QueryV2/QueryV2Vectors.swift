extension QueryV2Vector {
    static let all = [
        QueryV2Vector(
            name: "a key",
            method: "GET",
            path: "/model-cards/cards/fraud.pdf",
            query: "AWSAccessKeyId=AKIDEXAMPLE&Signature=yO89x5M%2F9TUGGb8hHiM%2BIcL2438%3D"
                + "&Expires=1767326645"
        ),
        QueryV2Vector(
            name: "a key of a bucket in the host",
            method: "GET",
            path: "/cards/fraud.pdf",
            query: "AWSAccessKeyId=AKIDEXAMPLE&Signature=yO89x5M%2F9TUGGb8hHiM%2BIcL2438%3D"
                + "&Expires=1767326645",
            bucketInHost: "model-cards"
        ),
        QueryV2Vector(
            name: "a key with spaces, pluses and Unicode",
            method: "GET",
            path: "/model-cards/a%20b%2Bc/gr%C3%B6%C3%9Fe%20%E6%BC%A2%F0%9F%99%82//x%3Fy%26z%3D%25.pdf",
            query: "AWSAccessKeyId=AKIDEXAMPLE&Signature=GrwLvk20YaQ7n%2BJ85VnJVa0H7x4%3D&Expires=1767326645"
        ),
        QueryV2Vector(
            name: "a key with spaces, pluses and Unicode of a bucket in the host",
            method: "GET",
            path: "/a%20b%2Bc/gr%C3%B6%C3%9Fe%20%E6%BC%A2%F0%9F%99%82//x%3Fy%26z%3D%25.pdf",
            query: "AWSAccessKeyId=AKIDEXAMPLE&Signature=GrwLvk20YaQ7n%2BJ85VnJVa0H7x4%3D&Expires=1767326645",
            bucketInHost: "model-cards"
        ),
        QueryV2Vector(
            name: "a HEAD request",
            method: "HEAD",
            path: "/model-cards/k",
            query: "AWSAccessKeyId=AKIDEXAMPLE&Signature=RxBo43K3l4aLRqMOBim%2FrY%2BWakA%3D"
                + "&Expires=1767326645"
        ),
        QueryV2Vector(
            name: "a DELETE request with a version",
            method: "DELETE",
            path: "/k",
            query: "versionId=null&AWSAccessKeyId=AKIDEXAMPLE&Signature=55z8ZHOQsXlxV9kbaBFPS6LKQZo%3D"
                + "&Expires=1767326645",
            bucketInHost: "model-cards"
        ),
        QueryV2Vector(
            name: "a PUT request",
            method: "PUT",
            path: "/model-cards/k",
            query: "AWSAccessKeyId=AKIDEXAMPLE&Signature=%2FbdM0a3H16QdoSY8713%2BqllcF7g%3D"
                + "&Expires=1767326645"
        ),
        QueryV2Vector(
            name: "a PUT request whose headers are in its query only",
            method: "PUT",
            path: "/model-cards/k",
            query: "AWSAccessKeyId=AKIDEXAMPLE&Signature=Ownstfj%2BWzipFNgJKf%2B4kfgVBa4%3D"
                + "&content-type=text%2Fplain%3B%20charset%3Dutf-8&content-md5=1B2M2Y8AsgTpgAmY7PhCfg%3D%3D"
                + "&x-amz-meta-owner=%20risk%20%20team%20&x-amz-meta-b%21=1&x-amz-acl=private"
                + "&Expires=1767326645"
        ),
        QueryV2Vector(
            name: "a PUT request whose headers are sent too",
            method: "PUT",
            path: "/k",
            query: "AWSAccessKeyId=AKIDEXAMPLE&Signature=wKb7m0LZVbPXk36cf29bj9yaOWM%3D"
                + "&content-type=application%2Fpdf&content-md5=1B2M2Y8AsgTpgAmY7PhCfg%3D%3D"
                + "&x-amz-meta-owner=risk%20team&Expires=1767326645",
            headers: [
                ("Content-Type", "application/pdf"), ("Content-MD5", "1B2M2Y8AsgTpgAmY7PhCfg=="),
                ("X-Amz-Meta-Owner", " risk team "),
            ],
            bucketInHost: "model-cards"
        ),
        QueryV2Vector(
            name: "overridden response headers",
            method: "GET",
            path: "/model-cards/k",
            query: "versionId=null&response-content-type=text%2Fplain%3B%20charset%3Dutf-8"
                + "&response-content-disposition=attachment%3B%20filename%3D%22a%26b%20gr%C3%B6%C3%9Fe.pdf%22"
                + "&response-cache-control=no-cache&response-content-language=de"
                + "&response-content-encoding=identity&AWSAccessKeyId=AKIDEXAMPLE"
                + "&Signature=kfAB95rXrTzaCLigbLx8c4T%2BdW8%3D&Expires=1767326645"
        ),
        QueryV2Vector(
            name: "a part of an upload",
            method: "PUT",
            path: "/model-cards/k",
            query: "uploadId=a%2Fb%2Bc%3D&partNumber=12&AWSAccessKeyId=AKIDEXAMPLE"
                + "&Signature=rLwDUYKI%2BMDicU2cPp4wgJo6RN4%3D&Expires=1767326645"
        ),
        QueryV2Vector(
            name: "the start of an upload",
            method: "POST",
            path: "/k",
            query: "uploads&AWSAccessKeyId=AKIDEXAMPLE&Signature=ZAsSHL2tcqwB2ig5MDBvAiMIu3A%3D"
                + "&Expires=1767326645",
            bucketInHost: "model-cards"
        ),
        QueryV2Vector(
            name: "a copy",
            method: "PUT",
            path: "/model-cards/k",
            query: "AWSAccessKeyId=AKIDEXAMPLE&Signature=z0JEmklpowcUv9wRquTUQROa9CQ%3D"
                + "&x-amz-copy-source=other%2Fa%2520b&Expires=1767326645"
        ),
        QueryV2Vector(
            name: "a session token",
            method: "GET",
            path: "/model-cards/k",
            query: "AWSAccessKeyId=AKIDEXAMPLE&Signature=KQxwmohBrmaNDn3iA4zy9IrNZ3M%3D"
                + "&x-amz-security-token=IQoJb3JpZ2luX2Vj%2F%2B%3D&Expires=1767326645"
        ),
        QueryV2Vector(
            name: "a list",
            method: "GET",
            path: "/model-cards",
            query: "list-type=2&prefix=cards%2F&encoding-type=url&AWSAccessKeyId=AKIDEXAMPLE"
                + "&Signature=d7UUYEjTltoCG1KgTQkh5NyRLk0%3D&Expires=1767326645"
        ),
        QueryV2Vector(
            name: "a list of a bucket in the host",
            method: "GET",
            path: "/",
            query: "list-type=2&prefix=cards%2F&encoding-type=url&AWSAccessKeyId=AKIDEXAMPLE"
                + "&Signature=d7UUYEjTltoCG1KgTQkh5NyRLk0%3D&Expires=1767326645",
            bucketInHost: "model-cards"
        ),
        QueryV2Vector(
            name: "the list of buckets",
            method: "GET",
            path: "/",
            query: "AWSAccessKeyId=AKIDEXAMPLE&Signature=rvFtA6GerL%2BXoum4K9fU8KoBYvM%3D&Expires=1767326645"
        ),
    ]
}

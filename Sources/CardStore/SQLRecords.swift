import ModelCards

/// The ports on SQL, for the length of one transaction.
///
/// The queries are in the folders of their capabilities.
package struct SQLRecords: Records {
    let connection: any SQLConnection
    /// What ends a query for a row that the transaction is about to change; nothing in a read.
    let rowLock: String
    /// Words that more cards have are frequent; nil when none are.
    package var frequentWordHits: Int?

    package init(connection: any SQLConnection, isWriting: Bool) {
        self.connection = connection
        frequentWordHits = connection.dialect.words.frequentHits
        rowLock = isWriting ? connection.dialect.lockingRows : ""
    }
}

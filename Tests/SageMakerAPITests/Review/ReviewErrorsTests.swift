import SageMakerAPI
import Testing

@Suite("Refusals of steps in a review")
struct ReviewErrorsTests {
    @Test("Each says what is wrong and what to do")
    func sentences() {
        let step = SageMakerError.stepNotPossible(.approve, on: "churn", in: .archived, possible: [.restore])
        let author = SageMakerError.approvalByAuthor("arn:aws:iam::1:user/author", version: 2, of: "churn")

        #expect(step.code == .conflictException)
        #expect(
            step.message == "Model card churn is in status Archived, which does not allow Approve. "
                + "What is possible now: Restore"
        )
        #expect(author.code == .accessDeniedException)
        #expect(
            author.message
                == "Version 2 of model card churn was written by arn:aws:iam::1:user/author, who cannot approve "
                + "it, since this service asks for four eyes. Set it to PendingReview and let somebody else approve it"
        )
        #expect(
            SageMakerError.rejectionWithoutComment
                == SageMakerError(.validationException, "A rejection needs a Comment that says what has to change")
        )
        #expect(
            SageMakerError.commentTooLong(limit: 4_000)
                == SageMakerError(.validationException, "A Comment can have at most 4000 characters")
        )
    }
}

// Withdraws the viewer's review. Nobody can see it any more, not even its author.
// $review: the id of the review.
// Checks
WHEN review IS NULL THEN 'NO_REVIEW'
WHEN NOT isAuthor THEN 'NOT_YOURS'
// Deeds
WITH * WHERE properties(review).withdrawnAt IS NULL // read again under the lock
SET review.withdrawnAt = datetime()
REMOVE review:Shown
RETURN review AS subject, true AS changed

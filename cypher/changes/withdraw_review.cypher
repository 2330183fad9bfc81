// Withdraws the viewer's review: nobody sees it any more, its author included.
// $review: the id of the review.
// Checks
WHEN review IS NULL THEN 'NO_REVIEW'
WHEN NOT isAuthor THEN 'NOT_YOURS'
// Deeds
WITH * WHERE properties(review).withdrawnAt IS NULL // read again under the lock
SET review.withdrawnAt = datetime()
REMOVE review:Shown
RETURN review AS subject, true AS changed

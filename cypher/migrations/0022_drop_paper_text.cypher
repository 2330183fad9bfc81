// The index of papers' words is made anew, with one property more, by 0024.
DROP INDEX paper_text IF EXISTS

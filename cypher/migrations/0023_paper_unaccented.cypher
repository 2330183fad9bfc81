// The words of titles and abstracts that have accents, without them, for papers that were imported before importers
// kept them (cypher/text/folding.py); an empty text where there are none.
WITH [
  ['\u0300', ''], ['\u0301', ''], ['\u0302', ''], ['\u0303', ''], ['\u0304', ''], ['\u0306', ''], ['\u0307', ''],
  ['\u0308', ''], ['\u0309', ''], ['\u030a', ''], ['\u030b', ''], ['\u030c', ''], ['\u030f', ''], ['\u031b', ''],
  ['\u0323', ''], ['\u0325', ''], ['\u0326', ''], ['\u0327', ''], ['\u0328', ''], ['\u032e', ''], ['\u0331', ''],
  ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['đ', 'd'], ['ð', 'd'], ['ł', 'l'], ['þ', 'th'], ['ı', 'i'],
  ['ħ', 'h'], ['ŧ', 't'], ['ŋ', 'n']
] AS folds
MATCH (paper:Paper)
WHERE (paper.title IS NOT NULL AND paper.unaccentedTitle IS NULL)
  OR (paper.abstract IS NOT NULL AND paper.unaccentedAbstract IS NULL)
CALL (paper, folds) {
  SET
    paper.unaccentedTitle =
    trim(reduce(
      folded = normalize(toLower(reduce(
        kept = '', word IN split(paper.title, ' ') |
        CASE WHEN word =~ '(?s).*[À-ÖØ-öø-ɏḀ-ỿ].*' THEN kept + ' ' + word ELSE kept END
      )), NFKD),
      pair IN folds | replace(folded, pair[0], pair[1])
    )),
    paper.unaccentedAbstract =
    trim(reduce(
      folded = normalize(toLower(reduce(
        kept = '', word IN split(paper.abstract, ' ') |
        CASE WHEN word =~ '(?s).*[À-ÖØ-öø-ɏḀ-ỿ].*' THEN kept + ' ' + word ELSE kept END
      )), NFKD),
      pair IN folds | replace(folded, pair[0], pair[1])
    ))
} IN TRANSACTIONS OF 1000 ROWS

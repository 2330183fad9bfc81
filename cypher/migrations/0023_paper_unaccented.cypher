// The words of titles and abstracts that have accents, without them, for papers that were imported before importers
// kept them (cypher/folding.py).
MATCH (paper:Paper)
WHERE paper.unaccented IS NULL
  AND (paper.title =~ '(?s).*[À-ÖØ-öø-ɏḀ-ỿ].*' OR paper.abstract =~ '(?s).*[À-ÖØ-öø-ɏḀ-ỿ].*')
CALL (paper) {
  WITH paper, coalesce(paper.title, '') + ' ' + coalesce(paper.abstract, '') AS text
  UNWIND split(text, ' ') AS word
  WITH DISTINCT paper, word WHERE word =~ '(?s).*[À-ÖØ-öø-ɏḀ-ỿ].*'
  WITH paper, collect(word) AS words
  SET paper.unaccented = reduce(
    folded = normalize(toLower(reduce(text = '', word IN words | text + ' ' + word)), NFKD),
    pair IN [
      ['\u0300', ''], ['\u0301', ''], ['\u0302', ''], ['\u0303', ''], ['\u0304', ''], ['\u0306', ''], ['\u0307', ''],
      ['\u0308', ''], ['\u0309', ''], ['\u030a', ''], ['\u030b', ''], ['\u030c', ''], ['\u030f', ''], ['\u031b', ''],
      ['\u0323', ''], ['\u0325', ''], ['\u0326', ''], ['\u0327', ''], ['\u0328', ''], ['\u032e', ''], ['\u0331', ''],
      ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['đ', 'd'], ['ð', 'd'], ['ł', 'l'], ['þ', 'th'], ['ı', 'i'],
      ['ħ', 'h'], ['ŧ', 't'], ['ŋ', 'n']
    ] | replace(folded, pair[0], pair[1])
  )
} IN TRANSACTIONS OF 1000 ROWS

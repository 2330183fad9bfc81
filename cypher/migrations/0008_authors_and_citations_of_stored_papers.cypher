// Fills the properties of papers that the index of migration 0009 has: searchAuthors, the printed names of the first 100
// authors, and searchCitations, the level of the number of citations (cypher/text/words.py). Latin letters lose their
// accents; letters of other scripts and punctuation get their form with the next import of the paper.
// It may be interrupted: papers that it has changed keep their values when it runs again.
MATCH (paper:Paper|DeletedPaper)
WHERE paper.searchAuthors IS NULL AND paper.searchCitations IS NULL
CALL (paper) {
  OPTIONAL MATCH (paper)<-[authored:AUTHORED]-(person:Person)
  WITH paper, authored, person ORDER BY authored.position, person.id LIMIT 100
  WITH paper, collect(toLower(coalesce(authored.nameAsPrinted, person.name))) AS names
  WITH paper, reduce(text = '', name IN names | text + CASE text WHEN '' THEN '' ELSE ' a ' END + name) AS text
  WITH paper, replace(replace(replace(replace(text, '-', ' '), '.', ''), '’', ''), '\'', '') AS text
  WITH paper, CASE WHEN text =~ '[ -~]*' THEN text ELSE normalize(reduce(
    folded = normalize(text, NFKD),
    pair IN [
      ['̀', ''], ['́', ''], ['̂', ''], ['̃', ''], ['̄', ''], ['̆', ''], ['̇', ''], ['̈', ''], ['̉', ''], ['̊', ''],
      ['̋', ''], ['̌', ''], ['̏', ''], ['̛', ''], ['̣', ''], ['̥', ''], ['̦', ''], ['̧', ''], ['̨', ''], ['̮', ''],
      ['̱', ''], ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['đ', 'd'], ['ð', 'd'], ['ł', 'l'], ['þ', 'th'],
      ['ı', 'i'], ['ħ', 'h'], ['ŧ', 't'], ['ŋ', 'n']
    ] | replace(folded, pair[0], pair[1])
  ), NFC) END AS text
  SET paper.searchAuthors = CASE text WHEN '' THEN null ELSE text END,
      paper.searchCitations = CASE
        WHEN paper.citationCount >= 262144 THEN 'c9'
        WHEN paper.citationCount > 0 THEN 'c' + toInteger(floor(log(paper.citationCount) / log(4) + 1e-9))
      END
} IN TRANSACTIONS OF 10000 ROWS

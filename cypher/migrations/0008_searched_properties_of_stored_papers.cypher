// Fills properties of papers that the index of migration 0009 has (cypher/text/words.py): searchAuthors and searchTopics,
// the names of their first 100 authors and topics, and searchCitations, the level of the number of citations. Latin
// letters lose their accents; letters of other scripts and punctuation get their form with the next import of the paper.
// It may be interrupted: papers that it has changed keep their values when it runs again.
MATCH (paper:Paper|DeletedPaper)
WHERE paper.searchAuthors IS NULL AND paper.searchTopics IS NULL AND paper.searchCitations IS NULL
CALL (paper) {
  CALL (paper) {
    MATCH (paper)<-[authored:AUTHORED]-(person:Person)
    WITH authored, person ORDER BY authored.position, person.id LIMIT 100
    RETURN collect(coalesce(authored.nameAsPrinted, person.name)) AS names
    UNION ALL
    MATCH (paper)-[about:HAS_TOPIC]->(topic:Topic)
    WITH about, topic ORDER BY about.score DESC, topic.id LIMIT 100
    RETURN collect(topic.name) AS names
  }
  WITH reduce(text = '', name IN names | text + CASE text WHEN '' THEN '' ELSE ' a ' END + toLower(name)) AS text
  WITH replace(replace(replace(replace(text, '-', ' '), '.', ''), '’', ''), '\'', '') AS text
  WITH CASE WHEN text =~ '[ -~]*' THEN text ELSE normalize(reduce(
    folded = normalize(text, NFKD),
    pair IN [
      ['̀', ''], ['́', ''], ['̂', ''], ['̃', ''], ['̄', ''], ['̆', ''], ['̇', ''], ['̈', ''], ['̉', ''], ['̊', ''],
      ['̋', ''], ['̌', ''], ['̏', ''], ['̛', ''], ['̣', ''], ['̥', ''], ['̦', ''], ['̧', ''], ['̨', ''], ['̮', ''],
      ['̱', ''], ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['đ', 'd'], ['ð', 'd'], ['ł', 'l'], ['þ', 'th'],
      ['ı', 'i'], ['ħ', 'h'], ['ŧ', 't'], ['ŋ', 'n']
    ] | replace(folded, pair[0], pair[1])
  ), NFC) END AS text
  WITH collect(text) AS texts
  SET paper.searchAuthors = CASE texts[0] WHEN '' THEN null ELSE texts[0] END,
      paper.searchTopics = CASE texts[1] WHEN '' THEN null ELSE texts[1] END,
      paper.searchCitations = CASE
        WHEN paper.citationCount >= 262144 THEN 'c9'
        WHEN paper.citationCount > 0 THEN 'c' + toInteger(floor(log(paper.citationCount) / log(4) + 1e-9))
      END
} IN TRANSACTIONS OF 10000 ROWS

// Replaces the unaccented words of stored nodes by the search forms of migration 0007. Latin letters lose their accents,
// as before; punctuation and letters of other scripts get their form with the next import of the node.
// It may be interrupted: nodes that it has changed keep their values when it runs again.
MATCH (node:Paper|DeletedPaper|Person|Institution|Topic)
CALL (node) {
  WITH node, coalesce(node.title, node.name, '') AS name
  WITH node, name, normalize(reduce(
    folded = normalize(toLower(name), NFKD),
    pair IN [
      ['̀', ''], ['́', ''], ['̂', ''], ['̃', ''], ['̄', ''], ['̆', ''], ['̇', ''], ['̈', ''], ['̉', ''], ['̊', ''],
      ['̋', ''], ['̌', ''], ['̏', ''], ['̛', ''], ['̣', ''], ['̥', ''], ['̦', ''], ['̧', ''], ['̨', ''], ['̮', ''],
      ['̱', ''], ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['đ', 'd'], ['ð', 'd'], ['ł', 'l'], ['þ', 'th'],
      ['ı', 'i'], ['ħ', 'h'], ['ŧ', 't'], ['ŋ', 'n'], ['’', '']
    ] | replace(folded, pair[0], pair[1])
  ), NFC) AS folded
  WITH node, folded, CASE folded WHEN toLower(name) THEN null ELSE folded END AS form
  SET node.searchTitle = CASE WHEN node:Paper|DeletedPaper THEN coalesce(form, '') END,
      node.searchName = CASE WHEN NOT node:Paper|DeletedPaper THEN replace(replace(form, '-', ' '), '.', '') END,
      node.searchTitleWords = coalesce(node.unaccentedTitle, node.searchTitleWords),
      node.searchAbstractWords = coalesce(node.unaccentedAbstract, node.searchAbstractWords),
      node.prominentNames = CASE
        WHEN node.prominence IS NULL THEN null
        WHEN node.prominentName IS NULL THEN coalesce(node.prominentNames, [folded])
        ELSE [node.prominentName]
      END
  REMOVE node.unaccentedTitle, node.unaccentedAbstract, node.prominentName
} IN TRANSACTIONS OF 10000 ROWS

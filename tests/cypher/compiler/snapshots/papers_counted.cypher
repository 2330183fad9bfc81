// { papers { totalCount } }
// parameters: {"p0":20}
RETURN [[COUNT { (:Paper) } - COUNT { (:EarlierVersion) }]] AS row

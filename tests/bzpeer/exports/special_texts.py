"""Texts with characters that exports must escape."""

TITLES = (
    "On the Opportunities and Risks of Foundation Models",
    "BERT: Pre-training of deep bidirectional transformers",
    # LaTeX
    r"\input{/etc/passwd} & 50% of $x_1^2$ #1 ~ \alpha{}",
    r"$\alpha$-divergence and $\mathcal{O}(n \log n)$ bounds",
    r"\\ \% \{ \}",
    "an open { brace",
    "a closed } brace",
    "}{ both the wrong way {{round}",
    "dashes -- and --- and ----",
    "quotes ``like'' TeX's, ,,low'' and <<French>>",
    "what?` and how!`",
    # markup
    "<b>bold</b> & <script>alert('x')</script> &amp; &#38;",
    "]]> <![CDATA[ x ]]> <!-- y -->",
    "<mml:math><mml:mi>x</mml:mi></mml:math>",
    # quotes, separators, formulas of spreadsheets
    "He said \"no\", 'perhaps', “yes”, «oui», „ja“",
    '=HYPERLINK("http://example.org","click")',
    "+1-2@3 -4",
    'one, two; three\tfour, "five"',
    "@article{x, title = {y}}",
    "ends with a backslash \\",
    "TY  - JOUR ER  - ",
    # scripts, right to left and both ways at once
    "שלום עולם: מבוא",
    "مقدمة في Graph Neural Networks والتعلم",
    "\u202eright to left override\u202c stays",
    "Übergrößenträger; naïve façade; Ångström; Łódź; İstanbul; Đặng",
    "关于图神经网络的综述",
    "グラフ理論入門",
    # emoji, beyond the Basic Multilingual Plane, joined and combining
    "👩‍🔬 and 🇩🇪 love 🎉",
    "𝒪(𝑛²) — 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ∑ᵢ xᵢ ≤ ∞",
    "e\u0301 is not é",
    "E = mc² ⇒ ∂²u/∂t² = c²∇²u",
    "non\u00a0breaking\u2009thin",
)

MULTILINE_TITLES = ("two\nlines", "carriage\r\nreturn", "old\rMac", "tab\tbed", "next\u0085line", "line\u2028separator")
"""Titles of several lines. Graphs keep line ends; bibliographies replace them by blanks."""

FORBIDDEN_IN_XML = {
    "null\x00byte": "nullbyte",
    "bell\x07 \x1b[31m": "bell [31m",
    "not\ufffe a\uffff character": "not a character",
    "half \ud83d of a pair": "half  of a pair",
}
"""Texts with characters that XML cannot hold, and the texts without them."""

PERSON_NAMES = {
    "Ada Lovelace": ("Lovelace", "Ada", "", ""),
    "G. E. Hinton": ("Hinton", "G. E.", "", ""),
    "Laurens van der Maaten": ("Maaten", "Laurens", "van der", ""),
    "Ludwig van Beethoven": ("Beethoven", "Ludwig", "van", ""),
    "María de los Ángeles García": ("Ángeles García", "María", "de los", ""),
    "Jean-Baptiste d'Alembert": ("d'Alembert", "Jean-Baptiste", "", ""),
    "Martin Luther King Jr.": ("King", "Martin Luther", "", "Jr."),
    "Martin Luther King, Jr.": ("King", "Martin Luther", "", "Jr."),
    "King, Jr., Martin Luther": ("King", "Martin Luther", "", "Jr."),
    "Henry Louis Gates III": ("Gates", "Henry Louis", "", "III"),
    "van der Maaten, Laurens": ("Maaten", "Laurens", "van der", ""),
    "Conan O'Brien": ("O'Brien", "Conan", "", ""),
    "john smith": ("smith", "john", "", ""),
    "王 小明": ("王", "小明", "", ""),
    "שרה כהן": ("כהן", "שרה", "", ""),
    "Ann And": ("And", "Ann", "", ""),
    "Bob {Curly} Braces": ("Braces", "Bob {Curly}", "", ""),
    "J\\ohn $mith": ("$mith", "J\\ohn", "", ""),
}
"""Printed names, with family name, given name, particle and suffix."""

ORGANISATION_NAMES = (
    "OpenAI",
    "王小明",
    "The ATLAS Collaboration",
    "World Health Organization",
    "Institute of Physics, Chinese Academy of Sciences",
    "Smith & Sons, Inc.",
    "GBD 2019 Diseases and Injuries Collaborators",
    "University of California, Berkeley",
)
"""Names of organisations and single words, which stay whole."""

"""The posters chosen by eye for the pages the site begins with: ``{record: (artwork, roll)}``.

Without an artwork here a page takes that of its first theme, and without a record the first drawing. Editors choose
others in the admin.
"""

POSTERS = {
    "shizuoka": ("", 1),
    "sanya": ("pyrotechnics", 0),
    "shawinigan": ("", 1),
    "grand-bassam": ("heritage", 0),
    "storytelling-chair": ("", 7),
    "fabrique-cinema": ("", 1),
    "poetiser-le-territoire": ("", 4),
    "touring-shows": ("", 3),
    "shizuoka-cannes-week": ("gastronomy", 2),
    "bollywood-express": ("", 3),
    "cannes-dakar": ("industry", 1),
}

"""Invented vocabulary: names, sentences and paragraphs in every language of the site."""

from cannes_intl.bilingual import languages

VOCABULARY = 5_000
ONSETS = [
    "b",
    "c",
    "d",
    "f",
    "g",
    "j",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "br",
    "cl",
    "dr",
    "gr",
    "pl",
    "tr",
    "ch",
    "qu",
]
NUCLEI = ["a", "e", "i", "o", "u", "ai", "au", "ei", "eu", "oi", "ou", "é", "è"]
CODAS = ["", "", "", "n", "r", "s", "l", "t", "nt"]


class Vocabulary:
    """``chance`` is a ``random.Random``; each language has words of its own."""

    def __init__(self, chance):
        self.chance = chance
        self.words = {code: self._invented(set()) for code in languages.CODES}

    def _invented(self, found):
        while len(found) < VOCABULARY:
            found.add("".join(self._syllable() for _number in range(self.chance.randint(2, 4))))
        return sorted(found)

    def _syllable(self):
        return self.chance.choice(ONSETS) + self.chance.choice(NUCLEI) + self.chance.choice(CODAS)

    def name(self):
        """One proper name, the same in every language."""
        return self.chance.choice(self.words[languages.DEFAULT]).capitalize()

    def title(self, code):
        return " ".join(self.chance.choices(self.words[code], k=self.chance.randint(2, 5))).capitalize()

    def sentence(self, code):
        return " ".join(self.chance.choices(self.words[code], k=self.chance.randint(8, 18))).capitalize() + "."

    def paragraph(self, code):
        return f"<p>{' '.join(self.sentence(code) for _number in range(self.chance.randint(2, 5)))}</p>"

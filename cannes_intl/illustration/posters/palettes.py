"""The colours of the drawings: Cannes' own, named, and for each artwork the combinations it may take.

The order of a combination is the order in which its drawing names the colours. Whoever changes one raises ``VERSION``
in ``posters/__init__.py``: browsers keep posters for a year.
"""

NUIT = "#0a1f4d"
AZUR = "#0f3fb4"
VIF = "#1f66e5"
LAGON = "#0b7a9e"
TURQUOISE = "#3db7c6"
CIEL = "#d3ecfb"
BLEU = "#8fcdf3"
ECUME = "#f4faff"
MIMOSA = "#ffcb2e"
MIEL = "#f59a23"
CORAIL = "#ff7d63"
LAURIER = "#c8184f"
ROSE = "#f9b3c2"
SABLE = "#ffeccd"
PIN = "#0b6b52"
MENTHE = "#a9dfcb"

# Shades used once or twice.
IVOIRE = "#fff6e2"
VANILLE = "#fff1b8"
MIEL_CLAIR = "#ffe08a"
LUEUR = "#ffe9a6"
AMBRE = "#ffd98a"
BONBON = "#ff8fa9"
LAURIER_VIF = "#e04b73"
LAURIER_FONCE = "#9c0f3d"
LAURIER_SOMBRE = "#a40f42"
GLYCINE = "#b79be0"
AIGUE_MARINE = "#7fd8d8"
LAGON_SOMBRE = "#0a5a80"
PIN_VIF = "#12876a"
PIN_SOMBRE = "#0a5542"
AZUR_SOMBRE = "#0b2f8c"
NUIT_CLAIRE = "#12307f"
NUIT_BLEUE = "#14307c"
OUTREMER = "#2b3fa8"
OUTREMER_SOMBRE = "#1a2668"
MINUIT = "#10163f"

PALETTES = {
    "horizon": [
        (BLEU, CIEL, MIMOSA, AZUR, VIF, LAGON, NUIT),
        (ROSE, SABLE, IVOIRE, VIF, AZUR, NUIT),
        (MENTHE, ECUME, MIMOSA, TURQUOISE, LAGON, AZUR, NUIT),
    ],
    "gastronomy": [
        (LAGON, ECUME, MIMOSA, MIEL_CLAIR, AZUR, BLEU, MENTHE),
        (PIN, ECUME, CORAIL, SABLE, LAGON, MENTHE, MIMOSA),
        (AZUR, SABLE, MIMOSA, ROSE, LAGON, MENTHE, CORAIL),
    ],
    "pyrotechnics": [
        (NUIT, AZUR, MIMOSA, BONBON, BLEU, NUIT_CLAIRE),
        (MINUIT, OUTREMER, AMBRE, MIMOSA, AIGUE_MARINE, OUTREMER_SOMBRE),
    ],
    "heritage": [
        (MIMOSA, ECUME, CORAIL, BLEU, AZUR, CIEL, NUIT, MIMOSA),
        (CIEL, SABLE, LAGON, MIMOSA, NUIT, MENTHE, CORAIL, MIMOSA),
    ],
    "digital": [
        (NUIT, BLEU, VIF, AZUR, MIMOSA),
        (CIEL, CORAIL, VIF, AZUR, MIMOSA),
    ],
    "industry": [
        (SABLE, CIEL, AZUR, MENTHE, CORAIL, MIMOSA),
        (CIEL, NUIT, MIMOSA, ECUME, VIF, CORAIL),
    ],
    "screenwriting": [
        (SABLE, NUIT, CORAIL, LAGON, AZUR, NUIT),
        (ECUME, AZUR, MIEL, BLEU, VIF, AZUR),
        (VANILLE, LAGON, CORAIL, TURQUOISE, LAGON, NUIT),
    ],
    "audiovisual": [
        (MIMOSA, NUIT, IVOIRE, AZUR, BLEU, CIEL, ROSE, CORAIL, VIF),
        (TURQUOISE, NUIT, MIMOSA, LAGON, CIEL, SABLE, ROSE, GLYCINE, VIF),
        (CORAIL, NUIT, SABLE, AZUR, BLEU, BLEU, MENTHE, MIMOSA, ROSE),
    ],
    "film": [
        (CIEL, VIF, ECUME, MIMOSA, NUIT, AZUR, NUIT_BLEUE),
        (SABLE, LAGON, MENTHE, CORAIL, PIN, PIN_VIF, PIN_SOMBRE),
        (ROSE, AZUR, BLEU, VANILLE, LAURIER, LAURIER_SOMBRE, LAURIER_VIF),
    ],
    "stage": [
        (MIMOSA, LUEUR, LAURIER, LAURIER_FONCE, ECUME, TURQUOISE, LAGON, NUIT),
        (CORAIL, NUIT, LAURIER, LAURIER_FONCE, MIMOSA, AZUR, NUIT_BLEUE, NUIT),
        (BLEU, NUIT, AZUR, AZUR_SOMBRE, SABLE, LAGON, LAGON_SOMBRE, NUIT),
    ],
    "festivals": [
        (CIEL, ECUME, AZUR, BLEU, VIF, MIMOSA, CORAIL, LAGON),
        (MENTHE, SABLE, LAGON, TURQUOISE, LAGON, CORAIL, MIMOSA, PIN),
    ],
    "design": [
        (CIEL, VIF, CORAIL, MIMOSA, NUIT),
        (SABLE, LAGON, MIMOSA, LAURIER, AZUR),
    ],
}

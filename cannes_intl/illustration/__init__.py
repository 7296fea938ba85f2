"""Drawings: posters, the dotted world map, social cards, and the fonts and icons they stand on.

Values go in, SVG or PNG comes out. Nothing here knows a page or a model, so another project can lift it whole.
"""

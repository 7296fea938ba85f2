"""Social cards as pictures: an SVG drawn with our own fonts, made into a PNG of 1200 by 630 pixels."""

WIDTH, HEIGHT = 1200, 630

"""The map of the world: land in one colour, no border, places as dots. It knows nothing of the site's models.

``projection`` turns degrees into points of a frame, ``land`` holds the dots of the land, ``labels`` finds
room for names, ``drawing`` writes the SVG.
"""

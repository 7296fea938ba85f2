"""Map projections: from degrees to points of the world's frame, and of the frame of Europe enlarged."""

from math import acos, asin, cos, radians, sin, sqrt

# Equal Earth: B. Šavrič, T. Patterson, B. Jenny, “The Equal Earth map projection”, International Journal of
# Geographical Information Science 33 (2019), equations 7 to 10. On a sphere of radius 1.
A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
WIDEST = 180.0


def _turned(longitude, centre):
    """The longitude seen from a central meridian, between −180 and 180 degrees."""
    return (longitude - centre + WIDEST) % 360.0 - WIDEST


def equal_earth(latitude, longitude, centre=0.0):
    """Degrees → (x, y) on a sphere of radius 1, x to the east, y to the north. Equal areas stay equal."""
    theta = asin(sqrt(3) / 2 * sin(radians(latitude)))
    square, sixth = theta**2, theta**6
    slope = 9 * A4 * sixth * square + 7 * A3 * sixth + 3 * A2 * square + A1
    x = 2 * sqrt(3) * radians(_turned(longitude, centre)) * cos(theta) / (3 * slope)
    y = theta * (A4 * sixth * square + A3 * sixth + A2 * square + A1)
    return x, y


def azimuthal_equidistant(latitude, longitude, centre):
    """Degrees → (x, y) on a sphere of radius 1: distances and directions from the centre are true.

    J. P. Snyder, “Map Projections: A Working Manual” (USGS, 1987), equations 22-4, 22-5 and 25-2, 5-3.
    """
    middle = radians(centre[0])
    parallel, meridian = radians(latitude), radians(longitude - centre[1])
    cosine = sin(middle) * sin(parallel) + cos(middle) * cos(parallel) * cos(meridian)
    distance = acos(max(-1.0, min(1.0, cosine)))
    stretch = distance / sin(distance) if distance > 1e-9 else 1.0
    x = stretch * cos(parallel) * sin(meridian)
    y = stretch * (cos(middle) * sin(parallel) - sin(middle) * cos(parallel) * cos(meridian))
    return x, y


class Frame:
    """A rectangle of units to draw in: x to the right, y downwards, dots of land ``step`` units apart in a row.

    Names may stand out by ``bleed`` units on the left and on the right.
    """

    name: str
    width: float
    height: float
    step: float
    bleed: float = 0.0

    def point(self, latitude, longitude):
        """Degrees (WGS84) → (x, y) in units, or None where the frame does not show the place."""
        raise NotImplementedError


class World(Frame):
    """The inhabited world. Centred on 11° E, so that neither Chukotka nor Alaska is cut."""

    CENTRE = 11.0
    WEST, EAST = -2.42, 2.56  # on the unit sphere: some of the empty Pacific is left out
    TOP, BOTTOM = (equal_earth(latitude, 0.0)[1] for latitude in (83.8, -56.0))
    name, width, step, bleed = "world", 1000.0, 6.6, 20.0
    SCALE = width / (EAST - WEST)
    height = round((TOP - BOTTOM) * SCALE, 1)

    def point(self, latitude, longitude):
        x, y = equal_earth(latitude, longitude, self.CENTRE)
        return round((x - self.WEST) * self.SCALE, 1), round((self.TOP - y) * self.SCALE, 1)


class Europe(Frame):
    """Europe enlarged: too many places there for the world's frame."""

    CENTRE = (47.6, 11.4)
    HALF_WIDTH_KM, EARTH_RADIUS_KM = 1240, 6371.0088
    MARGIN = 8.0  # a dot nearer to the edge would be cut
    name, width, height, step = "europe", 600.0, 420.0, 13.0
    SCALE = width / 2 / (HALF_WIDTH_KM / EARTH_RADIUS_KM)

    def point(self, latitude, longitude):
        x, y = azimuthal_equidistant(latitude, longitude, self.CENTRE)
        x, y = self.width / 2 + self.SCALE * x, self.height / 2 - self.SCALE * y
        shown = self.MARGIN < x < self.width - self.MARGIN and self.MARGIN < y < self.height - self.MARGIN
        return (round(x, 1), round(y, 1)) if shown else None


WORLD, EUROPE = World(), Europe()

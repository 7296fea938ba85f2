"""The content an empty site is filled with, and the proofs that it is the city's: imported by its own commands alone."""

"""The content an empty site is filled with, and the proofs that it is the city's: for its own commands alone."""

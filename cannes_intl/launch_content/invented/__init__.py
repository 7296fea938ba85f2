"""A large invented site, to measure with: ``manage.py make_content 2000 --seed 1``.

``words`` invents a vocabulary, ``places`` cities in real countries, ``pages`` the pages; ``rows`` writes them in bulk.
The same number and seed give the same site. Nothing of it is the city's.
"""

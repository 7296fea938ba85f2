"""What is listed: one row per item and language, which every list, filter, search, feed and data file reads.

``items`` says what a row holds, ``building`` writes rows, ``causes`` names what makes them change,
``selection`` is what a query string asks of them.
"""

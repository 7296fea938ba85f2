"""The index of what is listed: one entry per item and language, which every list, search, feed and data file reads.

``registry`` says which page types offer what, ``entries`` what one holds, ``indexing`` writes them, ``triggers``
says what makes them change, ``selection`` is what a query string asks of them.
"""

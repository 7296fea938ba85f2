"""Partial dates (EDTF, ISO 8601-2): a year stays a year. The model field, its words, and the status of an edition.

``edtf`` reads the text, ``fields`` stores it, ``wording`` says it; ``edition_status`` and ``edition_wording`` say where
an edition with such a date stands on a day. No page and no model of the site is known here.
"""

"""What is kept for some: the forms by which pages and documents are opened, and the files of private collections.

No form sets a cookie when it is shown. Whoever gives a password, or signs in, has a session from then on.
"""

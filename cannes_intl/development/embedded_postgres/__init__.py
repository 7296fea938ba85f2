"""A Django database backend that brings its own PostgreSQL, for development.

The server starts with the first connection and stops once no process uses it any more, however the last
one ended: each user holds a lock that the kernel frees with the process, so no record can go stale. Nothing
listens on the network. Settings refuse this backend without DEBUG, and DATABASE_URL always wins over it.

``base`` is what Django loads, ``server`` starts the server and waits for it, ``keeper`` is the process that
runs it, ``folder`` says where its files stand.
"""

"""A developer's machine: the embedded PostgreSQL, the environment builder, ``manage.py run``, a demonstration account."""

"""A developer's machine: embedded PostgreSQL, the environment builder, ``manage.py run``, a demonstration account."""

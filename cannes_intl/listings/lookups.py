"""Database lookups into the JSON of index entries."""

from django.contrib.postgres.fields import ArrayField
from django.db.models import BooleanField, CharField, Func, Value


class HasAnyKey(Func):
    """True where one of the objects in a JSON list has one of these keys: ``[{"key": "japan"}, …]``."""

    template = "jsonb_path_query_array(%(expressions)s, '$[*].key') ?| %(keys)s"
    output_field = BooleanField()
    conditional = True

    def __init__(self, name, keys):
        super().__init__(name)
        self.keys = Value(list(keys), output_field=ArrayField(CharField()))

    def as_sql(self, compiler, connection, **extra):
        keys, parameters = compiler.compile(self.keys)
        sql, own = super().as_sql(compiler, connection, keys=f"{keys}::text[]", **extra)
        return sql, [*own, *parameters]

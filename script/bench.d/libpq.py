"""libpq itself, called from here: what the same statements cost with nothing of ours around them."""

import ctypes
import ctypes.util

BAD_CONNECTION, COMMAND_OK, TUPLES_OK = 1, 1, 2
NULL = None


def _library():
    library = ctypes.CDLL(ctypes.util.find_library("pq") or "libpq.so.5")
    pointer, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
    texts = ctypes.POINTER(ctypes.c_char_p)
    for name, result, *arguments in [
        ("PQconnectdb", pointer, text), ("PQstatus", number, pointer), ("PQfinish", None, pointer),
        ("PQerrorMessage", text, pointer), ("PQexec", pointer, pointer, text), ("PQclear", None, pointer),
        ("PQresultStatus", number, pointer), ("PQntuples", number, pointer), ("PQnfields", number, pointer),
        ("PQgetvalue", text, pointer, number, number), ("PQgetisnull", number, pointer, number, number),
        ("PQcmdTuples", text, pointer), ("PQprepare", pointer, pointer, text, text, number, pointer),
        ("PQexecPrepared", pointer, pointer, text, number, texts, pointer, pointer, number),
    ]:  # fmt: skip
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


LIBRARY = _library()


class Connection:
    def __init__(self, address: str):
        self.handle = LIBRARY.PQconnectdb(address.encode())
        self.prepared: dict[str, bytes] = {}
        if LIBRARY.PQstatus(self.handle) == BAD_CONNECTION:
            raise SystemExit(LIBRARY.PQerrorMessage(self.handle).decode())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        LIBRARY.PQfinish(self.handle)

    def rows(self, sql: str) -> list[tuple]:
        """Runs any number of statements; gives the rows of the last."""
        result = self._checked(LIBRARY.PQexec(self.handle, sql.encode()), sql)
        columns = range(LIBRARY.PQnfields(result))
        found = [
            tuple(None if LIBRARY.PQgetisnull(result, row, column) else LIBRARY.PQgetvalue(result, row, column).decode()
                  for column in columns)
            for row in range(LIBRARY.PQntuples(result))
        ]  # fmt: skip
        LIBRARY.PQclear(result)
        return found

    def run(self, sql: str, values: tuple = ()) -> int:
        """One prepared statement; gives how many rows it gave or touched, reading none of them."""
        name = self.prepared.get(sql)
        if name is None:
            name = self.prepared[sql] = f"s{len(self.prepared)}".encode()
            made = self._checked(LIBRARY.PQprepare(self.handle, name, sql.encode(), 0, None), sql)
            LIBRARY.PQclear(made)
        texts = (ctypes.c_char_p * max(1, len(values)))(*(None if v is None else str(v).encode() for v in values))
        result = LIBRARY.PQexecPrepared(self.handle, name, len(values), texts, None, None, 0)
        self._checked(result, sql)
        touched = int(LIBRARY.PQcmdTuples(result) or 0)
        LIBRARY.PQclear(result)
        return touched

    def _checked(self, result, sql: str):
        if LIBRARY.PQresultStatus(result) not in (COMMAND_OK, TUPLES_OK):
            raise SystemExit(f"{LIBRARY.PQerrorMessage(self.handle).decode()}\n{sql[:400]}")
        return result

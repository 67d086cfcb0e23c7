"""Makes many communes of one, inside PostgreSQL. Data to measure on, and nothing else: no part of the product.

Every row of the first commune is written once more for each further commune n, with `-n` behind every identity, log-in
and name of an agency. Names, numbers of dossiers and words stay: in a province the same family names stand in every
commune too. Rows come in the order in which a province would have written them – the first record of all communes,
then the second –, so that the rows of one commune lie as far apart as they do in life.

The chains of the journal are whole: each entry is hashed anew behind the one before (docs/journal.md), one sequence
number of all communes at a time. The personal values beside it keep salt and digest.
"""

from concurrent.futures import ThreadPoolExecutor

from libpq import Connection

#: Of the installation, not of a commune.
LEFT = {"schema_version", "settings", "login_sessions", "login_attempts", "held_forms", "form_marks"}
JOURNAL = {"journal_entries", "journal_heads"}
#: Unique in the whole installation without holding an identity.
UNIQUE = {
    ("accounts", "login"): "t.login || '-' || n",
    ("agencies", "name"): "t.name || ' ' || n",
    ("agencies", "code"): "t.code || '-' || n",
    ("signing_keys", "name"): "left(md5(t.name || n), 16)",
    ("certificates", "code"):
        "upper(regexp_replace(left(md5(t.code || n), 12), '(....)(....)(....)', '\\1-\\2-\\3'))",
}  # fmt: skip
IDENTITY = "01[0-9a-z]{24}"


def multiply(address: str, communes: int, tell=lambda words: None, journal_until: int = 2**31) -> None:
    """The clerk `bench` of the first commune is `bench-n` in the others. `journal_until`: the last entry of each chain
    that is written; a chain that ends early is whole, and tells of less than the records show."""
    with Connection(address) as rows, Connection(address) as journal, ThreadPoolExecutor(1) as other_core:
        for connection in rows, journal:
            # Foreign keys are true by construction; `thidua check` on the province proves it and the rest.
            connection.rows("SET session_replication_role = replica; SET synchronous_commit = off")
        chained = other_core.submit(chain, journal, communes, journal_until)
        for table in in_order(rows):
            tell(table)
            copy(rows, table, communes, f"t.sequence <= {journal_until}" if table == "journal_values" else "true")
        tell("journal")
        chained.result()
        tell("statistics")
        rows.rows("VACUUM (ANALYZE)")


def in_order(connection: Connection) -> list[str]:
    found = connection.rows("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1")
    return [name for (name,) in found if name not in LEFT | JOURNAL]


def copy(connection: Connection, table: str, communes: int, condition: str) -> None:
    columns = dict(connection.rows(f"""
        SELECT column_name, data_type FROM information_schema.columns
        WHERE table_schema = current_schema() AND table_name = '{table}' AND is_identity = 'NO' ORDER BY ordinal_position
        """))
    has_place = connection.rows(f"""
        SELECT 1 FROM information_schema.columns
        WHERE table_schema = current_schema() AND table_name = '{table}' AND is_identity = 'YES'
        """)
    values = [value(connection, table, name, kind) for name, kind in columns.items()]
    order = "t.place" if has_place else "t.ctid"
    connection.rows(f"""
        INSERT INTO {table} ({", ".join(columns)})
        SELECT {", ".join(values)} FROM {table} t CROSS JOIN generate_series(2, {communes}) n
        WHERE {condition} ORDER BY {order}, n
        """)


def value(connection: Connection, table: str, column: str, kind: str) -> str:
    """How a column reads in commune n: whether it holds identities is seen from the rows themselves."""
    if (table, column) in UNIQUE:
        return UNIQUE[table, column]
    if kind != "text":
        return f"t.{column}"
    (whole, inside), = connection.rows(f"""
        SELECT coalesce(bool_and({column} ~ '^{IDENTITY}$'), false), coalesce(bool_or({column} ~ '\\m{IDENTITY}\\M'), false)
        FROM {table} WHERE {column} IS NOT NULL
        """)  # fmt: skip
    if whole == "t":
        return f"t.{column} || '-' || n"
    return other(f"t.{column}") if inside == "t" else f"t.{column}"


def other(text: str) -> str:
    return f"regexp_replace({text}, '\\m({IDENTITY})\\M', '\\1-' || n, 'g')"


#: Stands behind every identity of an entry until the commune's own mark is put there.
MARK = "@@"


def marked(text: str) -> str:
    return f"regexp_replace({text}, '\\m({IDENTITY})\\M', '\\1{MARK}', 'g')"


def chain(connection: Connection, communes: int, until: int) -> None:
    """One statement for each sequence number: the entries of all communes, each behind its own before."""
    record = " || ".join([
        """'{"act":"' || e.act || '","actor":"'""", "s.actor", """'","agency":"'""", "s.agency", """'","at":'""", "e.at",
        """',"body":'""", "s.body", """',"previous":"'""", "s.previous", """'","sequence":'""", "e.sequence",
        """',"subject":"'""", "s.subject", """'"}'"""])  # fmt: skip
    connection.rows(f"""
        DO $$
        DECLARE e record;
        BEGIN
            FOR e IN SELECT agency_id, sequence, at, act, {marked("actor")} AS actor, {marked("subject")} AS subject,
                {marked("body")} AS body FROM journal_entries
                WHERE sequence <= {until} ORDER BY sequence
            LOOP
                INSERT INTO journal_entries (agency_id, sequence, at, actor, act, subject, body, previous, hash)
                SELECT s.agency, e.sequence, e.at, s.actor, e.act, s.subject, s.body, s.previous,
                    encode(sha256(convert_to({record}, 'UTF8')), 'hex')
                FROM (
                    SELECT e.agency_id || '-' || n AS agency, replace(e.actor, '{MARK}', '-' || n) AS actor,
                        replace(e.subject, '{MARK}', '-' || n) AS subject, replace(e.body, '{MARK}', '-' || n) AS body,
                        coalesce((SELECT p.hash FROM journal_entries p WHERE p.sequence = e.sequence - 1
                            AND p.agency_id = e.agency_id || '-' || n), repeat('0', 64)) AS previous
                    FROM generate_series(2, {communes}) n
                ) s;
            END LOOP;
        END $$;
        INSERT INTO journal_heads (agency_id, sequence, hash)
        SELECT e.agency_id, e.sequence, e.hash FROM journal_heads h, generate_series(2, {communes}) n, journal_entries e
        WHERE e.agency_id = h.agency_id || '-' || n AND e.sequence = least(h.sequence, {until})
        """)

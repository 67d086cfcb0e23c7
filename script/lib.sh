# What the scripts share. Source it after `set -euo pipefail`; it moves to the project's folder.

cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\033[1m→ %s\033[0m\n' "$*" >&2; }

fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# as_root COMMAND… — directly as root, otherwise through sudo.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "needs root or sudo for: $*"
    fi
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null || true)" = installed ]; }

# need_packages NAME… — installs the Debian packages that are missing; silent when none is.
need_packages() {
    local missing=() name
    for name in "$@"; do is_installed "$name" || missing+=("$name"); done
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null || fail "install these packages by hand: ${missing[*]}"
    say "installing ${missing[*]}"
    mkdir -p .build
    local log=.build/packages.log apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600)
    as_root "${apt[@]}" update >"$log" 2>&1 || true
    as_root "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >>"$log" 2>&1 || {
        tail -n 15 "$log" >&2
        fail "the packages could not be installed"
    }
}

need_swift() {
    command -v swift >/dev/null || fail "no Swift toolchain on the PATH (6.2 or newer: https://www.swift.org/install)"
}

need_build_packages() {
    need_packages libsqlite3-dev libxlsxwriter-dev zlib1g-dev libqrencode-dev libpango1.0-dev pkg-config \
        ca-certificates git
}

# The face of official papers (Tinos); without it PDF papers are refused with a sentence that names the package.
need_paper_fonts() { need_packages fonts-croscore; }

# Reads the text of a PDF (pdftotext); without it everything else works, and the program says so.
need_pdf_packages() { need_packages poppler-utils; }

# start_postgres — a throwaway server on a free port; leaves its address in $postgres. Nothing in it survives a crash.
# The caller stops it (stop_postgres), also when it fails.
start_postgres() {
    need_packages postgresql libpq-dev
    local bin port
    bin="$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)"
    postgres_home="$(mktemp -d)"
    chmod 755 "$postgres_home"
    # A server refuses to run as root.
    [ "$(id -u)" != 0 ] || chown postgres "$postgres_home"
    port="$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')"
    postgres_control="$bin/pg_ctl"
    as_postgres "$bin/initdb" -D "$postgres_home/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >/dev/null
    as_postgres "$postgres_control" -D "$postgres_home/data" -l "$postgres_home/log" -w -o "-p $port \
        -c listen_addresses=127.0.0.1 -c unix_socket_directories=$postgres_home -c max_connections=300 \
        -c fsync=off -c full_page_writes=off -c synchronous_commit=off" start >/dev/null || {
        tail -n 15 "$postgres_home/log" >&2
        fail "PostgreSQL did not start"
    }
    # What the program is meant to run as: row-level security holds for it. Tests empty databases past their triggers.
    as_postgres "$bin/psql" -q -h 127.0.0.1 -p "$port" -U postgres -d postgres -v ON_ERROR_STOP=1 \
        -c 'CREATE ROLE thidua LOGIN CREATEDB NOSUPERUSER NOBYPASSRLS' \
        -c 'GRANT SET ON PARAMETER session_replication_role TO thidua' >/dev/null ||
        fail "the role for the tests was not made"
    postgres="postgres://thidua@127.0.0.1:$port/postgres"
}

stop_postgres() {
    [ -n "${postgres_home:-}" ] || return 0
    as_postgres "$postgres_control" -D "$postgres_home/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$postgres_home"
    postgres_home=
}

as_postgres() {
    if [ "$(id -u)" = 0 ]; then
        (cd / && setpriv --reuid=postgres --regid=postgres --init-groups env HOME="$postgres_home" "$@")
    else
        "$@"
    fi
}

# build_release — leaves the path of the program in $program.
# The runtime is linked in, so that the program runs on a machine without a toolchain. More flags may be given.
build_release() { build_product thidua "$@"; }

# build_product NAME… — the same for another program of the package.
build_product() {
    local name="$1"
    shift
    need_swift
    need_build_packages
    local log=.build/release.log flags=(-c release --product "$name" --static-swift-stdlib "$@")
    mkdir -p .build
    say "building (the first time takes about a quarter of an hour on two cores; log: $log)"
    if ! swift build "${flags[@]}" >"$log" 2>&1; then
        # A toolchain without the static libraries says so at the link step; anything else fails here again.
        flags=(-c release --product "$name" "$@")
        swift build "${flags[@]}" >"$log" 2>&1 || {
            grep -E 'error:' "$log" >&2 || tail -n 20 "$log" >&2
            fail "the build failed"
        }
    fi
    program="$(swift build "${flags[@]}" --show-bin-path)/$name"
}

today_in_vietnam() { TZ=UTC-7 date +%F; }

#!/bin/sh
# Gives a process its database URL from a secret's file: a variable of the container would show it to whoever may inspect one.
set -eu
if [ -n "${DATABASE_URL_FILE:-}" ]; then
  DATABASE_URL=$(cat "$DATABASE_URL_FILE")
  export DATABASE_URL
fi
exec "$@"

#!/bin/sh
# Opens the editor from a file manager; the working folder may be any, and have spaces in its name.
cd "$(dirname "$0")/.." || exit 1
exec npm run soan

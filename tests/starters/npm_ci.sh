#!/usr/bin/env bash
# npm_ci.sh STARTER FOLDER: the packages that the starter's lock file pins, into FOLDER/node_modules. Where npm cannot
# fetch them it says so and that is all: the tests leave these starters out, and the next build tries again.
set -u
cp "$1/package.json" "$1/package-lock.json" "$2/" || exit 1
cd "$2" || exit 1
npm ci --silent --no-audit --no-fund --ignore-scripts --fetch-retries=0 --fetch-timeout=60000 \
  || echo "npm could not fetch what $1/package-lock.json pins: its tests are left out" >&2

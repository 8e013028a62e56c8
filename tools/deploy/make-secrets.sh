#!/bin/sh
# Makes what is missing of the secrets, readable by their owner alone, and prints none. `make-secrets.sh FOLDER`.
set -eu
folder=${1:-$(dirname "$0")/secrets}
umask 077
mkdir -p "$folder"
for name in webhook_secret metrics_token admin_password; do
  if [ ! -s "$folder/$name" ]; then
    od -An -N32 -tx1 /dev/urandom | tr -d ' \n' >"$folder/$name"
    echo "made $folder/$name"
  fi
done
# Tokens of the lake: made by it, once it runs (docs/self-hosting.md). Until then they are empty.
for name in preview_token trials_token; do [ -e "$folder/$name" ] || : >"$folder/$name"; done

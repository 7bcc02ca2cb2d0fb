#!/bin/sh
# Makes this system one of Muster's: sh install.sh URL TOKEN [options of `muster-linux enrol`]. Needs root and curl.
set -eu

# SHA-256 of what is fetched, a line for each file. The server writes them here.
sums=''

fail() {
  echo "$1" >&2
  exit "${2:-1}"
}

[ "$(id -u)" = 0 ] || fail 'This needs root: use sudo' 2
[ $# -ge 2 ] || fail 'Usage: sh install.sh URL TOKEN' 2
url=${1%/}
token=$2
case $url in
  https://*) only='=https' ;;
  http://localhost | http://localhost[:/]* | http://127.0.0.1 | http://127.0.0.1[:/]* | 'http://[::1]' | 'http://[::1]'[:/]*)
    only='=http'
    ;;
  http://*) fail "$url is plain http: the token, and a program that runs as root, would cross the network in the clear. Use https. Nothing was changed." ;;
  *) fail "$url is no address that begins with https://" 2 ;;
esac
folder=/usr/lib/muster
mkdir -p "$folder"

# Puts a file where it belongs once it is what the server said that it is.
get() {
  expected=$(printf '%s\n' "$sums" | sed -n "s/^\([0-9a-f]\{64\}\)  $1\$/\1/p")
  [ -n "$expected" ] || return 1
  curl -fsS --proto "$only" --max-time 300 -H "Authorization: Bearer $token" -o "$2.new" "$url/agent/$1" || return 1
  actual=$(sha256sum "$2.new" | cut -d' ' -f1)
  if [ "$actual" != "$expected" ]; then
    rm -f "$2.new"
    fail "$url/agent/$1 is not the file that the enrolment command is for. Ask for a new command."
  fi
  mv "$2.new" "$2"
}

get muster-linux.mjs "$folder/muster-linux.mjs" || fail 'The server does not give its agent: was it built there?'
get muster-agent.service "$folder/muster-agent.service" || fail 'The server does not give its agent: was it built there?'
major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)
if [ "$major" -ge 22 ]; then
  node=$(command -v node)
else
  node=$folder/node
  get "node-$(uname -m)" "$node" ||
    fail "This system has no Node.js 22 or newer, and Muster has none for $(uname -m). Install it first."
  chmod 755 "$node"
fi
printf '#!/bin/sh\nexec "%s" %s/muster-linux.mjs "$@"\n' "$node" "$folder" > "$folder/muster-linux.new"
chmod 755 "$folder/muster-linux.new"
mv "$folder/muster-linux.new" "$folder/muster-linux"

# From here on the token is used up.
"$folder/muster-linux" enrol "$@"

cp "$folder/muster-agent.service" /etc/systemd/system/muster-agent.service
if [ -d /run/systemd/system ]; then
  systemctl daemon-reload
  systemctl enable --now muster-agent
  echo 'The agent runs.'
else
  echo "There is no systemd here. Have the system keep this running: $folder/muster-linux run"
fi

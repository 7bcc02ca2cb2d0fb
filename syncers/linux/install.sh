#!/bin/sh
# Enrols this system with Muster: sh install.sh URL TOKEN [options of `muster-linux enrol`]. Needs root and curl.
set -eu

# SHA-256 sums of the files to download, one line for each file. The server fills them in.
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
  http://*) fail "$url is plain http: others on the network could read the token, and change a program that runs as root. Use https. Nothing was changed." ;;
  *) fail "$url is not an address that begins with https://" 2 ;;
esac
folder=/usr/lib/muster
mkdir -p "$folder"

# Downloads a file and puts it in its place if its SHA-256 sum is right.
get() {
  expected=$(printf '%s\n' "$sums" | sed -n "s/^\([0-9a-f]\{64\}\)  $1\$/\1/p")
  [ -n "$expected" ] || return 1
  curl -fsS --proto "$only" --max-time 300 -H "Authorization: Bearer $token" -o "$2.new" "$url/agent/$1" || return 1
  actual=$(sha256sum "$2.new" | cut -d' ' -f1)
  if [ "$actual" != "$expected" ]; then
    rm -f "$2.new"
    fail "$url/agent/$1 differs from the file that the enrolment command was made for. Create a new command."
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

# This command uses up the token.
"$folder/muster-linux" enrol "$@"

cp "$folder/muster-agent.service" /etc/systemd/system/muster-agent.service
if [ -d /run/systemd/system ]; then
  systemctl daemon-reload
  systemctl enable --now muster-agent
  echo 'The agent runs.'
else
  echo "There is no systemd here. Have the system keep this running: $folder/muster-linux run"
fi

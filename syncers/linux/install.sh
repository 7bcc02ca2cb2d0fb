#!/bin/sh
# Makes this system one of Muster's: sh install.sh URL TOKEN [options of `muster-linux enrol`]. Needs root and curl.
set -eu
[ "$(id -u)" = 0 ] || { echo 'This needs root: use sudo' >&2; exit 2; }
[ $# -ge 2 ] || { echo 'Usage: sh install.sh URL TOKEN' >&2; exit 2; }
url=${1%/}
folder=/usr/lib/muster
mkdir -p "$folder"

get() {
  curl -fsS --max-time 300 -o "$2.new" "$url/agent/$1" && mv "$2.new" "$2"
}

get muster-linux.mjs "$folder/muster-linux.mjs"
major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)
if [ "$major" -ge 22 ]; then
  node=$(command -v node)
else
  node=$folder/node
  get "node-$(uname -m)" "$node" || {
    echo "This system has no Node.js 22 or newer, and Muster has none for $(uname -m). Install it first." >&2
    exit 1
  }
  chmod 755 "$node"
fi
printf '#!/bin/sh\nexec "%s" %s/muster-linux.mjs "$@"\n' "$node" "$folder" > "$folder/muster-linux.new"
chmod 755 "$folder/muster-linux.new"
mv "$folder/muster-linux.new" "$folder/muster-linux"

"$folder/muster-linux" enrol "$@"

get muster-agent.service /etc/systemd/system/muster-agent.service
if [ -d /run/systemd/system ]; then
  systemctl daemon-reload
  systemctl enable --now muster-agent
  echo 'The agent runs.'
else
  echo "There is no systemd here. Have the system keep this running: $folder/muster-linux run"
fi

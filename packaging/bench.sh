#!/bin/bash
# Runs the benchmarks; called by the build, which knows the class path:
#
#   mvn -B -Pbench -DskipTests verify
#
# The canvas and the window are measured on a screen without a graphics card (Xvfb), painted in
# software: on people's machines they are faster.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
modules=$1
classes=$2
work=$root/target/bench
program=$root/target/plumbline/bin/plumbline
mkdir -p "$work"
suits() { grep -q '^JAVA_VERSION="\(2[5-9]\|[3-9][0-9]\)' "$1/release" 2>/dev/null; }
java=
for home in "${JAVA_HOME:-/nowhere}" /usr/lib/jvm/* /opt/java/* /opt/*jdk*; do
  if suits "$home"; then java=$home/bin/java; break; fi
done
[ -n "$java" ] || { echo "bench: no JDK 25 was found; set JAVA_HOME" >&2; exit 1; }
screen=
stop() { [ -z "$screen" ] || kill "$screen" 2>/dev/null || true; }
trap stop EXIT

designer=(
  --module-path "$modules" --add-modules javafx.controls
  --enable-native-access=javafx.graphics
  --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED
  --add-opens javafx.graphics/javafx.scene=ALL-UNNAMED
  -Dprism.order=sw -cp "$classes"
)

# Other libraries that draw diagrams, for this comparison only; nothing of them becomes part of the
# program. Makes a bundle of each with the page in packaging/peers that drives it.
bundles() {
  local site=$work/peers modules=$work/peers/node_modules
  mkdir -p "$site" && cp "$root"/packaging/peers/{page.html,load.js,measure.js} "$site"
  [ -e "$modules/esbuild" ] || npm install --silent --no-fund --no-audit --prefix "$site" \
    cytoscape@3.35.0 @xyflow/react@12.12.1 react@19.3.1 react-dom@19.3.1 diagram-js@15.28.1 \
    tiny-svg@4.1.4 esbuild@0.28.2 || return 1
  NODE_PATH=$modules "$modules/.bin/esbuild" --bundle --minify --format=iife \
    --define:process.env.NODE_ENV='"production"' --log-level=warning --outdir="$site" \
    "$root"/packaging/peers/{cytoscape,react-flow,diagram-js}.js
}

peers() {
  local browser
  browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) ||
    { echo "Peers of the canvas are not measured: no Chromium is installed."; return; }
  command -v npm >/dev/null ||
    { echo "Peers of the canvas are not measured: npm is not installed."; return; }
  bundles >"$work/peers.txt" 2>&1 ||
    { echo "Peers of the canvas are not measured: see $work/peers.txt."; return; }
  echo "Time between frames, ours beside other libraries with the same design, p50/p95 in ms:"
  "$java" -cp "$classes" org.plumbline.bench.PeerFrames "$browser" "$work/peers" "$program" \
    "$work" "$java" "${designer[@]}" -Djavafx.animation.fullspeed=true -Dbench.warm=50 \
    org.plumbline.ui.canvas.FrameTimes
}

echo "In one process, warm (median):"
"$java" -Xmx4g -cp "$classes" org.plumbline.bench.Checking

echo "Each analysis, warm (median), and how many times as long it takes on ten times as much:"
"$java" -Xmx4g -cp "$classes" org.plumbline.bench.Analysing

echo "From an edit until its findings are published in the window (median of 100):"
"$java" "${designer[@]}" -Dglass.platform=Headless org.plumbline.bench.Following 500

echo "Mending all that can be mended, cold:"
for size in 1000 5000; do "$java" -cp "$classes" org.plumbline.bench.MendingAll $size; done

echo "Arranging:"
"$java" -Xmx2g -cp "$classes" org.plumbline.bench.Arranging

if command -v Xvfb >/dev/null; then
  for number in $(seq 151 180); do [ -e "/tmp/.X$number-lock" ] || break; done
  export DISPLAY=:$number
  Xvfb "$DISPLAY" -screen 0 1600x1000x24 -nolisten tcp >"$work/screen.txt" 2>&1 &
  screen=$!
  sleep 1
  echo "Time between frames on the canvas, ms (idle: nothing to paint; empty, the floor: a canvas with
nothing on it, moved):"
  "$java" "${designer[@]}" -Djavafx.animation.fullspeed=true \
    org.plumbline.ui.canvas.FrameTimes 50 1000 10000
  peers || echo "Peers of the canvas are not measured further: what is said above has failed."
else
  echo "The canvas is not measured: Xvfb is not installed."
fi

# The peer of `check`, for this comparison only; nothing of it becomes part of the program.
peer=$work/peer
if command -v npm >/dev/null && [ ! -e "$peer/node_modules/bpmnlint" ]; then
  mkdir -p "$peer" && npm install --silent --no-fund --no-audit --prefix "$peer" bpmnlint@11.15.0 \
    >"$work/npm.txt" 2>&1 || echo "bpmnlint could not be installed; see $work/npm.txt"
fi

echo "Whole processes (median, alternating):"
"$java" -cp "$classes" org.plumbline.bench.Launching "$program" "$work" \
  "$java" "${designer[@]}" org.plumbline.bench.BareWindow

echo "Exports, whole processes (median, alternating with Graphviz where that is installed):"
"$java" -cp "$classes" org.plumbline.bench.Exporting "$program" "$work"

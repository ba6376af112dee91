#!/bin/bash
# Takes the pictures of the README from the built program's real window: the real-time template in
# both themes, 1440 by 900, into docs/.
#
#   mvn -B -DskipTests package && packaging/pictures.sh
#
# Needs Xvfb, xdotool and ImageMagick.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
program=$root/target/plumbline/bin/plumbline
work=$root/target/pictures/window
pids=()

stop() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
}
trap stop EXIT

[ -x "$program" ] || { echo "pictures: there is no $program; build it first" >&2; exit 1; }
rm -rf "$work"
mkdir -p "$work" "$root/docs"
for number in $(seq 121 150); do [ -e "/tmp/.X$number-lock" ] || break; done
export DISPLAY=:$number
Xvfb "$DISPLAY" -screen 0 1440x900x24 -nolisten tcp >"$work/screen.txt" 2>&1 &
pids+=($!)
for _ in $(seq 100); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.1; done

for theme in light dark; do
  home=$work/$theme
  mkdir -p "$home/config/plumbline"
  printf '{"theme":"%s","window":{"width":1440,"height":900}}' "$theme" \
    >"$home/config/plumbline/settings.json"
  "$program" new realtime-feature-store -o "$home/delivery-time.json"
  HOME=$home XDG_CONFIG_HOME=$home/config XDG_STATE_HOME=$home/state \
    PLUMBLINE_OPTIONS="-Dplumbline.whereabouts=$home/where.txt -Dprism.order=sw" \
    "$program" "$home/delivery-time.json" >"$home/said.txt" 2>&1 &
  window=$!
  pids+=("$window")
  for _ in $(seq 300); do [ -s "$home/where.txt" ] && break; sleep 0.1; done
  sleep 2
  import -window root "$root/docs/window-$theme.png"
  kill "$window" 2>/dev/null || true
  wait "$window" 2>/dev/null || true
  echo "pictures: docs/window-$theme.png"
done

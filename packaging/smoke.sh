#!/bin/bash
# Works the real window of the built program with real pointer events and real keys, as a person
# would: drags an entry of the palette onto the canvas, zooms and scrolls with the wheel, drags a
# card, adds and connects by keys alone, saves, and looks at what the file has become.
#
#   packaging/smoke.sh [PROGRAM]       PROGRAM is target/plumbline/bin/plumbline if not given
#
# Needs Xvfb, xdotool and ImageMagick. Starts a screen of its own unless SMOKE_DISPLAY names one.
# Leaves a screenshot and what the program said in target/smoke.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
program=${1:-$root/target/plumbline/bin/plumbline}
out=$root/target/smoke
type=vector-store
entry='Vector store'
passed=0
failed=0
screen_pid=
program_pid=

stop() {
  # Only what was started here, each by its number.
  for pid in "$program_pid" "$screen_pid"; do
    if [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null; then
      kill "$pid" 2>/dev/null || true
      for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
      kill -9 "$pid" 2>/dev/null || true
    fi
  done
}
trap stop EXIT

give_up() {
  echo "smoke: $1" >&2
  if [ -n "${DISPLAY:-}" ] && [ -n "$program_pid" ]; then
    import -window root "$out/failed.png" 2>/dev/null || true
  fi
  sed 's/^/  program: /' "$out/said.txt" 2>/dev/null >&2 || true
  echo "smoke: $passed passed, 1 failed"
  exit 1
}

# Waits for a command to succeed: the seconds, what it waits for, the command.
wait_for() {
  local seconds=$1 what=$2
  shift 2
  for _ in $(seq $((seconds * 10))); do
    "$@" >/dev/null 2>&1 && return 0
    if [ -n "$program_pid" ] && ! kill -0 "$program_pid" 2>/dev/null; then
      give_up "the program ended while waiting for $what"
    fi
    sleep 0.1
  done
  give_up "after $seconds s still no $what"
}

claim() {
  local what=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
    echo "smoke: ok: $what"
  else
    failed=$((failed + 1))
    echo "smoke: NOT ok: $what" >&2
  fi
}

# The place of a thing in the window, from the list that the program keeps: LEFT TOP WIDTH HEIGHT.
place() {
  awk -F '\t' -v name="$1" '$1 == name { print $2; found = 1; exit } END { exit !found }' "$where"
}

middle() {
  place "$1" | awk '{ printf "%d %d\n", $1 + $3 / 2, $2 + $4 / 2 }'
}

alone() {
  # The entry is among the first two of the list: behind the heading of its stage.
  awk -F '\t' -v name="=$entry" '/^=/ { n++; if ($1 == name && n <= 2) found = 1 } END { exit !found }' "$where"
}

rm -rf "$out"
mkdir -p "$out/home"
where=$out/where.txt
design=$out/design.json
[ -x "$program" ] || give_up "there is no $program; build it with: mvn -B verify"

"$program" new realtime-feature-store -o "$design"
cp "$design" "$out/before.json"

# What the packaged program needs for each format is beside it.
exports() {
  for ending in svg png pdf pptx html md; do
    "$program" export "$out/before.json" -o "$out/export.$ending" || return 1
    [ -s "$out/export.$ending" ] || return 1
  done
}
claim "the design is exported in every format" exports

if [ -n "${SMOKE_DISPLAY:-}" ]; then
  export DISPLAY=$SMOKE_DISPLAY
else
  for number in $(seq 95 120); do
    [ -e "/tmp/.X$number-lock" ] || break
  done
  export DISPLAY=:$number
  Xvfb "$DISPLAY" -screen 0 1600x1000x24 -nolisten tcp >"$out/screen.txt" 2>&1 &
  screen_pid=$!
fi
wait_for 20 "screen $DISPLAY" xdotool getdisplaygeometry

# A home of its own, so that nobody's settings matter and none are changed.
HOME=$out/home XDG_CONFIG_HOME=$out/home/config XDG_STATE_HOME=$out/home/state \
  XDG_DATA_HOME=$out/home/data XDG_CACHE_HOME=$out/home/cache \
  PLUMBLINE_OPTIONS="-Dplumbline.whereabouts=$where -Dprism.order=sw" \
  "$program" "$design" >"$out/said.txt" 2>&1 &
program_pid=$!

wait_for 60 "window" test -s "$where"
wait_for 20 "canvas" place canvas
wait_for 20 "palette" place '#palette-search'
window=$(xdotool search --onlyvisible --pid "$program_pid" | tail -1) \
  || window=$(xdotool search --onlyvisible --name Plumbline | tail -1)
# Without a window manager nobody else gives the window the keyboard.
xdotool windowfocus "$window" || true

# The canvas has the keyboard; / leads to the search field, typing leaves one entry.
read -r x y < <(middle canvas)
xdotool mousemove "$x" "$y"
xdotool key slash
xdotool type --delay 30 "$entry"
wait_for 20 "palette entry \"$entry\" on its own" alone

# Drag it to a free place near the upper left corner of the canvas, in steps as a hand would.
read -r x y < <(middle "=$entry")
read -r left top width _ < <(place canvas)
to_x=$((left + width / 2))
to_y=$((top + 40))
xdotool mousemove "$x" "$y" mousedown 1
for n in $(seq 1 20); do
  xdotool mousemove $((x + (to_x - x) * n / 20)) $((y + (to_y - y) * n / 20))
  sleep 0.02
done
xdotool mouseup 1

changed() { ! cmp -s "$design" "$out/before.json"; }
save_and_look() { xdotool key ctrl+s; sleep 0.4; changed; }
wait_for 20 "change in the file after Ctrl+S" save_and_look
import -window root "$out/window.png"

# The file as it was, plus one component of that type at the end of the components.
added() {
  local lines
  diff "$out/before.json" "$design" >"$out/diff.txt" || true
  lines=$(grep -c '^<' "$out/diff.txt" || true)
  # At most the line that closed the last component has changed: it has got a comma.
  [ "$lines" -le 1 ] && [ "$(grep -c "^> *\"type\": \"$type\"" "$out/diff.txt")" = 1 ]
}
ids() { grep -c "^      \"id\": " "$1"; }
one_more() { [ "$(ids "$design")" = $(($(ids "$out/before.json") + 1)) ]; }
quiet() { [ ! -s "$out/said.txt" ]; }
nothing_unpacked() { [ ! -e "$out/home/.openjfx" ]; }

claim "one more $type, and nothing else has changed" added
claim "exactly one element more" one_more
# A component that nobody has connected yet is all that there is to object to.
only_the_new_one() {
  local said
  said=$("$program" check "$design")
  [ $? -eq 1 ] || return 1
  ! printf '%s\n' "$said" | grep "^$design: .*: .*: " | grep -v "^$design: vector-store: "
}
claim "check speaks of the new component only" only_the_new_one
claim "the file is in canonical form" "$program" format --check "$design"
claim "the program printed nothing" quiet
claim "nothing was unpacked into the home folder" nothing_unpacked

# From here on wheel, hand and keys on the canvas. The list of places is written a few times a
# second, so what is claimed of it is waited for.
soon() {
  for _ in $(seq 50); do
    "$@" 2>/dev/null && return 0
    sleep 0.1
  done
  return 1
}
# What the list says once everything that was done is in it.
settled() {
  sleep 0.8
  place "$1"
}
number() { place "$1" | cut -d ' ' -f "$2"; }
near() { [ $(($1 - $2)) -ge "-$3" ] && [ $(($1 - $2)) -le "$3" ]; }

card=trn
read -r x y < <(middle "@$card")
wide=$(number "@$card" 3)
wider() { [ "$(number "@$card" 3)" -gt $((wide * 11 / 10)) ]; }
under_the_pointer() {
  local now_x now_y
  read -r now_x now_y < <(middle "@$card")
  near "$now_x" "$x" 4 && near "$now_y" "$y" 4
}
xdotool mousemove "$x" "$y" keydown ctrl click 4 click 4 keyup ctrl
claim "Ctrl and the wheel zoom in" soon wider
claim "the card under the pointer stays under it" soon under_the_pointer
read -r left top _ < <(settled "@$card")
further_down() { [ "$(number "@$card" 2)" -ge $((top + 60)) ] && [ "$(number "@$card" 1)" = "$left" ]; }
xdotool click 4 click 4
claim "the wheel scrolls" soon further_down
read -r left top _ < <(settled "@$card")
aside() { [ "$(number "@$card" 1)" -ge $((left + 60)) ] && [ "$(number "@$card" 2)" = "$top" ]; }
xdotool keydown shift click 4 click 4 keyup shift
claim "Shift and the wheel scroll sideways" soon aside
xdotool key shift+1

# A card in the lowest row is dragged to the left, in steps as a hand would.
card=pm
sleep 1
read -r x y < <(middle "@$card")
xdotool mousemove "$x" "$y" mousedown 1
for n in $(seq 1 20); do
  xdotool mousemove $((x - 5 * n)) "$y"
  sleep 0.02
done
xdotool mouseup 1
followed() { near "$(middle "@$card" | cut -d ' ' -f 1)" $((x - 100)) 16; }
claim "a dragged card goes where the hand goes" soon followed

# By keys alone: a component, one that follows from it, and a connection to something that is there.
# Each list is waited for before something is typed into it.
list_open() { place '#chooser-search'; }
list_closed() { ! list_open; }
pick() {
  xdotool key "$1"
  wait_for 10 "list after $1" list_open
  xdotool type --delay 30 "$2"
  sleep 0.3
  xdotool key Return
  wait_for 10 "end of the list after $1" list_closed
}
xdotool key Escape
pick n 'batch ingestion'
pick a 'data validation'
xdotool key c
sleep 0.3
xdotool key Tab
sleep 0.3
xdotool key Return
sleep 0.3
cp "$design" "$out/between.json"
changed_again() { ! cmp -s "$design" "$out/between.json"; }
save_again() { xdotool key ctrl+s; sleep 0.4; changed_again; }
wait_for 20 "second change in the file after Ctrl+S" save_again
import -window root "$out/hands.png"

# The place of a component in a file: its x.
x_in() { awk -v id="\"id\": \"$card\"," 'index($0, id) { here = 1 } here && /"x":/ { gsub(/[^0-9.-]/, ""); print; exit }' "$1"; }
moved_left() { awk -v a="$(x_in "$out/between.json")" -v b="$(x_in "$design")" 'BEGIN { exit !(b < a - 50) }'; }
count() { grep -c "$2" "$1" || true; }
more() { [ "$(count "$design" "$2")" -ge $(($(count "$out/between.json" "$2") + $1)) ]; }
claim "the file has the card where it was dragged" moved_left
claim "the file has the component that was added by keys" more 1 '"type": "batch-ingestion"'
claim "the file has the one that follows from it" more 1 '"from": "batch-ingestion'
claim "the file has the connection that was drawn by keys" more 1 '"from": "data-validation'
claim "the file is still in canonical form" "$program" format --check "$design"
claim "the program still printed nothing" quiet

# Closed as a person would; everything is saved, so nobody is asked.
xdotool key ctrl+q
ended() { ! kill -0 "$program_pid" 2>/dev/null; }
for _ in $(seq 100); do ended && break; sleep 0.1; done
claim "Ctrl+Q ends the program" ended
if ended; then program_pid=; fi

echo "smoke: $passed passed, $failed failed (screenshots: target/smoke/*.png)"
[ "$failed" = 0 ]

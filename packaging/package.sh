#!/bin/bash
# Makes a program that people install, with a Java of its own: an application folder
# (target/package/plumbline) and a Debian package (target/package/*.deb).
#
#   packaging/package.sh            builds first
#   packaging/package.sh --built    takes target/plumbline as it is
#
# Needs a JDK 25 with jpackage and, for the package, fakeroot and dpkg.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
built=$root/target/plumbline
out=$root/target/package
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' "$root/pom.xml" | head -1)

[ -x "$built/bin/plumbline" ] && [ "${1:-}" = --built ] || (cd "$root" && mvn -B -q -DskipTests package)
jpackage=
for home in "${JAVA_HOME:-/nowhere}" /usr/lib/jvm/* /opt/java/* /opt/*jdk*; do
  if grep -q '^JAVA_VERSION="\(2[5-9]\|[3-9][0-9]\)' "$home/release" 2>/dev/null \
    && [ -x "$home/bin/jpackage" ]; then
    jpackage=$home/bin/jpackage
    break
  fi
done
[ -n "$jpackage" ] || { echo "package: no JDK 25 with jpackage was found; set JAVA_HOME" >&2; exit 1; }

rm -rf "$out"
mkdir -p "$out/input" "$out/resources"
cp -r "$built/lib/." "$out/input/"
rm -f "$out/input/"*.aot
cp "$root"/packaging/linux/* "$out/resources/"

common=(
  --name plumbline --app-version "$version" --vendor "Plumbline"
  --description "A designer for machine-learning system architectures"
  --copyright "Apache License 2.0"
  --input "$out/input" --main-jar plumbline.jar --main-class org.plumbline.Main
  --icon "$root/packaging/plumbline.png" --dest "$out"
  --add-modules java.se,jdk.unsupported
  # With the java command, by which printing has a process of its own.
  --jlink-options "--strip-debug --no-man-pages --no-header-files"
  --java-options '--module-path=$APPDIR/javafx'
  --java-options --add-modules=javafx.controls
  --java-options --enable-native-access=javafx.graphics
  --java-options --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED
  --java-options --add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED
  --java-options -XX:+UseSerialGC
  --java-options -XX:+UseCompactObjectHeaders
  --java-options -Xms48m
  --java-options -Xmn16m
  --java-options -XX:MinHeapFreeRatio=5
  --java-options -XX:MaxHeapFreeRatio=10
  --java-options -XX:-ShrinkHeapInSteps
  --java-options -XX:TrimNativeHeapInterval=5000
)

"$jpackage" --type app-image "${common[@]}"
echo "package: $out/plumbline"
if command -v fakeroot >/dev/null && command -v dpkg-deb >/dev/null; then
  "$jpackage" --type deb "${common[@]}" \
    --resource-dir "$out/resources" \
    --file-associations "$out/resources/design.properties" \
    --license-file "$root/LICENSE" \
    --linux-deb-maintainer maintainers@plumbline.invalid \
    --linux-shortcut --linux-menu-group Development
  ls "$out"/*.deb
else
  echo "package: no Debian package, since fakeroot or dpkg-deb is missing"
fi

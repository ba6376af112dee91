#!/bin/bash
# Makes a macOS disk image with jpackage. NOT TRIED: this script was written without a Mac at hand.
# Build first with: mvn -B -DskipTests package
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
out=$root/target/package
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' "$root/pom.xml" | head -1)
home=$(/usr/libexec/java_home -v 25+)
rm -rf "$out"
mkdir -p "$out/input"
cp -r "$root/target/plumbline/lib/." "$out/input/"
rm -f "$out/input/"*.aot
# A version of macOS starts at 1.
"$home/bin/jpackage" --type dmg --name Plumbline --app-version "1${version#0}" \
  --input "$out/input" --main-jar plumbline.jar --main-class org.plumbline.Main --dest "$out" \
  --add-modules java.se,jdk.unsupported \
  --jlink-options "--strip-debug --no-man-pages --no-header-files" \
  --java-options '--module-path=$APPDIR/javafx' \
  --java-options --add-modules=javafx.controls \
  --java-options --enable-native-access=javafx.graphics \
  --java-options --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED \
  --java-options --add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED

# Makes a Windows installer with jpackage. NOT TRIED: this script was written without Windows at hand.
# Needs a JDK 25 in JAVA_HOME and the WiX tools. Build first with: mvn -B -DskipTests package
$ErrorActionPreference = "Stop"
$root = Split-Path -Parent $PSScriptRoot
$out = Join-Path $root "target/package"
$version = ([xml](Get-Content (Join-Path $root "pom.xml"))).project.version
Remove-Item -Recurse -Force $out -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force (Join-Path $out "input") | Out-Null
Copy-Item -Recurse (Join-Path $root "target/plumbline/lib/*") (Join-Path $out "input")
Remove-Item (Join-Path $out "input/*.aot") -ErrorAction SilentlyContinue
& "$env:JAVA_HOME/bin/jpackage" --type msi --name Plumbline --app-version $version `
  --input (Join-Path $out "input") --main-jar plumbline.jar --main-class org.plumbline.Main `
  --dest $out --win-menu --win-shortcut --add-modules java.se,jdk.unsupported `
  --jlink-options "--strip-debug --no-man-pages --no-header-files" `
  --java-options '--module-path=$APPDIR/javafx' `
  --java-options --add-modules=javafx.controls `
  --java-options --enable-native-access=javafx.graphics `
  --java-options --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED `
  --java-options --add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED

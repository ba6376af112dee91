@echo off
rem Starts Plumbline: the command line for a verb or an option, else the designer.
rem Finds a Java by itself; PLUMBLINE_JAVA names the folder of one.
setlocal enabledelayedexpansion
set "LIB=%~dp0..\lib"
set "FOUND="
if defined PLUMBLINE_JAVA (
  call :suits "%PLUMBLINE_JAVA%"
  if not defined FOUND (
    echo plumbline: PLUMBLINE_JAVA=%PLUMBLINE_JAVA% is no Java 25 or newer. 1>&2
    exit /b 2
  )
)
if not defined FOUND call :suits "%LIB%\runtime"
if not defined FOUND if defined JAVA_HOME call :suits "%JAVA_HOME%"
if not defined FOUND for %%J in (java.exe) do if not "%%~$PATH:J"=="" (
  for %%H in ("%%~dp$PATH:J..") do call :suits "%%~fH"
)
if not defined FOUND for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do if not defined FOUND call :suits "%%~D"
if not defined FOUND (
  echo plumbline: no Java 25 or newer was found. Install one ^(for instance from 1>&2
  echo https://adoptium.net^), or set PLUMBLINE_JAVA to the folder of one. 1>&2
  exit /b 2
)

set "HEADLESS="
set "FIRST=%~1"
for %%V in (check analyze fix baseline export new templates rules catalog layout format schema help) do if "%FIRST%"=="%%V" set "HEADLESS=yes"
if defined FIRST if "%FIRST:~0,1%"=="-" set "HEADLESS=yes"
set "CLASSES=%LIB%\plumbline.jar;%LIB%\jackson-core.jar;%LIB%\flatlaf-fonts-inter.jar"
if "%FIRST%"=="layout" set "CLASSES=%LIB%\*"
if "%FIRST%"=="export" set "CLASSES=%LIB%\*"
if defined HEADLESS (
  "%FOUND%\bin\java.exe" -XX:+UseSerialGC -XX:NewRatio=1 -XX:TieredStopAtLevel=1 -Xss8m -Djava.awt.headless=true -cp "%CLASSES%" org.plumbline.Main %*
) else (
  "%FOUND%\bin\java.exe" -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xms48m -Xmn16m -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10 -XX:-ShrinkHeapInSteps --module-path "%LIB%\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED --add-opens javafx.graphics/javafx.scene=ALL-UNNAMED -cp "%LIB%\*" org.plumbline.Main %*
)
exit /b %ERRORLEVEL%

:suits
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "tokens=1 delims=.-+" %%M in (%%V) do if %%M GEQ 25 set "FOUND=%~1"
)
exit /b

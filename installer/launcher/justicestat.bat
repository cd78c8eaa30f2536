@echo off
rem Starts the workbench: the JDK of the build, then JAVA_HOME, then PATH; it must be version 25 or later.
setlocal
set "BIN=%~dp0"
set "JAVA="
if exist "%BIN%jdk.home" (
  set /p BUILT=<"%BIN%jdk.home"
)
if defined BUILT if exist "%BUILT%\bin\java.exe" set "JAVA=%BUILT%\bin\java.exe"
if not defined JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" call :fit "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :fit "%%~$PATH:J"
if not defined JAVA (
  echo justicestat: Java 25 is missing; install a JDK 25 or set JAVA_HOME to one 1>&2
  exit /b 3
)
"%JAVA%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %JUSTICESTAT_OPTS% -cp "%BIN%..\lib\*" org.justicestat.Main %*
exit /b %ERRORLEVEL%

:fit
for /f "tokens=3" %%V in ('"%~1" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version"') do (
  if %%V GEQ 25 set "JAVA=%~1"
)
exit /b 0

@echo off
rem China Model Atlas. Without arguments the window, with arguments the command line.
setlocal EnableExtensions DisableDelayedExpansion
set "NEED=25"
set "LIB=%~dp0..\lib"
set "JAVA="

call :try "%~dp0..\runtime"
if not defined JAVA if defined ATLAS_JAVA call :try "%ATLAS_JAVA%"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :try "%%~dpJ.."
if not defined JAVA for /d %%V in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%LocalAppData%\Programs\Eclipse Adoptium" "%UserProfile%\.jdks") do for /d %%J in ("%%~V\*") do if not defined JAVA call :try "%%~J"
if not defined JAVA (
  echo This program needs Java %NEED% or newer and found none: install Temurin %NEED% from https://adoptium.net, or name its folder in ATLAS_JAVA. 1>&2
  exit /b 3
)

if /i "%~1"=="snapshot" goto pages
if /i "%~1"=="book" goto pages
if /i "%~1"=="briefing" goto pages
"%JAVA%" "@%~dp0java.options" --module-path "%LIB%\javafx" "-Datlas.command=%~f0" %ATLAS_JAVA_OPTIONS% -cp "%LIB%\*" org.modelatlas.app.Main %*
exit /b %ERRORLEVEL%

:pages
"%JAVA%" "@%~dp0pages.options" "-Datlas.command=%~f0" %ATLAS_JAVA_OPTIONS% -cp "%LIB%\*" org.modelatlas.app.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=2 delims==." %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "FOUND=%%~V"
set "FOUND=%FOUND:"=%"
if %FOUND% GEQ %NEED% set "JAVA=%~1\bin\java.exe"
exit /b

# Packs target\app with its own run-time: an .msi and a portable .zip under target\installer.
# UNTRIED: written beside installer/linux/build.sh, which is tried; no Windows machine was at hand.
# Use: mvn package; powershell -ExecutionPolicy Bypass -File installer\windows\build.ps1
# Needs the JDK of the build and the WiX toolset (3.14 or 4 and later) on the PATH.
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest

$project = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$app = Join-Path $project 'target\app'
$out = Join-Path $project 'target\installer'
$work = Join-Path $out 'work'
$vendor = 'JusticeStat maintainers' # else the installer names the vendor Unknown

# The same options train the cache and run the program; a cache made with others is not used.
# ControlsFX reaches into JavaFX, which here is made of modules and not of jars on the class path.
$javaOptions = @(
    '--enable-native-access=javafx.graphics,ALL-UNNAMED'
    '--sun-misc-unsafe-memory-access=allow'
    '-XX:+UseSerialGC'
    '-XX:TieredStopAtLevel=1'
    '-Dfile.encoding=UTF-8'
    '--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED'
    '--add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED'
    '--add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED'
    '--add-exports=javafx.controls/com.sun.javafx.scene.control.inputmap=ALL-UNNAMED'
    '--add-exports=javafx.graphics/com.sun.javafx.scene=ALL-UNNAMED'
    '--add-exports=javafx.graphics/com.sun.javafx.scene.traversal=ALL-UNNAMED'
    '--add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED'
    '--add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED'
    '-Dorg.sqlite.lib.path=$APPDIR'
    '-Dorg.sqlite.lib.name=sqlitejdbc.dll'
)
$modules = 'javafx.controls,javafx.fxml,javafx.swing,' +
    'java.logging,java.management,java.naming,java.sql,java.xml.crypto,' +
    'jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs'

function Invoke-Tool([string] $tool, [string[]] $arguments) {
    & $tool @arguments
    if ($LASTEXITCODE -ne 0) {
        throw "$tool ended with $LASTEXITCODE"
    }
}

$jdkFile = Join-Path $app 'bin\jdk.home'
if (-not (Test-Path $jdkFile)) {
    throw 'target\app is missing; run mvn package first'
}
$jdk = (Get-Content $jdkFile -Encoding UTF8 -TotalCount 1).Trim()
$jar = Join-Path $jdk 'bin\jar.exe'
$mainJars = @(Get-ChildItem (Join-Path $app 'lib\justicestat-*.jar'))
if ($mainJars.Count -ne 1) {
    throw 'target\app\lib holds more than one justicestat jar; run mvn clean package'
}
$mainJar = $mainJars[0].Name
$version = $mainJar -replace '^justicestat-(.*?)(-SNAPSHOT)?\.jar$', '$1'

if (Test-Path $out) {
    Remove-Item -Recurse -Force $out
}
New-Item -ItemType Directory -Force -Path "$work\javafx", "$work\input", "$work\sqlite" | Out-Null

# JavaFX goes into the run-time, the rest stays a class path.
foreach ($file in Get-ChildItem (Join-Path $app 'lib\*.jar')) {
    if ($file.Name -like 'javafx-*-win*.jar') {
        Copy-Item $file.FullName "$work\javafx"
    } elseif ($file.Name -like 'sqlite-jdbc-*') {
        $sqlite = $file
    } elseif ($file.Name -notlike 'javafx-*') {
        Copy-Item $file.FullName "$work\input"
    }
}

# The driver unpacks its library into the temporary folder at each start unless it lies beside the program.
Push-Location "$work\sqlite"
Invoke-Tool $jar @('--extract', '--file', $sqlite.FullName)
Pop-Location
Move-Item "$work\sqlite\org\sqlite\native\Windows\x86_64\sqlitejdbc.dll" "$work\input"
Remove-Item -Recurse -Force "$work\sqlite\org\sqlite\native"
Invoke-Tool $jar @('--create', '--file', "$work\input\$($sqlite.Name)", '--manifest', "$work\sqlite\META-INF\MANIFEST.MF",
    '-C', "$work\sqlite", '.')

Invoke-Tool "$jdk\bin\jlink.exe" @('--module-path', "$work\javafx", '--add-modules', $modules, '--output', "$work\runtime",
    '--include-locales', 'zh,en', '--no-header-files', '--no-man-pages')
# Else JavaFX unpacks its libraries into the user's home at the first start.
Push-Location "$work\runtime\bin"
foreach ($file in Get-ChildItem "$work\javafx\*.jar") {
    $libraries = @(& $jar --list --file $file.FullName | Where-Object { $_ -match '^[^/]+\.dll$' })
    if ($libraries.Count -gt 0) {
        Invoke-Tool $jar (@('--extract', '--file', $file.FullName) + $libraries)
    }
}
Pop-Location

# Two launchers: justicestat.exe opens the window without a console, justicestatc.exe is the command line, which no menu shows.
$launcher = Join-Path $work 'justicestatc.properties'
Set-Content -Path $launcher -Encoding ASCII -Value @('win-console=true', 'win-menu=false', 'win-shortcut=false')
$image = @('--type', 'app-image', '--name', 'justicestat', '--app-version', $version, '--vendor', $vendor, '--dest', $work,
    '--input', "$work\input", '--main-jar', $mainJar, '--main-class', 'org.justicestat.Main', '--runtime-image', "$work\runtime",
    '--icon', (Join-Path $project 'assets\icons\justicestat.ico'), '--add-launcher', "justicestatc=$launcher")
foreach ($option in $javaOptions) {
    $image += @('--java-options', $option)
}
Invoke-Tool "$jdk\bin\jpackage.exe" $image
Copy-Item (Join-Path $project 'LICENSE'), "$PSScriptRoot\..\NOTICE.txt", "$PSScriptRoot\..\LGPL-2.1.txt" "$work\justicestat"
Copy-Item (Join-Path $project 'assets\fonts\OFL.txt') "$work\justicestat\app\NotoSansCJKsc-OFL.txt"

# The packaged program itself opens its window, in memory, and leaves; what it loaded is kept ready.
$userHome = New-Item -ItemType Directory -Path "$work\home"
$env:JAVA_TOOL_OPTIONS = "'-XX:AOTCacheOutput=$work\justicestat\app\app.aot' '-Duser.home=$userHome' " +
    '-Dglass.platform=Headless -Dprism.order=sw -Djusticestat.exitAfterFirstPulse=true'
try {
    $training = Start-Process -FilePath "$work\justicestat\justicestatc.exe" -Wait -PassThru -NoNewWindow
} finally {
    Remove-Item Env:\JAVA_TOOL_OPTIONS
}
if ($training.ExitCode -ne 0 -or -not (Test-Path "$work\justicestat\app\app.aot")) {
    throw 'the training run left no start-up cache'
}
foreach ($name in 'justicestat', 'justicestatc') {
    $configuration = "$work\justicestat\app\$name.cfg"
    $lines = Get-Content $configuration -Encoding UTF8 | ForEach-Object {
        $_
        if ($_ -eq '[JavaOptions]') {
            'java-options=-XX:AOTCache=$APPDIR\app.aot'
        }
    }
    [IO.File]::WriteAllLines($configuration, [string[]] $lines) # UTF-8 without a mark, which the launcher would not understand
}

Compress-Archive -Path "$work\justicestat" -DestinationPath "$out\justicestat-$version-windows-x64.zip"

$ledger = Join-Path $work 'ledger.properties'
Set-Content -Path $ledger -Encoding ASCII -Value @(
    'extension=ledger'
    'mime-type=application/vnd.justicestat.ledger'
    'description=JusticeStat ledger'
)
# The upgrade code names the product for ever: with another one, two versions stand side by side.
Invoke-Tool "$jdk\bin\jpackage.exe" @('--type', 'msi', '--name', 'JusticeStat', '--app-version', $version, '--vendor', $vendor,
    '--dest', $out, '--app-image', "$work\justicestat", '--license-file', (Join-Path $project 'LICENSE'), '--file-associations', $ledger,
    '--win-menu', '--win-shortcut', '--win-dir-chooser', '--win-upgrade-uuid', '5e1623d5-d7d9-4f49-918e-ecf951c4a235')
Remove-Item -Recurse -Force $work
Get-ChildItem $out

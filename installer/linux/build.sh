#!/bin/sh
# Packs target/app with its own run-time: a .deb and a portable .tar.gz under target/installer.
# Use: mvn package && installer/linux/build.sh
# Needs the JDK of the build and dpkg-deb; neither a display nor root.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
project=$(cd "$here/../.." && pwd -P)
app=$project/target/app
out=$project/target/installer
work=$out/work

# The same options train the cache and run the program; a cache made with others is not used.
# ControlsFX reaches into JavaFX, which here is made of modules and not of jars on the class path.
java_options='--enable-native-access=javafx.graphics,ALL-UNNAMED
--sun-misc-unsafe-memory-access=allow
-XX:+UseSerialGC
-XX:TieredStopAtLevel=1
-Dfile.encoding=UTF-8
--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED
--add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED
--add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED
--add-exports=javafx.controls/com.sun.javafx.scene.control.inputmap=ALL-UNNAMED
--add-exports=javafx.graphics/com.sun.javafx.scene=ALL-UNNAMED
--add-exports=javafx.graphics/com.sun.javafx.scene.traversal=ALL-UNNAMED
--add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED
--add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED
-Dorg.sqlite.lib.path=$APPDIR
-Dorg.sqlite.lib.name=libsqlitejdbc.so'

modules=javafx.controls,javafx.fxml,javafx.swing
modules=$modules,java.logging,java.management,java.naming,java.sql,java.xml.crypto
modules=$modules,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs

fail() {
  echo "build.sh: $*" >&2
  exit 1
}

prepare() {
  [ -f "$app/bin/jdk.home" ] || fail "target/app is missing; run mvn package first"
  jdk=$(cat "$app/bin/jdk.home")
  [ -x "$jdk/bin/jpackage" ] || fail "no jpackage in $jdk"
  command -v dpkg-deb > /dev/null || fail "dpkg-deb is missing"
  case $(uname -m) in
    x86_64) architecture=amd64 sqlite_folder=x86_64 ;;
    aarch64) architecture=arm64 sqlite_folder=aarch64 ;;
    *) fail "no packages are made for $(uname -m)" ;;
  esac
  set -- "$app"/lib/justicestat-*.jar
  [ $# -eq 1 ] && [ -f "$1" ] || fail "target/app/lib holds more than one justicestat jar; run mvn clean package"
  main_jar=$(basename "$1")
  version=${main_jar#justicestat-}
  version=${version%.jar}
  version=${version%-SNAPSHOT}
  rm -rf "$out"
  mkdir -p "$work/javafx" "$work/input"
}

# JavaFX goes into the run-time, the rest stays a class path.
sort_jars() {
  for jar in "$app"/lib/*.jar; do
    case $(basename "$jar") in
      javafx-*-linux*.jar) cp -p "$jar" "$work/javafx/" ;;
      javafx-*) ;; # empty jars without a platform
      sqlite-jdbc-*) sqlite_jar=$jar ;;
      *) cp -p "$jar" "$work/input/" ;;
    esac
  done
}

# The driver unpacks its library into the temporary folder at each start unless it lies beside the program, and it carries those of
# 18 other platforms.
slim_sqlite() {
  mkdir "$work/sqlite"
  (cd "$work/sqlite" && "$jdk/bin/jar" --extract --file "$sqlite_jar")
  mv "$work/sqlite/org/sqlite/native/Linux/$sqlite_folder/libsqlitejdbc.so" "$work/input/"
  rm -r "$work/sqlite/org/sqlite/native"
  "$jdk/bin/jar" --create --file "$work/input/$(basename "$sqlite_jar")" --manifest "$work/sqlite/META-INF/MANIFEST.MF" \
    -C "$work/sqlite" .
}

link_runtime() {
  "$jdk/bin/jlink" --module-path "$work/javafx" --add-modules "$modules" --output "$work/runtime" \
    --include-locales zh,en --no-header-files --no-man-pages
  # Else JavaFX unpacks its libraries into the user's home at the first start.
  for jar in "$work"/javafx/*.jar; do
    (cd "$work/runtime/lib" && "$jdk/bin/jar" --list --file "$jar" | grep '^[^/]*\.so$' |
      xargs -r "$jdk/bin/jar" --extract --file "$jar")
  done
}

make_image() {
  printf '%s\n' "$java_options" > "$work/options"
  set --
  while IFS= read -r option; do
    set -- "$@" --java-options "$option"
  done < "$work/options"
  "$jdk/bin/jpackage" --type app-image --name justicestat --app-version "$version" --dest "$work" \
    --input "$work/input" --main-jar "$main_jar" --main-class org.justicestat.Main --runtime-image "$work/runtime" \
    --icon "$project/assets/icons/justicestat-512.png" "$@"
  image=$work/justicestat
  cp "$project/LICENSE" "$here/../NOTICE.txt" "$here/../LGPL-2.1.txt" "$image/"
  cp "$project/assets/fonts/OFL.txt" "$image/lib/app/NotoSansCJKsc-OFL.txt"
}

# The packaged program itself opens its window, in memory, and leaves; what it loaded is kept ready. Two thirds of the time to start.
train() {
  home=$work/home
  mkdir "$home"
  HOME=$home JAVA_TOOL_OPTIONS="'-XX:AOTCacheOutput=$image/lib/app/app.aot' '-Duser.home=$home' -Dglass.platform=Headless -Dprism.order=sw \
-Djusticestat.exitAfterFirstPulse=true" "$image/bin/justicestat" > "$work/training.log" 2>&1 ||
    fail "the training run failed, see target/installer/work/training.log"
  [ -s "$image/lib/app/app.aot" ] || fail "the training run left no cache, see target/installer/work/training.log"
  # shellcheck disable=SC2016  # the launcher replaces $APPDIR
  sed -i '/^\[JavaOptions\]$/a java-options=-XX:AOTCache=$APPDIR/app.aot' "$image/lib/app/justicestat.cfg"
}

pack_portable() {
  tar -C "$work" --owner=0 --group=0 --numeric-owner -czf "$out/justicestat-$version-linux-$architecture.tar.gz" justicestat
}

# Desktop entry, file type and icons are plain files of the package: the desktop's own triggers read them, no script runs as root.
pack_deb() {
  root=$work/deb
  share=$root/usr/share
  mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$share/applications" "$share/mime/packages" "$share/doc/justicestat"
  cp -a "$image" "$root/opt/justicestat"
  ln -s /opt/justicestat/bin/justicestat "$root/usr/bin/justicestat"
  cp "$here/justicestat.desktop" "$share/applications/"
  cp "$here/justicestat.xml" "$share/mime/packages/"
  cp "$here/copyright" "$share/doc/justicestat/"
  for size in 16 24 32 48 64 128 256 512; do
    icons=$share/icons/hicolor/${size}x$size
    mkdir -p "$icons/apps" "$icons/mimetypes"
    cp "$project/assets/icons/justicestat-$size.png" "$icons/apps/justicestat.png"
    ln -s ../apps/justicestat.png "$icons/mimetypes/application-vnd.justicestat.ledger.png"
  done
  mkdir -p "$share/icons/hicolor/scalable/apps"
  cp "$project/assets/icons/justicestat.svg" "$share/icons/hicolor/scalable/apps/"
  chmod -R u+rwX,go+rX,go-w "$root"
  sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" \
    -e "s/@SIZE@/$(du -sk --exclude=DEBIAN "$root" | cut -f1)/" "$here/control" > "$root/DEBIAN/control"
  # gzip: the dpkg of Debian 10, on which UOS and Kylin stand, reads no zstd, and xz takes three minutes for a tenth of the size.
  dpkg-deb --root-owner-group -Zgzip --build "$root" "$out/justicestat_${version}_$architecture.deb" > /dev/null
}

prepare
sort_jars
slim_sqlite
link_runtime
make_image
train
pack_portable
pack_deb
rm -rf "$work"
ls -l "$out"

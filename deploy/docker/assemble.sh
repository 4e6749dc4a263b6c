#!/bin/sh
# assemble.sh BUILT APP: puts what was built in BUILT into APP, which holds the production packages, and takes out what
# nothing reads at run time.
set -eu
built=$1
app=$2

cd "$built"
find packages services apps -mindepth 2 -maxdepth 2 -name dist -exec cp -r --parents {} "$app/" \;
mkdir -p "$app/deploy/docker"
cp -r deploy/docker/*.mjs deploy/docker/init "$app/deploy/docker/"

cd "$app"
rm -rf package-lock.json .npmrc tests node_modules/.package-lock.json node_modules/.bin
find . -type f \( -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -name '*.map' -o -name '*.tsbuildinfo' \
  -o -name '*.md' -o -name '*.markdown' -o -name '*.flow' \) -delete
# Sources in TypeScript, and in C, of packages whose compiled form is beside them.
find node_modules -type f \( -name '*.ts' -o -name '*.mts' -o -name '*.cts' -o -name '*.cc' -o -name '*.c' -o -name '*.h' \
  -o -name '*.gyp' -o -name '*.gypi' \) -delete
find node_modules -type d \( -name test -o -name tests -o -name __tests__ -o -name example -o -name examples \
  -o -name benchmark -o -name benchmarks -o -name .github \) -prune -exec rm -rf {} +
# Native code of other platforms.
case $(uname -m) in
  x86_64) platform=linux-x64 ;;
  aarch64) platform=linux-arm64 ;;
  *) platform= ;;
esac
if [ -n "$platform" ]; then
  find node_modules -mindepth 2 -maxdepth 6 -path '*/prebuilds/*' -type d ! -name "$platform*" -prune -exec rm -rf {} +
fi
rm -rf node_modules/classic-level/deps
find . -type d -empty -delete
chmod -R a+rX .

#!/bin/sh
# Installs what the tests need and this machine lacks: Chromium, its headless shell and ChromeDriver.
set -eu

shell=/usr/lib/chromium/chromium-headless-shell
if command -v chromedriver >/dev/null && { [ -x "$shell" ] || command -v chromium >/dev/null; }; then
  exit 0
fi

packages="chromium chromium-driver chromium-headless-shell"
if ! command -v apt-get >/dev/null; then
  echo "The browser tests need Chromium and ChromeDriver of the same version on PATH." >&2
  echo "On Debian: apt-get install $packages. Elsewhere: the packages of your system with these programs." >&2
  exit 1
fi

if [ "$(id -u)" -eq 0 ]; then as_root=""; else as_root="sudo"; fi
if [ -n "$as_root" ] && ! command -v sudo >/dev/null; then
  echo "The browser tests need Chromium and ChromeDriver. As root: apt-get install $packages" >&2
  exit 1
fi
echo "Installing $packages ..."
$as_root apt-get update -q
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -q -y --no-install-recommends $packages

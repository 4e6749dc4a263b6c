#!/bin/sh
# Whether Caddy answers requests, asked with what its image has: wget on Alpine, bash on Debian. The health check of
# docker-compose.yml, which also bounds how long it may take.
if command -v wget >/dev/null; then
  exec wget -q -O /dev/null http://127.0.0.1:2020/
fi
exec bash -c 'exec 3<>/dev/tcp/127.0.0.1/2020 && printf "GET / HTTP/1.0\r\n\r\n" >&3 && grep -q "200 OK" <&3'

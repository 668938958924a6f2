#!/bin/sh
# The tools of the agents are routes of the API: the same rules, the same answers, with nothing but curl.
set -eu
url=${FUSION_URL:-http://127.0.0.1:4700}
key=${FUSION_KEY:-$(cat "$(dirname "$0")/../../data/developer.key")}

get() { curl --silent --show-error "$url/v1$1"; echo; }
post() { # path, body, further headers
  path=$1 body=$2
  shift 2
  curl --silent --show-error "$url/v1$path" -H "x-api-key: $key" -H 'content-type: application/json' "$@" -d "$body"
  echo
}
first() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }

echo '# Anyone may look: a laser cutter that is free in Casablanca-Settat for an hour'
# from in two days on: what begins in less than two hours can no longer be given back (GNU's date, or else that of BSD and macOS)
from=$(date -u -d '+2 days' +%FT00:00:00Z 2>/dev/null || date -u -v+2d +%FT00:00:00Z)
free=$(get "/fablabs/availability?category=LASER_CUTTER&regionCode=MA-06&durationMinutes=60&from=$from&limit=1")
echo "$free"
machine=$(echo "$free" | first machineId)
start=$(echo "$free" | first startsAt)
[ -n "$machine" ] || { echo 'No laser cutter is free there this week.' >&2; exit 1; }
booking="{\"machineId\":\"$machine\",\"startsAt\":\"$start\",\"durationMinutes\":60}"

echo; echo '# A rehearsal: every rule is checked, and nothing is booked'
post /fablabs/bookings "$booking" -H 'Dry-Run: true'

echo; echo '# Booked. The same request again, as after a lost answer, acts once and is answered the same'
once="example-$(date +%s)-$$"
booked=$(post /fablabs/bookings "$booking" -H "Idempotency-Key: $once")
echo "$booked"
post /fablabs/bookings "$booking" -H "Idempotency-Key: $once"

echo; echo '# Now it is taken, and the refusal (RFC 9457) says when else it would be possible'
post /fablabs/bookings "$booking"

echo; echo '# Given back'
post "/fablabs/bookings/$(echo "$booked" | first bookingId)/cancel" '{}'

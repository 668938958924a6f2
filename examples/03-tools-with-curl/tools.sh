#!/bin/sh
# The tools of the agents are routes of the API, with the same rules and answers.
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

echo '# Without a key: a laser cutter in Casablanca-Settat that is free for an hour'
# two days ahead, because bookings cannot be cancelled in the last two hours (GNU date, otherwise that of BSD and macOS)
from=$(date -u -d '+2 days' +%FT00:00:00Z 2>/dev/null || date -u -v+2d +%FT00:00:00Z)
free=$(get "/fablabs/availability?category=LASER_CUTTER&regionCode=MA-06&durationMinutes=60&from=$from&limit=1")
echo "$free"
machine=$(echo "$free" | first machineId)
start=$(echo "$free" | first startsAt)
[ -n "$machine" ] || { echo 'No laser cutter is free there this week.' >&2; exit 1; }
booking="{\"machineId\":\"$machine\",\"startsAt\":\"$start\",\"durationMinutes\":60}"

echo; echo '# A dry run checks every rule and books nothing'
post /fablabs/bookings "$booking" -H 'Dry-Run: true'

echo; echo '# A booking. Repeating the request, as after a lost response, returns the same booking'
idempotency_key="example-$(date +%s)-$$"
booked=$(post /fablabs/bookings "$booking" -H "Idempotency-Key: $idempotency_key")
echo "$booked"
post /fablabs/bookings "$booking" -H "Idempotency-Key: $idempotency_key"

echo; echo '# The slot is now taken, and the error (RFC 9457) lists free alternatives'
post /fablabs/bookings "$booking"

echo; echo '# The booking is cancelled'
post "/fablabs/bookings/$(echo "$booked" | first bookingId)/cancel" '{}'

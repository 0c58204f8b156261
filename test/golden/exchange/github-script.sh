#!/bin/sh
set -eu
gh label create waymark --force
gh issue create --label waymark --title 'Two prices for one box' --body 'Seen by Mara on the journey “Subscribe to a weekly box”, stage awareness, touchpoint Home.
Severity 3 of 4, seen 1×.
https://shop.example/
Waymark finding zzubc1exoy'

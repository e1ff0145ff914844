#!/bin/sh
# Copies the order database every night and keeps the seven newest archives.
set -eu

archive_dir=/srv/backup
today=$(date +%F)

# A dump taken while the shop is open is still consistent, since the copy runs in one transaction.
sqlite3 /srv/shop/orders.db ".backup '$archive_dir/orders-$today.db'"
gzip -f "$archive_dir/orders-$today.db"

ls -1t "$archive_dir"/orders-*.db.gz | tail -n +8 | xargs -r rm --

used=$(df --output=pcent "$archive_dir" | tail -n 1 | tr -dc '0-9')
if [ "$used" -gt 80 ]; then
    echo "Backup disk is ${used} percent full" | mail -s "Disk almost full" yusuf@harbourbakery.example
fi

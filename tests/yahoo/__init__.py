"""An imitation of Yahoo Finance on loopback: HTTPS, a CONNECT proxy, a price stream, and faults on demand."""

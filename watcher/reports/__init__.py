"""The digest on paper: values in, HTML or PDF out."""

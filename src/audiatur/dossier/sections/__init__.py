"""One section of the page a file: records in, a frozen view model out."""

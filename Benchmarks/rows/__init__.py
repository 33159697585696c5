"""What `make bench` measures: a file for each family of rows; `every` has all of them."""

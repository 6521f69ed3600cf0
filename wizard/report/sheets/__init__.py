"""Make the lists of the workbook, each a sheet of its own."""

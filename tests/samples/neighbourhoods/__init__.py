"""Hold lists of neighbourhoods as municipalities have them; every name and number is made up."""

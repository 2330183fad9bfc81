"""What readers see: pages rendered here from one GraphQL operation each, enlivened by the scripts of web/."""

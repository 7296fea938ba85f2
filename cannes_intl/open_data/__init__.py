"""Open data: one selection as CSV, JSON, GeoJSON, iCalendar or Atom, its data dictionary and its documentation."""

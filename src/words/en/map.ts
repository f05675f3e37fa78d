/** The map of the places. */
export const map = {
  title: 'Map',
  loading: 'Loading the map…',
  notLoaded: 'The map could not be loaded.',
  notLoadedHere: 'The map could not be loaded. Check the connection, then open this again.',
  onMap: 'Places on the map',
  none: 'None of these events has a place on the map.',
  choose: 'Choose a place to see only its events.',
  places: 'Places',
  /** Around the names of places. */
  unlocated: ['Not on the map, for lack of coordinates: ', '.'] satisfies [string, string],
  coastlines: 'Coastlines by Natural Earth; no borders are drawn.'
};

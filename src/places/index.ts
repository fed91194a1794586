// Places: where texts name a place on the map.
export { findPlaces, type PlaceSighting } from './find-places.ts';

import { foldTitle } from '../imports/fold-title'

/** What the columns of a table of trips hold, in the order in which the screen asks for it. */
export const TRIP_COLUMNS = ['day', 'agent', 'body', 'distance', 'purpose'] as const

/** What a column of a table of trips holds. */
export type TripColumn = (typeof TRIP_COLUMNS)[number]

/** Beginnings of titles, folded, French and English. */
const TITLES: Readonly<Record<TripColumn, readonly string[]>> = {
  day: ['jour', 'date', 'day'],
  agent: ['agent', 'nom', 'conducteur', 'conductrice', 'name', 'driver', 'matricule'],
  body: ['collectivite', 'commune', 'lieu', 'destination', 'visite', 'body', 'place'],
  distance: ['km', 'kilom', 'distance'],
  purpose: ['objet', 'motif', 'mission', 'purpose', 'reason'],
}

/** The place of each column; -1 where there is none. */
export type TripPlaces = Readonly<Record<TripColumn, number>>

/** The columns in the order of the screen: what rows without titles are taken for. */
export const PLAIN_PLACES: TripPlaces = { day: 0, agent: 1, body: 2, distance: 3, purpose: 4 }

/**
 * Which column holds what by the titles of a row; `null` where it has a title neither for the day nor for the distance, or
 * where a cell begins with a figure: a trip may well be to "Journans", or for a "journée d’information".
 */
export function tripPlaces(row: readonly string[]): TripPlaces | null {
  if (row.some((cell) => /^\s*\d/.test(cell))) return null
  const titles = row.map(foldTitle)
  const place = (column: TripColumn): number =>
    titles.findIndex((title) => TITLES[column].some((start) => title.startsWith(start)))
  const places = {
    day: place('day'),
    agent: place('agent'),
    body: place('body'),
    distance: place('distance'),
    purpose: place('purpose'),
  }
  return places.day < 0 && places.distance < 0 ? null : places
}

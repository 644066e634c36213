import { z } from 'zod'
import { read } from '#shared/kernel/read'

const placeSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
  maximized: z.boolean(),
})

/** Where the visible window was when it was closed. */
export type WindowPlace = z.output<typeof placeSchema>

/** A rectangle of the screen. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Enough of the window to be seen and moved by its title. */
const GRIP = 80

const reachable = (place: WindowPlace, area: Area): boolean =>
  place.x + place.width - GRIP >= area.x &&
  place.x + GRIP <= area.x + area.width &&
  place.y >= area.y &&
  place.y + GRIP <= area.y + area.height

/** The remembered place, unless it is unreadable or on a screen that is no longer there. */
export function usablePlace(remembered: unknown, areas: readonly Area[]): WindowPlace | null {
  const place = read(placeSchema, remembered)
  if (!place.ok) return null
  return areas.some((area) => reachable(place.value, area)) ? place.value : null
}

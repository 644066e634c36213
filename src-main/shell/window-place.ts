import { z } from 'zod'
import { read } from '#shared/kernel/read'

/** What no screen for people is smaller than; without a display, Chromium has one of a single point. */
const SMALLEST = { width: 400, height: 300 }

const placeSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(SMALLEST.width).max(20_000),
  height: z.int().min(SMALLEST.height).max(20_000),
  maximized: z.boolean(),
})

/** The size of the visible window at its first start. */
export const FIRST_SIZE = { width: 1280, height: 800 }

/** Where the visible window was when it was closed. */
export type WindowPlace = z.output<typeof placeSchema>

/** The place that a file remembers, or `null` where it is unreadable. */
export function rememberedPlace(file: unknown): WindowPlace | null {
  const place = read(placeSchema, file)
  return place.ok ? place.value : null
}

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

/** A size, or as much of it as all areas have: a window that is larger than its screen has its foot out of sight. */
export const within = (
  size: Pick<Area, 'width' | 'height'>,
  areas: readonly Area[],
): Pick<Area, 'width' | 'height'> =>
  areas
    .filter(({ width, height }) => width >= SMALLEST.width && height >= SMALLEST.height)
    .reduce(
      (fitting, { width, height }) => ({
        width: Math.min(fitting.width, width),
        height: Math.min(fitting.height, height),
      }),
      { width: size.width, height: size.height },
    )

/**
 * The place of a window that is closed, in the size that was asked for where it still has the one that it opened in: what a
 * smaller screen left of it is not what a person wanted.
 */
export const placeToKeep = (
  closed: Area,
  opened: Area,
  asked: Pick<Area, 'width' | 'height'>,
): Area => ({
  ...closed,
  width: closed.width === opened.width ? asked.width : closed.width,
  height: closed.height === opened.height ? asked.height : closed.height,
})

/**
 * The remembered place, unless it is unreadable or on a screen that is no longer there; on a screen that is smaller than it by now,
 * or shows everything larger, all that the screen has.
 */
export function usablePlace(file: unknown, areas: readonly Area[]): WindowPlace | null {
  const place = rememberedPlace(file)
  if (place === null) return null
  const { x, y, width, height } = place
  const area = areas.find((one) => reachable(place, one))
  if (area === undefined) return null
  return {
    ...place,
    ...within(place, [area]),
    x: width > area.width ? area.x : x,
    y: height > area.height ? area.y : y,
  }
}

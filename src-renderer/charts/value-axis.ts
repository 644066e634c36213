import { getNiceTickValues } from 'recharts'
import type { StackColumn } from './chart-parts'

/** How many values an axis has, about. */
const TICKS = 5

/** Pixels between the words of an axis and the drawing. */
const BESIDE = 8

/** The round values beside the columns: from the lowest to the highest, nil among them. */
export function axisValues(columns: readonly StackColumn[]): readonly number[] {
  const ends = columns.flatMap(({ parts, mark }) => [
    parts.reduce((sum, part) => sum + Math.max(0, part), 0),
    parts.reduce((sum, part) => sum + Math.min(0, part), 0),
    mark ?? 0,
  ])
  return getNiceTickValues([Math.min(0, ...ends), Math.max(0, ...ends)], TICKS)
}

let pen: CanvasRenderingContext2D | null = null

/** The pixels that the words of an axis take, so that none is cut: known before they are drawn, which saves drawing them twice. */
export function axisWidth(words: readonly string[], size: number): number {
  if (pen === null) {
    pen = document.createElement('canvas').getContext('2d')
    const tokens = getComputedStyle(document.documentElement)
    if (pen !== null) pen.font = `${String(size)}px ${tokens.getPropertyValue('--font-text')}`
  }
  const widths = words.map((word) => pen?.measureText(word).width ?? word.length * size * 0.6)
  return Math.ceil(Math.max(0, ...widths)) + BESIDE
}

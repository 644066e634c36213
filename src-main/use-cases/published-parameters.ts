import { z } from 'zod'
import type { Parameter } from '#shared/domain/costs/parameter'
import { publishedFigureSchema, type PublishedFigure } from '#shared/domain/costs/published-figure'
import published from '../../resources/parameters/published.json'

/** The figures that come with the program, with the pages where each was read. */
export const publishedFigures = (): readonly PublishedFigure[] =>
  z.array(publishedFigureSchema).parse(published)

/** Reads a list of published figures; throws on a row without an act, or without the pages where it was read. */
export const readPublished = (rows: unknown): readonly Parameter[] =>
  z
    .array(publishedFigureSchema)
    .parse(rows)
    .map(({ id, code, from, value, source }) => ({ id, code, from, value, source }))

/** The figures that come with the program, each with its source, as data that every territory can correct. */
export const publishedParameters = (): readonly Parameter[] => readPublished(published)

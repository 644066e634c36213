import { z } from 'zod'
import { parameterSchema, type Parameter } from '#shared/domain/costs/parameter'
import published from '../../resources/parameters/published.json'

const publishedSchema = z.array(
  parameterSchema
    .extend({
      /** The pages where the figure was read: two that do not depend on each other, or one that says so. */
      readAt: z.array(z.url()).min(1),
      /** No second page was found. */
      oneSourceOnly: z.literal(true).optional(),
    })
    .refine(({ source, readAt, oneSourceOnly }) => {
      const hosts = new Set(readAt.map((page) => new URL(page).hostname))
      return source !== '' && hosts.size >= (oneSourceOnly === true ? 1 : 2)
    }),
)

/** Reads a list of published figures; throws on a row without an act, or without the pages where it was read. */
export const readPublished = (rows: unknown): readonly Parameter[] =>
  publishedSchema
    .parse(rows)
    .map(({ id, code, from, value, source }) => ({ id, code, from, value, source }))

/** The figures that come with the program, each with its source, as data that every territory can correct. */
export const publishedParameters = (): readonly Parameter[] => readPublished(published)

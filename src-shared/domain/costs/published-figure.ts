import { z } from 'zod'
import { parameterSchema } from './parameter'

const figureShape = {
  ...parameterSchema.shape,
  /** Where it is set; never empty in a list that is published. */
  source: parameterSchema.shape.source.min(1),
  /** The pages where the figure was read: two that do not depend on each other, or one that says so. */
  readAt: z.array(z.url().max(2000)).min(1).max(20),
  /** No second page was found. */
  oneSourceOnly: z.literal(true).optional(),
} as const

/** The name of the site of a page: `www.cdg03.fr`. */
const siteOf = (page: string): string => page.split('/')[2]?.toLowerCase() ?? ''

const hasSources = ({
  readAt,
  oneSourceOnly,
}: {
  readonly readAt: readonly string[]
  readonly oneSourceOnly?: true | undefined
}): boolean => {
  const hosts = new Set(readAt.map(siteOf))
  return hosts.size >= (oneSourceOnly === true ? 1 : 2)
}

const unsourced = { error: 'code:figureUnsourced', path: ['readAt'] }

/** A figure of a published list, with the pages where it was read. */
export const publishedFigureSchema = z.strictObject(figureShape).refine(hasSources, unsourced)

/** A figure of a published list. */
export type PublishedFigure = z.output<typeof publishedFigureSchema>

const { id: _id, signedBy: _signedBy, ...written } = figureShape

/** A figure as a file writes it: its name and day are its identifier. */
export const writtenFigureSchema = z.strictObject(written).refine(hasSources, unsourced)

/** A figure as a file writes it. */
export type WrittenFigure = z.output<typeof writtenFigureSchema>

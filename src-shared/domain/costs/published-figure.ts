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

const PAGE = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/:?#@]+)/i

/** The name of the site of a page: `cdg03.fr`, of `https://www.cdg03.fr/taux`; `null` where the address is none of a page. */
export const siteOf = (page: string): string | null => PAGE.exec(page)?.[1]?.toLowerCase() ?? null

const hasSources = ({
  readAt,
  oneSourceOnly,
}: {
  readonly readAt: readonly string[]
  readonly oneSourceOnly?: true | undefined
}): boolean => {
  const sites = new Set(readAt.map(siteOf))
  return !sites.has(null) && sites.size >= (oneSourceOnly === true ? 1 : 2)
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

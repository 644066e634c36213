import { z } from 'zod'

/** The formats in which statements are exported: the statement itself, the workbook of its settlement, the summary table. */
export const EXPORT_FORMATS = ['pdf', 'xlsx', 'csv'] as const

/** A format in which statements are exported. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Some formats, each once. */
export const exportFormatsField = z
  .array(z.enum(EXPORT_FORMATS))
  .min(1)
  .max(EXPORT_FORMATS.length)
  .refine((list) => new Set(list).size === list.length, { error: 'code:duplicateEntry' })

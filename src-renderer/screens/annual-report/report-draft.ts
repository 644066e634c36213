import { read, type FieldFailure } from '#shared/kernel/read'
import type { Result } from '#shared/kernel/result'
import {
  REPORT_BLOCKS,
  writtenReportSchema,
  type AnnualReport,
  type WrittenReport,
} from '#shared/domain/reports/annual-report'

/** What is typed of a report: texts by their place, as the description of the report names it. */
export interface ReportDraft {
  readonly internal: boolean
  readonly written: Readonly<Record<string, string>>
}

const SERVICE = 'services.'

/** The draft of a kept report. */
export const reportDraft = ({ internal, texts, services }: AnnualReport): ReportDraft => ({
  internal,
  written: Object.fromEntries([
    ...REPORT_BLOCKS.map((code) => [`texts.${code}`, texts[code]] as const),
    ...services.map(({ agreementId, text }) => [`${SERVICE}${agreementId}`, text] as const),
  ]),
})

/** Reads a draft. Blank comments on services are not kept. */
export function readReport(
  { internal, written }: ReportDraft,
  year: number,
): Result<WrittenReport, FieldFailure> {
  return read(writtenReportSchema, {
    year,
    internal,
    texts: Object.fromEntries(REPORT_BLOCKS.map((code) => [code, written[`texts.${code}`] ?? ''])),
    services: Object.entries(written)
      .filter(([place, text]) => place.startsWith(SERVICE) && text.trim() !== '')
      .map(([place, text]) => ({ agreementId: place.slice(SERVICE.length), text })),
  })
}

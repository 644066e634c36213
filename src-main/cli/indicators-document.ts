import type { Period } from '#shared/kernel/period'
import { ENGINE_VERSION } from '#shared/domain/allocation/used-facts'
import {
  INDICATOR_UNITS,
  type Figures,
  type Indicator,
  type IndicatorGap,
  type Subject,
} from '#shared/domain/indicators/indicator'
import { FIGURE_CODES, INDICATOR_FIGURES } from '#shared/domain/indicators/indicator-figures'
import type { NetDue } from '#shared/domain/indicators/net-dues'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { Names } from './names'

/** The indicators of a workspace over some months, with who owes whom. */
export interface WorkspaceIndicators {
  readonly period: Period
  readonly indicators: readonly Indicator[]
  readonly settled: readonly NetDue[]
  /** The agreements whose dues are not known. */
  readonly unknown: readonly IndicatorGap[]
  readonly owed: readonly NetDue[]
}

const figureDocuments = (figures: Figures) =>
  FIGURE_CODES.flatMap((code) => {
    const value = figures[code]
    const { unit, source } = INDICATOR_FIGURES[code]
    return value === undefined ? [] : [{ code, unit, source, value }]
  })

/**
 * What `indicators --json` writes, as documented in `docs/indicators-format.md`: integers only, with codes, references and
 * registration numbers in place of identifiers.
 */
export function indicatorsDocument(
  { workspace, agreements }: WorkspaceFile,
  year: number,
  { period, indicators, settled, unknown, owed }: WorkspaceIndicators,
  known: Names,
) {
  const references = new Map(agreements.map(({ id, reference }) => [id, reference]))
  const referenceOf = (id: string): string => references.get(id) ?? id
  const namesOf = (subjects: readonly Subject[]) => {
    const ids = (of: Subject['of']): readonly string[] =>
      subjects.flatMap((subject) => (subject.of === of ? [subject.id] : []))
    const [ofAgreements, ofBodies] = [ids('agreement'), ids('body')]
    return {
      ...(ofAgreements.length === 0 ? {} : { agreements: ofAgreements.map(referenceOf) }),
      ...(ofBodies.length === 0 ? {} : { collectivities: ofBodies.map(known.code) }),
    }
  }
  const gap = (one: IndicatorGap) => {
    if (!('about' in one)) return { code: one.code }
    const { of, id } = one.about
    return {
      code: one.code,
      ...(of === 'agreement' ? { agreement: referenceOf(id) } : {}),
      ...(of === 'body' ? { collectivity: known.code(id) } : {}),
      ...(of === 'agent' ? { agent: known.registrationNumber(id) } : {}),
      ...('months' in one ? { months: one.months } : {}),
    }
  }
  const due = ({ debtorId, creditorId, ...amounts }: NetDue) => ({
    debtor: known.code(debtorId),
    creditor: known.code(creditorId),
    ...amounts,
  })
  return {
    format: 'quotite-indicators',
    version: 1,
    engine: ENGINE_VERSION,
    workspace: workspace.name,
    example: workspace.example,
    year,
    period,
    indicators: indicators.map(({ code, value, figures, missing, leftOut, parts, grouped }) => ({
      code,
      unit: INDICATOR_UNITS[code],
      value,
      figures: figureDocuments(figures),
      missing: missing.map(gap),
      leftOut: leftOut.map(gap),
      parts: parts.map((part) => ({
        ...namesOf(part.subjects),
        value: part.value,
        figures: figureDocuments(part.figures),
      })),
      grouped,
    })),
    netDues: { settled: settled.map(due), unknown: unknown.map(gap), owed: owed.map(due) },
  }
}

/** The document of a year. */
export type IndicatorsDocument = ReturnType<typeof indicatorsDocument>

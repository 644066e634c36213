import type { Period } from '#shared/kernel/period'
import { ENGINE_VERSION } from '#shared/domain/allocation/used-facts'
import {
  INDICATOR_UNITS,
  type Figures,
  type Indicator,
  type IndicatorCode,
  type IndicatorGap,
  type IndicatorUnit,
  type Subject,
} from '#shared/domain/indicators/indicator'
import {
  FIGURE_CODES,
  INDICATOR_FIGURES,
  type FigureCode,
  type FigureSource,
  type FigureUnit,
} from '#shared/domain/indicators/indicator-figures'
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

interface FigureDocument {
  readonly code: FigureCode
  readonly unit: FigureUnit
  readonly source: FigureSource
  readonly value: number
}

interface GapDocument {
  readonly code: IndicatorGap['code']
  readonly agreement?: string
  readonly collectivity?: string
  readonly agent?: string
  readonly months?: number
}

interface PartDocument {
  readonly agreements?: readonly string[]
  readonly collectivities?: readonly string[]
  readonly value: number
  readonly figures: readonly FigureDocument[]
}

interface IndicatorDocument {
  readonly code: IndicatorCode
  readonly unit: IndicatorUnit
  readonly value: number | null
  readonly figures: readonly FigureDocument[]
  readonly missing: readonly GapDocument[]
  readonly leftOut: readonly GapDocument[]
  readonly parts: readonly PartDocument[]
  readonly grouped: boolean
}

interface DueDocument {
  readonly debtor: string
  readonly creditor: string
  readonly due: number
  readonly back: number
  readonly net: number
}

/** What `indicators --json` writes: integers only. */
export interface IndicatorsDocument {
  readonly format: 'quotite-indicators'
  readonly version: 1
  readonly engine: number
  readonly workspace: string
  readonly example: boolean
  readonly year: number
  readonly period: Period
  readonly indicators: readonly IndicatorDocument[]
  readonly netDues: {
    readonly settled: readonly DueDocument[]
    readonly unknown: readonly GapDocument[]
    readonly owed: readonly DueDocument[]
  }
}

const figureDocuments = (figures: Figures): readonly FigureDocument[] =>
  FIGURE_CODES.flatMap((code) => {
    const value = figures[code]
    const { unit, source } = INDICATOR_FIGURES[code]
    return value === undefined ? [] : [{ code, unit, source, value }]
  })

/** The whole document of a year, with codes, references and registration numbers in place of identifiers. */
export function indicatorsDocument(
  { workspace, agreements }: WorkspaceFile,
  year: number,
  { period, indicators, settled, unknown, owed }: WorkspaceIndicators,
  known: Names,
): IndicatorsDocument {
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
  const gap = (one: IndicatorGap): GapDocument => {
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
  const due = ({ debtorId, creditorId, ...amounts }: NetDue): DueDocument => ({
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

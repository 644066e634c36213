import type { Period } from '#shared/kernel/period'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Measure, PopulationKind } from '#shared/domain/keys/criteria/measure'
import type { ForeseenBasis } from '#shared/domain/provisional/foreseen-basis'
import { ENGINE_VERSION } from '#shared/domain/allocation/used-facts'
import type { Allocation, ExactMinutes } from '#shared/domain/allocation/allocation'
import type { VatLine } from '#shared/domain/allocation/vat-line'
import { withVat } from '#shared/domain/allocation/vat-lines'
import type { CostColumn } from '#shared/domain/allocation/cost-column'
import type { Objection } from '#shared/domain/allocation/objection'
import { chargedKilometres, realCost } from '#shared/domain/indicators/settled-figures'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { Names } from './names'

/** A figure of the matrix. */
interface CellDocument {
  readonly minutes: number
  readonly amount: number | null
}

/** An objection with names in place of identifiers. */
interface ObjectionDocument {
  readonly code: Objection['code']
  readonly blocking: boolean
  readonly agent?: string
  readonly collectivity?: string
  readonly charge?: string
  readonly month?: string
  readonly firstDay?: string
  readonly minutes?: number
  readonly year?: number
  readonly population?: PopulationKind
  readonly measure?: Measure['kind']
  /** What limits make together, and the cost that they can't meet: cents. */
  readonly bound?: number
  readonly cost?: number
  /** The name of a user's criterion. */
  readonly criterion?: string
  /** Of what no terms count: hundredths of units, tenths of a kilometre, cents of a charge. */
  readonly hundredths?: number
  readonly tenths?: number
  readonly amount?: number
  /** The days that the objection is about, where others of the period have other terms. */
  readonly days?: Period
  /** Agreements that together lend an agent beyond a whole, and the sum of their parts in ten-thousandths. */
  readonly agreements?: readonly string[]
  readonly share?: number
}

/** The settlement of one agreement, as documented in `docs/allocate-format.md`. */
interface AgreementDocument {
  readonly reference: string
  readonly title: string
  /** It has no statement drawn up until it is restored; absent where it is not archived. */
  readonly archived?: boolean
  readonly period: Period
  readonly key: Agreement['key']['kind']
  readonly total: number | null
  /** What is shared, and the kilometres charged on top of it. */
  readonly cost: number | null
  /** `cost` less `total`. */
  readonly lenderPart: number | null
  /** Kilometres charged to the bodies visited, which `cost` and `total` hold both. */
  readonly kilometres: number
  readonly directMinutes: number
  readonly commonMinutes: number
  readonly shares: Readonly<Record<string, ShareDocument>>
  readonly matrix: Readonly<Record<string, Readonly<Record<string, CellDocument>>>>
  readonly agentTotals: Readonly<Record<string, CellDocument>>
  /** By body: what pooling adds or subtracts, and what is not pay. With the row of the matrix they sum to the share. */
  readonly pooling: Readonly<Record<string, number | null>>
  readonly besides: Readonly<Record<string, number | null>>
  /** By body, then by kind of cost: rows sum to the shares. */
  readonly byKind: Readonly<Record<string, Readonly<Partial<Record<CostColumn, number>>>>>
  readonly objections: readonly ObjectionDocument[]
  readonly fingerprint: string
  /** What a provisional settlement foresees. */
  readonly foreseen?: ForeseenBasis
}

interface ShareDocument extends CellDocument {
  readonly name: string
  readonly uses: number
  readonly billedMinutes: number
  /** The minutes of the amount, as an exact fraction: "84588/5", or "16605". */
  readonly billedMinutesExact: string
  readonly contractedMinutes: number
  /** The tax on the amount by regime, and the amount with it; absent where the terms say nothing of VAT. */
  readonly vat?: readonly VatLine[]
  readonly amountWithVat?: number
}

/** What `allocate --json` writes: integers only, amounts in cents, durations in minutes. */
export interface AllocationDocument {
  readonly format: 'quotite-allocation'
  readonly version: 3
  readonly engine: number
  readonly workspace: string
  readonly example: boolean
  readonly year: number
  readonly agreements: readonly AgreementDocument[]
}

function objectionDocument(objection: Objection, known: Names): ObjectionDocument {
  const { code, blocking } = objection
  return {
    code,
    blocking,
    ...('agentId' in objection ? { agent: known.registrationNumber(objection.agentId) } : {}),
    ...('collectivityId' in objection
      ? { collectivity: known.code(objection.collectivityId) }
      : {}),
    ...('chargeId' in objection ? { charge: objection.label } : {}),
    ...('month' in objection ? { month: objection.month } : {}),
    ...('firstDay' in objection ? { firstDay: objection.firstDay } : {}),
    ...('minutes' in objection ? { minutes: objection.minutes } : {}),
    ...('year' in objection ? { year: objection.year } : {}),
    ...('population' in objection ? { population: objection.population } : {}),
    ...('measure' in objection ? { measure: objection.measure.kind } : {}),
    ...('hundredths' in objection ? { hundredths: objection.hundredths } : {}),
    ...('tenths' in objection ? { tenths: objection.tenths } : {}),
    ...('amount' in objection ? { amount: objection.amount } : {}),
    ...('days' in objection ? { days: objection.days } : {}),
    ...(objection.code === 'lentOver100'
      ? { firstDay: objection.day, agreements: objection.agreements, share: objection.share }
      : {}),
    ...('bound' in objection ? { bound: objection.bound, cost: objection.cost } : {}),
    ...('criterion' in objection && objection.criterion !== ''
      ? { criterion: objection.criterion }
      : {}),
  }
}

const fraction = ({ numerator, denominator }: ExactMinutes): string =>
  denominator === '1' ? numerator : `${numerator}/${denominator}`

/** The settlement of one agreement with codes and registration numbers in place of identifiers. */
export function agreementDocument(
  agreement: Agreement,
  allocation: Allocation,
  known: Names,
): AgreementDocument {
  const agents = allocation.agentIds.map(known.registrationNumber)
  const byAgent = (cells: readonly CellDocument[]): Readonly<Record<string, CellDocument>> =>
    Object.fromEntries(
      cells.map(({ minutes, amount }, index) => [agents[index] ?? '', { minutes, amount }]),
    )
  const byBody = <T>(valueOf: (row: number) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(
      allocation.shares.map(({ collectivityId }, row) => [
        known.code(collectivityId),
        valueOf(row),
      ]),
    )
  const kilometres = chargedKilometres(allocation)
  return {
    reference: agreement.reference,
    title: agreement.title,
    ...(agreement.archived && { archived: true }),
    period: allocation.period,
    key: agreement.key.kind,
    total: allocation.billed,
    cost: realCost(allocation),
    lenderPart: allocation.lenderPart,
    kilometres,
    directMinutes: allocation.direct,
    commonMinutes: allocation.common,
    shares: Object.fromEntries(
      allocation.shares.map((share) => [
        known.code(share.collectivityId),
        {
          name: known.collectivity(share.collectivityId),
          minutes: share.minutes,
          uses: share.uses,
          billedMinutes: share.billedMinutes,
          billedMinutesExact: fraction(
            share.billedExactly ?? { numerator: String(share.billedMinutes), denominator: '1' },
          ),
          contractedMinutes: share.contractedMinutes,
          amount: share.amount,
          ...(share.vat === undefined || share.amount === null
            ? {}
            : { vat: share.vat, amountWithVat: withVat(share.amount, share.vat) }),
        },
      ]),
    ),
    matrix: byBody((row) => byAgent(allocation.matrix[row] ?? [])),
    agentTotals: byAgent(allocation.agentTotals),
    pooling: byBody((row) => allocation.poolingByAgent[row] ?? null),
    besides: byBody((row) => allocation.besides[row] ?? null),
    byKind: byBody((row) =>
      Object.fromEntries(
        allocation.kinds.map((kind, at) => [kind, allocation.byKind[row]?.[at] ?? 0]),
      ),
    ),
    objections: allocation.objections.map((objection) => objectionDocument(objection, known)),
    fingerprint: allocation.fingerprint,
  }
}

/** The whole document of a year. */
export const allocationDocument = (
  { workspace }: WorkspaceFile,
  year: number,
  agreements: readonly AgreementDocument[],
): AllocationDocument => ({
  format: 'quotite-allocation',
  version: 3,
  engine: ENGINE_VERSION,
  workspace: workspace.name,
  example: workspace.example,
  year,
  agreements,
})

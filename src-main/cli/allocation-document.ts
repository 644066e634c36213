import type { Agreement } from '#shared/domain/agreements/agreement'
import type { ForeseenBasis } from '#shared/domain/provisional/foreseen-basis'
import { ENGINE_VERSION } from '#shared/domain/allocation/used-facts'
import type { Allocation, ExactMinutes } from '#shared/domain/allocation/allocation'
import { withVat } from '#shared/domain/allocation/vat-lines'
import type { Objection } from '#shared/domain/allocation/objection'
import { chargedKilometres, realCost } from '#shared/domain/indicators/settled-figures'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { Names } from './names'

/** A figure of the matrix. */
interface CellDocument {
  readonly minutes: number
  readonly amount: number | null
}

/** An objection with names in place of identifiers; `share` is in ten-thousandths. */
function objectionDocument(objection: Objection, known: Names) {
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

/** A settlement, with what a provisional one foresees. */
type AgreementDocument = ReturnType<typeof agreementDocument> & {
  readonly foreseen?: ForeseenBasis
}

const fraction = ({ numerator, denominator }: ExactMinutes): string =>
  denominator === '1' ? numerator : `${numerator}/${denominator}`

/** The settlement of one agreement with codes and registration numbers in place of identifiers. */
export function agreementDocument(agreement: Agreement, allocation: Allocation, known: Names) {
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

/** What `allocate --json` writes, as documented in `docs/allocate-format.md`: integers only, amounts in cents, durations in minutes. */
export const allocationDocument = (
  { workspace }: WorkspaceFile,
  year: number,
  agreements: readonly AgreementDocument[],
) => ({
  format: 'quotite-allocation',
  version: 3,
  engine: ENGINE_VERSION,
  workspace: workspace.name,
  example: workspace.example,
  year,
  agreements,
})

/** The document of a year. */
export type AllocationDocument = ReturnType<typeof allocationDocument>

import { cents, type Cents } from '#shared/kernel/cents'
import type { Minutes } from '#shared/kernel/minutes'
import { monthPeriod } from '#shared/kernel/period'
import type { Month } from '#shared/kernel/month'
import { failure, success, type Result } from '#shared/kernel/result'
import type { CorrectableFact } from '#shared/contract/correctable-facts'
import type { CorrectionLater } from '#shared/contract/correction-views'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { coveringAgreement } from '#shared/domain/agreements/coverage'
import { withVat } from '#shared/domain/allocation/vat-lines'
import type { Adjustment } from '#shared/domain/approvals/adjustment'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import type { Change } from '#shared/domain/workspace/change'
import { minutes } from '#shared/kernel/minutes'
import { computeSettlement } from './compute-settlement'
import type { SigningPorts } from './ports'
import { recordLateTime } from './record-late-time'
import { recordSettledFacts } from './record-settled-facts'
import { shadowOf, type Shadow } from './memory/shadow-keeper'

/** Late hours in place of changed ones, worked out on a copy. */
export interface LateHoursPlan extends CorrectionLater {
  readonly changes: readonly Change[]
  readonly adjustments: readonly Adjustment[]
}

type LateHour = DeskInput<'recordLateTime'>

/** The hours by which changed timesheets differ, those taken off first: they make room in the day. */
function lateHours(changes: readonly Change[], reason: string): readonly LateHour[] | null {
  const hours = new Map<string, LateHour>()
  for (const change of changes) {
    if (change.table === 'locks' || change.table === 'submissions') continue
    if (change.table !== 'timesheets') return null
    for (const { day, collectivityId, before, after } of change.lines) {
      const gap = (after?.minutes ?? 0) - (before?.minutes ?? 0)
      if (gap === 0) continue
      if (collectivityId === null) return null
      const key = `${change.agentId} ${day} ${collectivityId}`
      const known: Minutes | undefined = hours.get(key)?.minutes
      hours.set(key, {
        agentId: change.agentId,
        collectivityId,
        day,
        minutes: minutes((known ?? 0) + gap),
        task: after?.task ?? before?.task ?? '',
        reason,
      })
    }
  }
  return [...hours.values()]
    .filter((hour) => hour.minutes !== 0)
    .sort((a, b) => Math.sign(a.minutes) - Math.sign(b.minutes))
}

/** The amounts of an agreement's month by body, with the tax on them; `null` where it can't be settled. */
async function amountsOf(
  ports: SigningPorts,
  agreementId: string,
  month: Month,
  nature: StatementNature,
): Promise<ReadonlyMap<string, Cents> | null> {
  const settled = await computeSettlement(ports, {
    agreementId,
    period: monthPeriod(month),
    nature,
  })
  if (!settled.ok) return null
  const amounts = new Map<string, Cents>()
  for (const { collectivityId, amount, vat } of settled.value.allocation.shares) {
    if (amount === null) return null
    amounts.set(collectivityId, withVat(amount, vat))
  }
  return amounts
}

/** What late hours change in the months in which they count, by body: of final settlements, or else of provisional ones. */
async function gapsOf(
  before: SigningPorts,
  after: Shadow,
  adjustments: readonly Adjustment[],
): Promise<Pick<CorrectionLater, 'amounts' | 'foreseen'>> {
  const agreements = [...after.keeper.registers().agreements.values()]
  const places = new Map(
    adjustments.map((late) => {
      const agreementId = coveringAgreement(agreements, late)?.id ?? ''
      return [`${agreementId} ${late.countedIn}`, { agreementId, month: late.countedIn }] as const
    }),
  )
  for (const nature of ['actual', 'provisional'] as const) {
    const gaps = new Map<string, Cents>()
    let isWhole = true
    for (const { agreementId, month } of places.values()) {
      const [then, now] = [
        await amountsOf(before, agreementId, month, nature),
        await amountsOf(after, agreementId, month, nature),
      ]
      isWhole &&= then !== null && now !== null
      for (const body of new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])]))
        gaps.set(
          body,
          cents((gaps.get(body) ?? 0) + (now?.get(body) ?? 0) - (then?.get(body) ?? 0)),
        )
    }
    const amounts = [...gaps].map(([collectivityId, amount]) => ({ collectivityId, amount }))
    if (isWhole) return { amounts, foreseen: nature === 'provisional' }
  }
  return { amounts: null, foreseen: true }
}

/** Works out late hours in place of changed hours of settled months, on a copy of the workspace. */
export async function planLateHours(
  { keeper, surroundings }: SigningPorts,
  { facts, reason }: { readonly facts: readonly CorrectableFact[]; readonly reason: string },
): Promise<Result<LateHoursPlan, Failure>> {
  const file = await keeper.readAll()
  if (file === null) return failure({ code: 'nothingToCorrect' })
  const recorded = await recordSettledFacts(shadowOf(file, surroundings), facts, reason)
  if (!recorded.ok) return recorded
  const hours = lateHours(recorded.value.changes, reason)
  if (hours === null) return failure({ code: 'lateOnlyHours' })
  if (hours.length === 0) return failure({ code: 'nothingToCorrect' })
  const shadow = shadowOf(file, surroundings)
  for (const hour of hours) {
    const kept = await recordLateTime(shadow, hour)
    if (!kept.ok) return kept
  }
  const { changes } = shadow
  const adjustments = changes.flatMap((change) =>
    change.table === 'adjustments' ? (change.after ?? []) : [],
  )
  return success({
    changes,
    adjustments,
    months: [...new Set(adjustments.map(({ countedIn }) => countedIn))].sort(),
    ...(await gapsOf(shadowOf(file, surroundings), shadow, adjustments)),
  })
}

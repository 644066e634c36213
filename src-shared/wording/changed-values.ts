import type { TFunction } from 'i18next'
import type { ChangedValue } from '#shared/contract/changed-value'
import type { Language } from '#shared/contract/preferences'
import { agentCostTotal } from '#shared/domain/costs/agent-cost'
import { PARAMETER_UNITS } from '#shared/domain/costs/parameter'
import type { Change, RecordChange } from '#shared/domain/workspace/change'
import { NAMED, recordName, textIn } from '#shared/domain/workspace/record-name'
import { formatCents, formatDay, formatMinutesShort, formatMonth } from './format'
import { formatParameter } from './format-parameter'

/** For whom changes are described, with the names of what they are about. */
export interface ChangeReader {
  readonly agent: (id: string) => string
  readonly collectivity: (id: string) => string
  readonly say: TFunction
  readonly language: Language
  /** Whether pay is described: what an agent cost in a month. */
  readonly seesPay: boolean
}

/** What is not there, before or after. */
export const NOTHING = '—'

/** One value of a record, which is there before, after, or both. */
function valueOf<R>(
  { before, after }: { readonly before: R | null; readonly after: R | null },
  where: (record: R) => string,
  words: (record: R) => string,
): readonly ChangedValue[] {
  const one = after ?? before
  if (one === null) return []
  const said = (record: R | null): string => (record === null ? NOTHING : words(record))
  return [{ where: where(one), before: said(before), after: said(after) }]
}

function namesOf({ before, after }: RecordChange): readonly ChangedValue[] {
  const one = before ?? after
  const said = (record: object | null, key: string): string =>
    (record === null ? null : textIn(record, key)) ?? NOTHING
  return NAMED.map((key) => ({
    where: (one === null ? null : recordName(one)) ?? NOTHING,
    before: said(before, key),
    after: said(after, key),
  }))
}

function recordValues(change: RecordChange, reader: ChangeReader): readonly ChangedValue[] {
  const { agent, say, language, seesPay } = reader
  if (change.table === 'costs')
    return seesPay
      ? valueOf(
          change,
          ({ agentId, month }) => `${agent(agentId)}, ${formatMonth(month, 'long', language)}`,
          (cost) => formatCents(agentCostTotal(cost), language),
        )
      : []
  if (change.table === 'payments')
    return valueOf(
      change,
      ({ on }) => formatDay(on, 'long', language),
      ({ amount }) => formatCents(amount, language),
    )
  if (change.table === 'parameters')
    return valueOf(
      change,
      ({ code, from }) => `${say(`parameters.code.${code}`)}, ${formatDay(from, 'long', language)}`,
      ({ code, value }) => formatParameter(PARAMETER_UNITS[code], value, language),
    )
  return namesOf(change)
}

/** What a change replaced by what: each line of hours, amounts, and the parts that name a record. What stayed is left out. */
export function changedValues(change: Change, reader: ChangeReader): readonly ChangedValue[] {
  const { agent, collectivity, say, language } = reader
  if (change.table !== 'timesheets')
    return recordValues(change, reader).filter((value) => value.before !== value.after)
  const duration = (
    value: { readonly minutes: Parameters<typeof formatMinutesShort>[0] } | null,
  ): string => (value === null ? NOTHING : formatMinutesShort(value.minutes, language))
  return change.lines.map(({ day, collectivityId, before, after }) => ({
    where: [
      agent(change.agentId),
      collectivityId === null ? say('common.commonTime') : collectivity(collectivityId),
      formatDay(day, 'long', language),
    ].join(', '),
    before: duration(before),
    after: duration(after),
  }))
}

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useSearchParams } from 'react-router'
import { readDay } from '#shared/kernel/day'
import { isWholeMonths, type Period } from '#shared/kernel/period'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { useSettlementChoice } from '../../settlement/use-settlement-choice'

/** The parts of the address, each kept as it is where it is not understood by others. */
const PARTS = {
  agreement: 'convention',
  from: 'du',
  to: 'au',
  body: 'collectivite',
  group: 'groupe',
} as const

/** What the dashboard shows, as its address says it; what the address does not say is as on the other screens of settlements. */
export interface DashboardView {
  readonly agreement: Agreement | undefined
  /** Another agreement is asked for, which is not to be chosen here. */
  readonly isOtherAgreement: boolean
  readonly agreements: readonly Agreement[]
  readonly period: Period
  /** Only the figures of this body; `null` shows all. */
  readonly bodyId: string | null
  /** Only the agents of this group, by its code; `null` shows all. */
  readonly group: string | null
  /** The whole view, after the path. */
  readonly search: string
  readonly choose: (next: ViewChange) => void
}

interface ViewChange {
  readonly agreementId?: string | null
  readonly period?: Period | null
  readonly bodyId?: string | null
  readonly group?: string | null
}

/** The months that an address names; `null` for none, or others than whole months. */
function periodIn(from: string | null, to: string | null): Period | null {
  const [first, last] = [readDay(from ?? ''), readDay(to ?? '')]
  if (first === null || last === null || first > last) return null
  const period = { from: first, to: last }
  return isWholeMonths(period) ? period : null
}

/** Reads the view from the address, and writes it there. Agreement and period are those of the other screens too. */
export function useDashboardView(): DashboardView {
  const [params, setParams] = useSearchParams()
  const settlement = useSettlementChoice()
  const { agreements, choose: chooseEverywhere } = settlement
  const [named, from, to] = [
    params.get(PARTS.agreement),
    params.get(PARTS.from),
    params.get(PARTS.to),
  ]
  const asked = agreements.find(({ id }) => id === named)
  const agreement = asked ?? settlement.agreement
  const { from: first, to: last } = periodIn(from, to) ?? settlement.period
  // The same object as long as the months are the same: charts are drawn anew for another one.
  const period = useMemo<Period>(() => ({ from: first, to: last }), [first, last])
  const bodyId = params.get(PARTS.body)
  const group = params.get(PARTS.group)
  const search = new URLSearchParams({
    ...(agreement === undefined ? {} : { [PARTS.agreement]: agreement.id }),
    [PARTS.from]: period.from,
    [PARTS.to]: period.to,
    ...(bodyId === null ? {} : { [PARTS.body]: bodyId }),
    ...(group === null ? {} : { [PARTS.group]: group }),
  }).toString()
  useEffect(() => {
    const found = periodIn(from, to)
    if (asked === undefined && found === null) return
    chooseEverywhere({
      ...(asked === undefined ? {} : { agreementId: asked.id }),
      ...(found === null ? {} : { period: found }),
    })
  }, [asked, from, to, chooseEverywhere])
  // The router gives another one for each address: what only chooses is not drawn anew for it.
  const write = useRef(setParams)
  useLayoutEffect(() => {
    write.current = setParams
  })
  const choose = useCallback(
    ({ agreementId, period: months, bodyId: body, group: agents }: ViewChange): void => {
      write.current(
        (now) => {
          const next = new URLSearchParams(now)
          const set = (part: string, value: string | null | undefined): void => {
            if (value === undefined) return
            if (value === null) next.delete(part)
            else next.set(part, value)
          }
          set(PARTS.agreement, agreementId)
          // The bodies and agents of another agreement are others.
          set(PARTS.body, agreementId === undefined ? body : null)
          set(PARTS.group, agreementId === undefined ? agents : null)
          set(PARTS.from, months === undefined ? undefined : (months?.from ?? null))
          set(PARTS.to, months === undefined ? undefined : (months?.to ?? null))
          return next
        },
        { replace: true },
      )
    },
    [],
  )
  const isOtherAgreement = named !== null && asked === undefined
  return { agreement, isOtherAgreement, agreements, period, bodyId, group, search, choose }
}

import { useMemo } from 'react'
import type { SupportTable } from '#shared/domain/costs/support-table'
import { useWording } from '../../../ui/use-wording'
import { useRegistry } from '../../../client/use-registry'
import {
  receiversOf,
  studyDraft,
  tableDraft,
  withSupport,
  type Receiver,
  type TableDraft,
} from './support-draft'

/** The table of support services of a year, and what is in it at first. */
interface KnownTable {
  readonly kept: SupportTable | null
  /** Services of agreements, archived ones only where the table names them; all others last. */
  readonly receivers: readonly Receiver[]
  readonly initial: TableDraft
  /** The year of the table that is proposed as a beginning; `null` where none is. */
  readonly from: number | null
}

/**
 * What is kept of a year; else the table of the latest year before it, or the study of the latest charge that a method gave,
 * as a beginning.
 */
export function useSupportTable(year: number): KnownTable {
  const { t, language } = useWording()
  const { agreements, serviceCharges, supportTables } = useRegistry()
  return useMemo(() => {
    const kept = supportTables.find((one) => one.year === year) ?? null
    const before = supportTables
      .filter((one) => one.year < year)
      .toSorted((a, b) => b.year - a.year)[0]
    const known = kept ?? before
    const named = new Set(known?.receivers.map(({ agreementId }) => agreementId))
    const receivers = receiversOf(
      agreements.filter(({ id, archived }) => !archived || named.has(id)),
      t('supports.others'),
    )
    const charge = serviceCharges.findLast(
      ({ support, period }) => support !== undefined && Number(period.from.slice(0, 4)) <= year,
    )
    const { support } = charge ?? {}
    const initial: TableDraft =
      known !== undefined
        ? tableDraft(known, receivers, language)
        : support === undefined
          ? { method: 'direct', supports: withSupport([], receivers.length) }
          : { method: support.method, supports: studyDraft(support.study, receivers, language) }
    const from =
      kept !== null
        ? null
        : (before?.year ?? (charge === undefined ? null : Number(charge.period.from.slice(0, 4))))
    return { kept, receivers, initial, from }
  }, [t, language, agreements, serviceCharges, supportTables, year])
}

import type { Failure } from '#shared/contract/failures'
import { COLLECTIVITY_KINDS } from '#shared/domain/collectivities/collectivity'
import type { ChangedField } from '#shared/domain/lists/changed-fields'
import type { ListNote } from '#shared/domain/lists/list-kind'
import { cents } from '#shared/kernel/cents'
import { readDay } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { hasField } from '../form-failure'

interface ListWords {
  /** "SIREN : 212100012 devient 212100013". */
  readonly change: (field: ChangedField) => string
  /** A failure that names its field as the form does. */
  readonly failure: (failure: Failure) => Failure
  readonly note: (note: ListNote) => string
}

const STATUSES = ['permanent', 'probationary', 'contractual'] as const

/** The words for what a list changes: labels of the form, and values as people write them. */
export function useListWords(
  labels: Readonly<Record<string, string>>,
  ownValueOf?: (path: string, value: string) => string,
): ListWords {
  const { t, format } = useWording()
  const names = useNames()
  const { statements } = useRegistry()
  const labelOf = (path: string): string => {
    const plain = path.split('.').filter((part) => !/^\d+$/.test(part))
    const year = /\.(\d{4})\./.exec(path)?.[1]
    const label = labels[plain.join('.')] ?? labels[plain[0] ?? ''] ?? path
    return year === undefined ? label : `${label} ${year}`
  }
  const valueOf = (path: string, value: string): string => {
    if (value === '') return '—'
    if (ownValueOf !== undefined) return ownValueOf(path, value)
    if (path === 'kind') {
      const kind = COLLECTIVITY_KINDS.find((each) => each === value)
      return kind === undefined ? value : t(`common.kind.${kind}`)
    }
    if (path === 'status') {
      const status = STATUSES.find((each) => each === value)
      return status === undefined ? value : t(`common.status.${status}`)
    }
    if (path === 'employerId') return names.collectivity(value)
    if (path === 'statementId') return statements.find(({ id }) => id === value)?.number ?? value
    if (path === 'agreementId') return names.agreement(value)
    if (path === 'amount' || path === 'hourlyTariff') return format.cents(cents(Number(value)))
    // With the month's name: the file may have had another order of day and month.
    const day = /(^|\.)(on|from|to)$/.test(path) ? readDay(value) : null
    if (day !== null) return format.day(day, 'long')
    if (path.endsWith('weeklyMinutes')) return format.minutes(minutes(Number(value)))
    if (path.endsWith('workShare')) return t('lists.share', { share: Number(value) })
    return path.startsWith('populations.') ? format.integer(Number(value)) : value
  }
  return {
    note: (note) => {
      if (note.code === 'totalDiffers') return t('lists.note.totalDiffers', note)
      if (note.code === 'excess') return t('lists.note.excess', note)
      if (note.code === 'since' || note.code === 'newAmendment')
        return t(`lists.note.${note.code}`, note)
      if (note.code === 'archived' || note.code === 'regraded') return t(`lists.note.${note.code}`)
      if (
        note.code === 'refund' ||
        note.code === 'namesake' ||
        note.code === 'sameName' ||
        note.code === 'alike'
      )
        return t(`lists.note.${note.code}`, note)
      return note.code === 'guessedNumber'
        ? t('lists.note.guessedNumber', note)
        : t(`lists.note.${note.code}`, note)
    },
    change: ({ path, before, after }) =>
      before === ''
        ? t('lists.set', { label: labelOf(path), after: valueOf(path, after) })
        : t('lists.replaced', {
            label: labelOf(path),
            before: valueOf(path, before),
            after: valueOf(path, after),
          }),
    failure: (failure) =>
      hasField(failure) ? { ...failure, field: labelOf(failure.field) } : failure,
  }
}

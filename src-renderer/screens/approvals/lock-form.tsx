import { Button } from '@mantine/core'
import { lockGoesBack } from '#shared/domain/approvals/lock-goes-back'
import type { Day } from '#shared/kernel/day'
import { addMonths, lastDayOf, monthOf } from '#shared/kernel/month'
import { parseDay } from '#shared/kernel/parse-day'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { useToday } from '../../client/use-today'
import { Field } from '../../forms/fields/field'
import { readFields } from '../../forms/fields/read-fields'
import { useMadeForm } from '../../forms/fields/use-made-form'
import classes from './approvals.module.css'
import { lockFields } from './lock-fields'

interface LockFormProps {
  /** The last locked day, or `null`. */
  readonly through: Day | null
}

/** Moves the lock: forward directly, back with a reason. It shows the lock in force until another day is typed. */
export function LockForm({ through }: LockFormProps) {
  const { t, format } = useWording()
  const today = useToday()
  const { run } = useCommand('lockThrough')
  /** The day that is typed, `null` where none is, `undefined` where it can't be read. */
  const wantedBy = (text: string): Day | null | undefined =>
    text.trim() === '' ? null : (parseDay(text) ?? undefined)
  const goesBack = (wanted: Day | null | undefined): boolean =>
    wanted !== undefined && lockGoesBack(through, wanted)
  const form = useMadeForm({
    of: lockFields,
    known: { through },
    whenTried: true,
    thenBlank: { reason: '' },
    make: (draft, texts) => {
      const back = goesBack(wantedBy(draft.through))
      if (back && draft.reason.trim() === '') texts.lack('reason')
      return readFields(lockFields, back ? draft : { ...draft, reason: '' }, {}, texts)
    },
    save: run,
  })
  const wanted = wantedBy(form.draft.through)
  const back = goesBack(wanted)
  const lastMonth = addMonths(monthOf(today), -1)
  return (
    <form noValidate className={classes.lockForm} onSubmit={form.onSubmit}>
      <Field form={form} name="through" />
      <Button
        type="button"
        size="xs"
        variant="default"
        onClick={() => form.change({ through: format.day(lastDayOf(lastMonth), 'numeric') })}
      >
        {t('approvals.lock.endOf', { month: lastMonth })}
      </Button>
      {back && <Field form={form} name="reason" required />}
      <Button type="submit" loading={form.pending} disabled={wanted === through}>
        {back
          ? t(wanted === null ? 'approvals.lock.confirmOpen' : 'approvals.lock.confirmBack')
          : t('approvals.lock.confirm')}
      </Button>
    </form>
  )
}

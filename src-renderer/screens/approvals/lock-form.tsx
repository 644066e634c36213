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

/** The day that is typed, `null` where none is, `undefined` where it can't be read. */
const wantedBy = (text: string): Day | null | undefined =>
  text.trim() === '' ? null : (parseDay(text) ?? undefined)

const goesBack = (through: Day | null, wanted: Day | null | undefined): boolean =>
  wanted !== undefined && lockGoesBack(through, wanted)

/** Moves the lock: forward directly, back with a reason; `through` is the last locked day, or `null`. */
export function useLockForm(through: Day | null) {
  const { t } = useWording()
  const { run } = useCommand('lockThrough')
  return useMadeForm({
    of: lockFields,
    what: t('approvals.lock.title'),
    known: { through },
    whenTried: true,
    thenBlank: { reason: '' },
    make: (draft, texts) => {
      const back = goesBack(through, wantedBy(draft.through))
      if (back && draft.reason.trim() === '') texts.lack('reason')
      return readFields(lockFields, back ? draft : { ...draft, reason: '' }, {}, texts)
    },
    save: run,
  })
}

interface LockFormProps {
  readonly form: ReturnType<typeof useLockForm>
  readonly through: Day | null
}

/** Its fields. They show the lock in force until another day is typed. */
export function LockForm({ form, through }: LockFormProps) {
  const { t, format } = useWording()
  const today = useToday()
  const wanted = wantedBy(form.draft.through)
  const back = goesBack(through, wanted)
  const lastMonth = addMonths(monthOf(today), -1)
  return (
    <form noValidate className={classes.lockForm} onSubmit={form.onSubmit}>
      <Field form={form} name="through" />
      <Button
        type="button"
        size="xs"
        onClick={() => form.change({ through: format.day(lastDayOf(lastMonth), 'numeric') })}
      >
        {t('approvals.lock.endOf', { month: lastMonth })}
      </Button>
      {back && <Field form={form} name="reason" required />}
      <Button variant="filled" type="submit" loading={form.pending} disabled={wanted === through}>
        {back
          ? t(wanted === null ? 'approvals.lock.confirmOpen' : 'approvals.lock.confirmBack')
          : t('approvals.lock.confirm')}
      </Button>
    </form>
  )
}

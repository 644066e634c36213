import { IconCheck, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { ReplyRead } from '#shared/contract/hour-record-views'
import { useCommand } from '../../client/use-command'
import { useToday } from '../../client/use-today'
import { Field } from '../../forms/fields/field'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import { PastDays } from '../../forms/past-days'
import { RecordDialog } from '../../forms/record-dialog'
import { useLeaveGuard } from '../../forms/use-leave-guard'
import classes from './hour-records.module.css'
import { replyFields } from './reply-fields'
import { monthOf } from '#shared/kernel/month'
import type { Day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import { useWording } from '../../ui/use-wording'

/** A period after a noun: "de mars 2026", "d’avril 2026", "du 1ᵉʳ janvier 2026 au 31 mars 2026". */
function usePeriodPhrase(): (period: Period) => string {
  const { t } = useWording()
  return ({ from, to }) => {
    const month = monthOf(from)
    return month === monthOf(to)
      ? t('hourRecords.ofMonth', { month })
      : t('common.fromTo', { days: { from, to } })
  }
}

interface ReplyDialogProps {
  readonly nameOf: (collectivityId: string) => string
  readonly onClose: () => void
}

const FIELD_OF = {
  replyCodeIncomplete: 'code',
  replyCodeMistyped: 'code',
  replyCodeUnknown: 'code',
  replyCodeOfSheet: 'code',
  hourRecordOutdated: 'code',
  contestNeedsReason: 'reason',
  replyDay: 'on',
} as const

function ReplyForm({ nameOf, onClose }: ReplyDialogProps) {
  const { t, format } = useWording()
  const phrase = usePeriodPhrase()
  const today = useToday()
  const dayText = (day: Day): string => format.day(day, 'numeric')
  const { run: readCode } = useCommand('readReplyCode', { notice: false })
  const { run: reply } = useCommand('replyToHourRecord', { notice: false })
  const body = useRef<HTMLDivElement>(null)
  const [known, setKnown] = useState<{ readonly code: string; readonly read: ReplyRead } | null>(
    null,
  )
  const [kept, setKept] = useState<ReplyRead | null>(null)
  const form = useFieldsForm({
    of: replyFields,
    kept: null,
    start: { on: today },
    whenTried: true,
    fieldOf: FIELD_OF,
    save: async (typed) => {
      if (found === null) {
        setKept(null)
        const read = await readCode({ code: typed.code })
        if (!read.ok) return read
        const { answer, before } = read.value
        setKnown({ code: draft.code, read: read.value })
        form.change({ on: dayText(before?.answer === answer ? before.on : today) })
        return read
      }
      const answer = await reply(typed)
      if (answer.ok) setKept(answer.value)
      return answer
    },
    onSaved: () => {
      if (found === null) return
      form.change({ code: '', reason: '' })
      body.current?.querySelector('input')?.focus()
    },
  })
  const { draft } = form
  const found = known?.code === draft.code ? known.read : null
  const contested = found?.answer === 'contested'
  const title = t('hourRecords.code.title')
  // A code that was found is not kept yet.
  const isTyped = [draft.code, draft.reason].some((text) => text.trim() !== '')
  const guard = useLeaveGuard(isTyped, title, form.pending)
  return (
    <RecordDialog
      title={title}
      form={{ ...form, ...guard, wrong: 0 }}
      confirm={
        found === null
          ? t('hourRecords.code.find')
          : t(contested ? 'hourRecords.code.keepContested' : 'hourRecords.code.keepAccepted')
      }
      disabled={draft.code.trim() === ''}
      cancel={t(kept === null ? 'common.cancel' : 'common.close')}
      onClose={onClose}
    >
      <div ref={body} className={classes.code}>
        <Field form={form} name="code" autoFocus required={false} />
      </div>
      <div role="status" className={classes.answer} data-answer={found?.answer}>
        {found !== null && (
          <p>
            {contested ? <IconX size={16} aria-hidden /> : <IconCheck size={16} aria-hidden />}
            {t(`hourRecords.code.${found.answer}`, {
              body: nameOf(found.collectivityId),
              period: phrase(found.period),
              hours: found.minutes,
            })}
          </p>
        )}
        {found?.before != null && (
          <p>{t(`hourRecords.code.${found.before.answer}Before`, { day: found.before.on })}</p>
        )}
        {kept !== null && found === null && (
          <p>
            <IconCheck size={16} aria-hidden />
            {t(`hourRecords.code.kept.${kept.answer}`, { body: nameOf(kept.collectivityId) })}
          </p>
        )}
      </div>
      {found !== null && (
        <>
          <Field
            form={form}
            name="reason"
            label={t(contested ? 'hourRecords.code.reason' : 'hourRecords.code.remark')}
            required={contested}
          />
          <Field form={form} name="on" />
        </>
      )}
    </RecordDialog>
  )
}

/** Asks for a mayor's code: shows what it answers before it is kept, then asks for the next one. */
export const ReplyDialog = (props: ReplyDialogProps) => (
  <PastDays>
    <ReplyForm {...props} />
  </PastDays>
)

import type { ExchangeLine } from '#shared/domain/exchanges/exchange-lines'
import type { Verdict } from '#shared/domain/exchanges/decision'
import { success } from '#shared/kernel/result'
import { useWording } from '../../ui/use-wording'
import { Field } from '../../forms/fields/field'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import { RecordDialog } from '../../forms/record-dialog'
import { useLeaveGuard } from '../../forms/use-leave-guard'
import { contestFields } from './contest-fields'

interface ContestDialogProps {
  readonly line: ExchangeLine
  readonly label: string
  readonly busy: boolean
  readonly onConfirm: (contested: Verdict['contested'][number]) => void
  readonly onClose: () => void
}

/** Asks why a line is contested and, if known, what it should say. */
export function ContestDialog({ line, label, busy, onConfirm, onClose }: ContestDialogProps) {
  const { t } = useWording()
  const { key, unit } = line
  const form = useFieldsForm({
    of: contestFields,
    kept: null,
    whenTried: true,
    save: ({ reason, cents, minutes }) => {
      onConfirm({ line: key, reason, proposed: cents ?? minutes ?? null })
      return Promise.resolve(success(null))
    },
  })
  const title = t('exchanges.contesting.title', { line: label })
  const isTyped = Object.values(form.draft).some((text) => text.trim() !== '')
  // It is kept by what confirms it, and not by the form.
  const guard = useLeaveGuard(isTyped, title, busy)
  return (
    <RecordDialog
      title={title}
      text={<p>{t('exchanges.contesting.text')}</p>}
      form={{ ...form, ...guard, wrong: 0 }}
      confirm={t('exchanges.contesting.confirm')}
      busy={busy}
      onClose={onClose}
    >
      <Field form={form} name={unit} />
      <Field form={form} name="reason" autoFocus />
    </RecordDialog>
  )
}

import { useTranslation } from 'react-i18next'
import type { PaymentChoice } from '#shared/contract/statement-methods'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useCommand } from '../../client/use-command'
import { useFormat } from '../../client/use-format'
import { useLanguage } from '../../client/use-language'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import classes from './payments.module.css'

interface ImportDialogProps {
  readonly file: Extract<PaymentChoice, { asked: true }>
  readonly onClose: () => void
}

/** What a file of payments would do, line by line; one line that can't be kept keeps all of them out. */
export function ImportDialog({ file, onClose }: ImportDialogProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const { run, pending } = useCommand('importPayments')
  const refused = file.lines.filter(({ failures }) => failures.length > 0).length
  const count = refused === 0 ? file.lines.length : refused
  const keep = async (): Promise<void> => {
    if (refused > 0) {
      onClose()
      return
    }
    const kept = await run({ token: file.token })
    if (kept.ok) onClose()
  }
  return (
    <ConfirmDialog
      opened
      title={t('payments.importing.title', { file: file.fileName })}
      confirmLabel={t(refused > 0 ? 'common.close' : 'payments.importing.confirm')}
      onConfirm={() => void keep()}
      onCancel={onClose}
      busy={pending}
    >
      <p role={refused > 0 ? 'alert' : undefined}>
        {t(refused > 0 ? 'payments.importing.refused' : 'payments.importing.text', {
          count,
          number: format.integer(count),
        })}
      </p>
      <div className={classes.lines} tabIndex={0} role="group" aria-label={file.fileName}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('payments.importing.line')}</th>
              <th scope="col">{t('payments.list.number')}</th>
              <th scope="col" data-figure>
                {t('payments.field.amount')}
              </th>
              <th scope="col">{t('payments.field.on')}</th>
            </tr>
          </thead>
          <tbody>
            {file.lines.map(({ line, number, amount, on, failures }) => (
              <tr key={line}>
                <td>{line}</td>
                <td>
                  {number}
                  {failures.map((failure) => (
                    <div key={JSON.stringify(failure)} className={classes.refused}>
                      {failureSentence(failure, language)}
                    </div>
                  ))}
                </td>
                <td data-figure>{amount === null ? '' : format.cents(amount)}</td>
                <td>{on === null ? '' : format.day(on, 'numeric')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ConfirmDialog>
  )
}

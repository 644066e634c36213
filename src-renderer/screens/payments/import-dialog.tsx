import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaymentChoice } from '#shared/contract/statement-methods'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useCommand } from '../../client/use-command'
import { useFormat } from '../../client/use-format'
import { useLanguage } from '../../client/use-language'
import { useNames } from '../../client/use-names'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import classes from './payments.module.css'
import looks from '../../ui/looks.module.css'

interface ImportDialogProps {
  readonly file: Extract<PaymentChoice, { asked: true }>
  readonly onClose: () => void
}

/** Lines that are shown; the others are counted. */
const SHOWN = 200

/** The effect of a file of payments, line by line; lines that can't be kept prevent all of them, and are listed alone. */
export function ImportDialog({ file, onClose }: ImportDialogProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const names = useNames()
  const { run, pending } = useCommand('importPayments')
  const wrong = file.lines.filter(({ failures }) => failures.length > 0)
  const refused = wrong.length
  const listed = refused > 0 ? wrong : file.lines
  const others = listed.length - SHOWN
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
        {t(refused > 0 ? 'payments.importing.refused' : 'payments.importing.text', { count })}
      </p>
      <div className={classes.lines} tabIndex={0} role="group" aria-label={file.fileName}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('words.line')}</th>
              <th scope="col">{t('words.number')}</th>
              <th scope="col">{t('words.body')}</th>
              <th scope="col" data-figure>
                {t('words.amount')}
              </th>
              <th scope="col">{t('words.date')}</th>
            </tr>
          </thead>
          <tbody>
            {listed.slice(0, SHOWN).map(({ line, number, beneficiaryId, amount, on, failures }) => (
              <Fragment key={line}>
                <tr data-refused={failures.length > 0 || undefined}>
                  <td>{line}</td>
                  <td className={classes.number}>{number}</td>
                  <td>{beneficiaryId === null ? '' : names.collectivity(beneficiaryId)}</td>
                  <td data-figure>{amount === null ? '' : format.cents(amount)}</td>
                  <td>{on === null ? '' : format.day(on, 'numeric')}</td>
                </tr>
                {failures.length > 0 && (
                  <tr>
                    <td />
                    <td colSpan={4} className={looks.bad}>
                      {failures.map((failure) => failureSentence(failure, language)).join(' ')}
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
        {others > 0 && <p>{t('payments.importing.others', { count: others })}</p>}
      </div>
    </ConfirmDialog>
  )
}

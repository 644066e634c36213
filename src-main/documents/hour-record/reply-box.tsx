import type { ReactElement } from 'react'
import type { HourSheet } from '#shared/domain/hour-records/hour-sheet'
import { squareText } from '#shared/domain/hour-records/reply-codes'
import type { SheetText } from '../statement/sheet-text'
import { QrCode } from './qr-code'

/** The two possible answers of the beneficiary, each with its code; the QR code has the one that accepts. */
export function ReplyBox({
  made,
  text: { t },
}: {
  readonly made: NonNullable<HourSheet['made']>
  readonly text: SheetText
}): ReactElement {
  const { sheet, accepted, contested } = made.codes
  return (
    <section className="reply">
      <div>
        <h2>{t('hourRecords.sheet.reply')}</h2>
        <p className="quiet">{t('hourRecords.sheet.replyHow')}</p>
        <dl>
          <div>
            <dt>{t('hourRecords.sheet.accept')}</dt>
            <dd className="code">{accepted}</dd>
          </div>
          <div>
            <dt>{t('hourRecords.sheet.contest')}</dt>
            <dd className="code">{contested}</dd>
          </div>
        </dl>
        <p className="reason">{t('hourRecords.sheet.reason')}</p>
      </div>
      <QrCode
        text={squareText(made.id, made.codes)}
        label={t('hourRecords.sheet.square', { sheet, accepted })}
      />
    </section>
  )
}

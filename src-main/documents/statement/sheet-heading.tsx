import type { ReactElement } from 'react'
import { Parties } from './parties'
import { isPartOfYear, periodKind } from '#shared/kernel/period-kind'
import type { SheetText } from './sheet-text'
import type { StatementSheet } from './statement-sheet'
import { Words } from './words'
import type { SheetProps } from './sheet-props'

/** The title of the sheet: its kind, and its number once it is issued. */
export function sheetTitle({ content, fingerprint }: StatementSheet, { t }: SheetText): string {
  const kind = periodKind(content.period)
  const title = t(
    content.nature === 'provisional' ? `provisional.title.${kind}` : `documents.title.${kind}`,
  )
  return fingerprint === null ? title : t('documents.numbered', { title, number: content.number })
}

/** Sender, addressee, kind and period; a draft or a cancelled statement says so first. */
export function SheetHeading({ sheet, text }: SheetProps): ReactElement {
  const { content, fingerprint, cancelled } = sheet
  const { t, period } = text
  const named = { service: content.agreement.title, days: content.period }
  return (
    <header>
      <Parties
        lender={content.lender}
        logo={sheet.logo ?? null}
        beneficiary={content.beneficiary}
        text={text}
      />
      {fingerprint === null && <p className="mention">{t('documents.draft')}</p>}
      {cancelled !== null && (
        <p className="mention">
          <Words>{t('documents.cancelled', { day: cancelled.on, reason: cancelled.reason })}</Words>
        </p>
      )}
      <h1>{sheetTitle(sheet, text)}</h1>
      <p className="subtitle">
        <Words>
          {[
            isPartOfYear(content.period)
              ? t('documents.subtitlePart', { ...named, period: period(content.period) })
              : t('documents.subtitle', named),
            t(fingerprint === null ? 'documents.preparedOn' : 'documents.issuedOn', {
              day: content.issuedOn,
            }),
            ...(content.replaces === undefined
              ? []
              : [
                  t('provisional.replaces', {
                    number: content.replaces.number,
                    day: content.replaces.issuedOn,
                  }),
                  ...(content.replaces.reason === undefined
                    ? []
                    : [t('statements.reserveReason', { reason: content.replaces.reason })]),
                ]),
          ].join(' ')}
        </Words>
      </p>
    </header>
  )
}

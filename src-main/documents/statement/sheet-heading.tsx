import type { ReactElement } from 'react'
import type { Party } from '#shared/domain/statements/statement'
import { partyName } from './party-name'
import { periodKind } from './period-kind'
import type { SheetText } from './sheet-text'
import type { StatementSheet } from './statement-sheet'
import { Words } from './words'

interface Piece {
  readonly sheet: StatementSheet
  readonly text: SheetText
}

/** A SIRET as people write it: 200 098 762 00012. */
const spaced = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00A0$2\u00A0$3\u00A0$4')

const town = ({ address }: Party): string =>
  [address.postalCode, address.city].filter((part) => part !== '').join(' ')

function Lender({ sheet, text }: Piece): ReactElement {
  const { lender } = sheet.content
  const address = [lender.address.street, town(lender)].filter((part) => part !== '').join(', ')
  return (
    <div className="party">
      <p className="party-name">{partyName(lender, text)}</p>
      {address !== '' && <p className="quiet">{address}</p>}
      {lender.siret !== null && (
        <p className="quiet">{text.t('documents.siret', { number: spaced(lender.siret) })}</p>
      )}
    </div>
  )
}

function Beneficiary({ sheet, text }: Piece): ReactElement {
  const { beneficiary } = sheet.content
  const attention = beneficiary.kind === 'municipality' ? 'municipality' : 'group'
  return (
    <div className="party addressee">
      <p className="party-name">{partyName(beneficiary, text)}</p>
      <p>{text.t(`documents.attention.${attention}`)}</p>
      {beneficiary.address.street !== '' && <p>{beneficiary.address.street}</p>}
      {town(beneficiary) !== '' && <p>{town(beneficiary)}</p>}
      {beneficiary.siret !== null && (
        <p className="quiet">{text.t('documents.siret', { number: spaced(beneficiary.siret) })}</p>
      )}
    </div>
  )
}

/** What the sheet is called: its kind, and its number once it is issued. */
export function sheetTitle({ content, fingerprint }: StatementSheet, { t }: SheetText): string {
  const title = t(`documents.title.${periodKind(content.period)}`)
  return fingerprint === null ? title : t('documents.numbered', { title, number: content.number })
}

/** From whom to whom, what it is, for which period; a draft or a cancelled statement says so first. */
export function SheetHeading({ sheet, text }: Piece): ReactElement {
  const { content, fingerprint, cancelled } = sheet
  const { t, day } = text
  const { from, to } = content.period
  const when = { day: day(content.issuedOn) }
  return (
    <header>
      <div className="parties">
        <Lender sheet={sheet} text={text} />
        <Beneficiary sheet={sheet} text={text} />
      </div>
      {fingerprint === null && <p className="mention">{t('documents.draft')}</p>}
      {cancelled !== null && (
        <p className="mention">
          <Words>
            {t('documents.cancelled', { day: day(cancelled.on), reason: cancelled.reason })}
          </Words>
        </p>
      )}
      <h1>{sheetTitle(sheet, text)}</h1>
      <p className="subtitle">
        <Words>
          {[
            t('documents.subtitle', {
              service: content.agreement.title,
              from: day(from),
              to: day(to),
            }),
            t(fingerprint === null ? 'documents.preparedOn' : 'documents.issuedOn', when),
          ].join(' ')}
        </Words>
      </p>
    </header>
  )
}

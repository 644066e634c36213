import type { ReactElement } from 'react'
import type { Party } from '#shared/domain/statements/statement'
import { partyName, townOf } from './party-name'
import type { SheetText } from './sheet-text'

/** A SIRET in groups: 200 098 762 00012. */
const spaced = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00A0$2\u00A0$3\u00A0$4')

interface Sender {
  readonly lender: Party
  /** Its logo as a `data:` address, or `null`. */
  readonly logo: string | null
  readonly text: SheetText
}

function Lender({ lender, logo, text }: Sender) {
  const address = [lender.address.street, townOf(lender)].filter((part) => part !== '').join(', ')
  return (
    <div className="party">
      {logo !== null && <img className="logo" src={logo} alt="" />}
      <p className="party-name">{partyName(lender, text)}</p>
      {address !== '' && <p className="quiet">{address}</p>}
      {lender.siret !== null && (
        <p className="quiet">{text.t('documents.siret', { number: spaced(lender.siret) })}</p>
      )}
    </div>
  )
}

function Beneficiary({ body, text }: { readonly body: Party; readonly text: SheetText }) {
  const town = townOf(body)
  const attention = body.kind === 'municipality' ? 'municipality' : 'group'
  return (
    <div className="party addressee">
      <p className="party-name">{partyName(body, text)}</p>
      <p>{text.t(`documents.attention.${attention}`)}</p>
      {body.address.street !== '' && <p>{body.address.street}</p>}
      {town === '' ? <p className="quiet">{text.t('documents.addressUnknown')}</p> : <p>{town}</p>}
      <p className="quiet">
        {body.siret === null
          ? text.t('documents.siretUnknown')
          : text.t('documents.siret', { number: spaced(body.siret) })}
      </p>
    </div>
  )
}

/** Sender and addressee of a sheet, as on a letter. */
export function Parties({
  beneficiary,
  ...sender
}: Sender & { readonly beneficiary: Party }): ReactElement {
  return (
    <div className="parties">
      <Lender {...sender} />
      <Beneficiary body={beneficiary} text={sender.text} />
    </div>
  )
}

import type { ReactElement } from 'react'
import type { Party } from '#shared/domain/statements/statement'
import { placeForm } from '#shared/wording/place-form'
import type { SheetText } from './sheet-text'
import { Words } from './words'

/** Where a body signs: "À Dijon"; `null` where its town is not known. */
export function placeOf({ address }: Party, { t }: SheetText): string | null {
  if (address.city === '') return null
  const { form, bare } = placeForm(address.city)
  return t(`documents.place.${form}`, { name: address.city, bare })
}

/** Place and room for a date, to be completed by hand: "À Dijon, le". */
export function undated(body: Party, text: SheetText): string {
  const place = placeOf(body, text)
  return place === null
    ? text.t('documents.signature.undatedNowhere')
    : text.t('documents.signature.undated', { place })
}

/** Room for a signature, with its purpose above and the signatory below. */
export function SignatureBlock(props: {
  readonly title: string
  readonly dated: string
  readonly text: SheetText
}): ReactElement {
  return (
    <div className="signature">
      <h2>{props.title}</h2>
      <p className="quiet">
        <Words>{props.dated}</Words>
      </p>
      <p className="rule">{props.text.t('documents.signature.nameAndCapacity')}</p>
    </div>
  )
}

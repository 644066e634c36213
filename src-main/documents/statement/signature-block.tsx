import type { ReactElement } from 'react'
import type { Party } from '#shared/domain/statements/statement'
import type { SheetText } from './sheet-text'
import { Words } from './words'

/** Place and room for a date, to be completed by hand: "À Dijon, le". */
export const undated = ({ address: { city: town } }: Party, { t }: SheetText): string =>
  town === '' ? t('documents.signature.undatedNowhere') : t('documents.signature.undated', { town })

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

import type { ReactElement } from 'react'
import type { Party } from '#shared/domain/statements/statement'
import { placeForm } from './place-form'
import type { SheetText } from './sheet-text'
import type { StatementSheet } from './statement-sheet'
import { Words } from './words'

function placeOf({ address }: Party, { t }: SheetText): string | null {
  if (address.city === '') return null
  const { form, bare } = placeForm(address.city)
  return t(`documents.place.${form}`, { name: address.city, bare })
}

function Block(props: {
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

/** The lender certifies, dated as issued; the beneficiary establishes the units (D.5211-16, 1) and dates its own visa. */
export function SignatureBlocks({
  sheet,
  text,
}: {
  readonly sheet: StatementSheet
  readonly text: SheetText
}): ReactElement {
  const { t, day } = text
  const { lender, beneficiary, issuedOn } = sheet.content
  const here = placeOf(lender, text)
  const there = placeOf(beneficiary, text)
  const when = day(issuedOn)
  return (
    <section className="signatures columns">
      <Block
        title={t('documents.signature.lender', { body: t(`documents.body.${lender.kind}`) })}
        dated={
          here === null
            ? t('documents.signature.datedNowhere', { day: when })
            : t('documents.signature.dated', { place: here, day: when })
        }
        text={text}
      />
      <Block
        title={t('documents.signature.beneficiary', {
          body: t(`documents.body.${beneficiary.kind}`),
        })}
        dated={
          there === null
            ? t('documents.signature.undatedNowhere')
            : t('documents.signature.undated', { place: there })
        }
        text={text}
      />
    </section>
  )
}

import type { ReactElement } from 'react'
import { SignatureBlock, undated } from './signature-block'
import type { SheetProps } from './sheet-props'

/** The lender certifies, dated as issued; the beneficiary establishes the units (D.5211-16, 1) and dates its own visa. */
export function SignatureBlocks({ sheet, text }: SheetProps): ReactElement {
  const { t } = text
  const { lender, beneficiary, issuedOn: day } = sheet.content
  const town = lender.address.city
  return (
    <section className="signatures columns">
      <SignatureBlock
        title={t('documents.signature.lender', { body: t(`documents.body.${lender.kind}`) })}
        dated={
          town === ''
            ? t('documents.signature.datedNowhere', { day })
            : t('documents.signature.dated', { town, day })
        }
        text={text}
      />
      <SignatureBlock
        title={t('documents.signature.beneficiary', {
          body: t(`documents.body.${beneficiary.kind}`),
        })}
        dated={undated(beneficiary, text)}
        text={text}
      />
    </section>
  )
}

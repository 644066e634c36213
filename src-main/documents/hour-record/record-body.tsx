import type { ReactElement } from 'react'
import { monthOf } from '#shared/kernel/month'
import type { LegalForm } from '#shared/domain/agreements/legal-form'
import { formOfBasis } from '#shared/domain/formalities/form-of-basis'
import type { HourSheet } from '#shared/domain/hour-records/hour-sheet'
import { annexPages } from '../statement/annex-pages'
import { natureOfUse } from '#shared/wording/nature-of-use'
import { Parties } from '../statement/parties'
import { periodKind } from '#shared/kernel/period-kind'
import { agreementLines, ReferenceLines } from '../statement/reference-box'
import type { SheetText } from '../statement/sheet-text'
import { SignatureBlock, undated } from '../statement/signature-block'
import { UseColumns } from '../statement/use-columns'
import { listSentence } from '../statement/uses-note'
import { lawOfForm, wordsOfForm, type FormWords } from '../statement/form-words'
import { Words } from '../statement/words'
import { isOnePage } from './is-one-page'
import { ReplyBox } from './reply-box'

interface Piece {
  readonly sheet: HourSheet
  readonly text: SheetText
}

/** The title of the sheet: "Relevé d’heures de mars 2026", "Relevé d’heures". */
export const recordTitle = ({ period }: HourSheet, { t }: SheetText): string =>
  periodKind(period) === 'month'
    ? t('hourRecords.sheet.titleMonth', { month: monthOf(period.from) })
    : t('hourRecords.sheet.title')

/** The form under which the hours were given: as the agreement says, else as the article that founds it does. */
const formOfSheet = ({ agreement }: HourSheet): LegalForm | null =>
  agreement.legalForm ?? formOfBasis(agreement.legalBasis)

/** The words of the form under which the hours were given. */
export const wordsOfSheet = (sheet: HourSheet): FormWords => wordsOfForm(formOfSheet(sheet))

/** Why the body is asked: the article that makes it establish the units, where there is one. */
function introSentence(sheet: HourSheet, { t }: SheetText): string {
  const article = lawOfForm(formOfSheet(sheet)).replace(/^CGCT /, '')
  return t(`hourRecords.sheet.intro.${wordsOfSheet(sheet)}`, { article })
}

function Heading({ sheet, text }: Piece): ReactElement {
  const { t } = text
  return (
    <header>
      <Parties
        lender={sheet.lender}
        logo={sheet.logo}
        beneficiary={sheet.beneficiary}
        text={text}
      />
      {sheet.made === null && <p className="mention">{t('documents.draft')}</p>}
      <h1>{recordTitle(sheet, text)}</h1>
      <p className="subtitle">
        <Words>
          {[
            t('documents.subtitle', { service: sheet.agreement.title, days: sheet.period }),
            t(sheet.made === null ? 'documents.preparedOn' : 'documents.issuedOn', {
              day: sheet.madeOn,
            }),
          ].join(' ')}
        </Words>
      </p>
      <p className="intro">
        <Words>{introSentence(sheet, text)}</Words>
      </p>
    </header>
  )
}

function References({ sheet, text }: Piece): ReactElement {
  const number = [text.t('hourRecords.sheet.number'), sheet.made?.codes.sheet ?? ''] as const
  return (
    <section className="references">
      <ReferenceLines
        lines={[...agreementLines(sheet.agreement, sheet.agreement.legalForm, text), number]}
      />
    </section>
  )
}

function Uses({ sheet, text }: Piece): ReactElement {
  const { uses } = sheet
  const [page] = annexPages(uses, (use) => natureOfUse(use, text))
  const isListed = isOnePage(sheet, text)
  const words = wordsOfSheet(sheet)
  return (
    <section>
      <h2>{text.t(`statementForms.${words}.uncounted`)}</h2>
      <p className="quiet">{listSentence(uses.length, isListed, words, text)}</p>
      {isListed && page !== undefined && <UseColumns page={page} words={words} text={text} />}
    </section>
  )
}

/** The record itself: what was used, its total, the mayor's agreement, and how to answer without a signature. */
export function RecordBody({ sheet, text }: Piece): ReactElement {
  const { t } = text
  const { beneficiary, uses, minutes, made } = sheet
  const body = t(`documents.body.${beneficiary.kind}`)
  const isLate = uses.some(({ countedIn }) => countedIn !== undefined)
  const certified = isLate ? 'certifyLate' : 'certify'
  return (
    <article className="statement record">
      <Heading sheet={sheet} text={text} />
      <References sheet={sheet} text={text} />
      <Uses sheet={sheet} text={text} />
      <section className="balance">
        <div>
          <h2>{t('hourRecords.sheet.total')}</h2>
          <p>{t('hourRecords.sheet.totalUses', { count: uses.length })}</p>
        </div>
        <p className="amount">{text.hours(minutes)}</p>
      </section>
      <section className="answer">
        <p className="certify">
          <Words>
            {t(`hourRecords.sheet.${certified}`, { body, hours: minutes, days: sheet.period })}
          </Words>
        </p>
        <div className="columns">
          <SignatureBlock
            title={t(
              beneficiary.kind === 'municipality'
                ? 'hourRecords.sheet.mayor'
                : 'hourRecords.sheet.president',
              { body },
            )}
            dated={undated(beneficiary, text)}
            text={text}
          />
          {made !== null && <ReplyBox made={made} text={text} />}
        </div>
      </section>
    </article>
  )
}

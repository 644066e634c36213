import type { ReactElement } from 'react'
import { monthOf } from '#shared/kernel/month'
import type { HourSheet } from '#shared/domain/hour-records/hour-sheet'
import { formatMonth } from '#shared/wording/format'
import { annexPages } from '../statement/annex-pages'
import { natureOf } from '../statement/nature-of'
import { Parties } from '../statement/parties'
import { periodKind } from '#shared/kernel/period-kind'
import { ReferenceLines } from '../statement/reference-box'
import type { SheetText } from '../statement/sheet-text'
import { SignatureBlock, undated } from '../statement/signature-block'
import { UseList } from '../statement/use-list'
import { Words } from '../statement/words'
import { isOnePage } from './is-one-page'
import { ReplyBox } from './reply-box'

interface Piece {
  readonly sheet: HourSheet
  readonly text: SheetText
}

/** The title of the sheet: "Relevé d’heures de mars 2026", "Relevé d’heures". */
export function recordTitle({ period }: HourSheet, { t, language }: SheetText): string {
  if (periodKind(period) !== 'month') return t('hourRecords.sheet.title')
  const month = formatMonth(monthOf(period.from), 'long', language)
  return t(/^[ao]/.test(month) ? 'hourRecords.sheet.titleVowel' : 'hourRecords.sheet.titleMonth', {
    month,
  })
}

function Heading({ sheet, text }: Piece): ReactElement {
  const { t, day } = text
  const { from, to } = sheet.period
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
            t('documents.subtitle', {
              service: sheet.agreement.title,
              from: day(from),
              to: day(to),
            }),
            t(sheet.made === null ? 'documents.preparedOn' : 'documents.issuedOn', {
              day: day(sheet.madeOn),
            }),
          ].join(' ')}
        </Words>
      </p>
      <p className="intro">
        <Words>{t('hourRecords.sheet.intro')}</Words>
      </p>
    </header>
  )
}

function References({ sheet, text }: Piece): ReactElement {
  const { t, day } = text
  const { reference, signedOn, resolutionReference, legalBasis } = sheet.agreement
  const agreement =
    signedOn === null
      ? reference
      : t('documents.reference.agreementSigned', { reference, day: day(signedOn) })
  return (
    <section className="references">
      <ReferenceLines
        lines={[
          [t('words.agreement'), agreement],
          [t('documents.reference.resolutions'), resolutionReference],
          [t('words.legalBasis'), legalBasis],
          [t('hourRecords.sheet.number'), sheet.made?.codes.sheet ?? ''],
        ]}
      />
    </section>
  )
}

function Uses({ sheet, text }: Piece): ReactElement {
  const { t, integer } = text
  const { uses } = sheet
  const [page] = annexPages(uses, (use) => natureOf(use, text))
  const listed = isOnePage(sheet, text)
  const values = { count: uses.length, number: integer(uses.length) }
  return (
    <section>
      <h2>{t('documents.units.uses')}</h2>
      <p className="quiet">
        {uses.length === 0
          ? t('documents.uses.none')
          : t(listed ? 'documents.uses.listed' : 'documents.uses.annexed', values)}
      </p>
      {listed && page !== undefined && (
        <div className="columns">
          {page.columns
            .filter((lines) => lines.length > 0)
            .map((lines, side) => (
              <UseList key={side} lines={lines} text={text} />
            ))}
        </div>
      )}
    </section>
  )
}

/** The record itself: what was used, its total, the mayor's agreement, and how to answer without a signature. */
export function RecordBody({ sheet, text }: Piece): ReactElement {
  const { t, hours, day, integer } = text
  const { beneficiary, uses, minutes, made } = sheet
  const body = t(`documents.body.${beneficiary.kind}`)
  const total = hours(minutes)
  return (
    <article className="statement record">
      <Heading sheet={sheet} text={text} />
      <References sheet={sheet} text={text} />
      <Uses sheet={sheet} text={text} />
      <section className="balance">
        <div>
          <h2>{t('hourRecords.sheet.total')}</h2>
          <p>
            {t('hourRecords.sheet.totalUses', {
              count: uses.length,
              number: integer(uses.length),
            })}
          </p>
        </div>
        <p className="amount">{total}</p>
      </section>
      <section className="answer">
        <p className="certify">
          <Words>
            {t('hourRecords.sheet.certify', {
              body,
              hours: total,
              from: day(sheet.period.from),
              to: day(sheet.period.to),
            })}
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

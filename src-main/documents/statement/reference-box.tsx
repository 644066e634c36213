import type { ReactElement } from 'react'
import type { StatementContent } from '#shared/domain/statements/statement'
import { minutes } from '#shared/kernel/minutes'
import { articleWords } from '#shared/wording/article-words'
import { countsHours } from './counts-hours'
import type { SheetText } from './sheet-text'
import type { StatementSheet } from './statement-sheet'
import { Words } from './words'

type Line = readonly [label: string, value: string]

/** The acts of an agreement. */
export function agreementLines(
  {
    reference,
    signedOn,
    resolutionReference,
    legalBasis,
  }: Pick<
    StatementContent['agreement'],
    'reference' | 'signedOn' | 'resolutionReference' | 'legalBasis'
  >,
  { t }: SheetText,
): readonly Line[] {
  const signed =
    signedOn === null
      ? reference
      : t('documents.reference.agreementSigned', { reference, day: signedOn })
  return [
    [t('words.agreement'), signed],
    [t('documents.reference.resolutions'), resolutionReference],
    [t('words.legalBasis'), articleWords(legalBasis)],
  ]
}

/**
 * Whom an individual loan lends, and what was foreseen and notified: D.5211-16 makes the agreement forecast the units
 * and the lender notify their cost.
 */
function forecastLines({ content }: StatementSheet, text: SheetText): readonly Line[] {
  const { t, hours } = text
  const { agreement, contractedMinutes } = content
  const done = content.minutes
  const gap = minutes(done - contractedMinutes)
  const tariff = agreement.hourlyTariff
  const lent = content.byAgent?.agents ?? []
  return [
    [t('byAgent.agent', { count: lent.length }), lent.map(({ name }) => name).join(', ')],
    [
      t('documents.reference.tariff'),
      tariff === null ? '' : t('documents.reference.perHour', { amount: tariff }),
    ],
    [t('documents.reference.forecast'), contractedMinutes === 0 ? '' : hours(contractedMinutes)],
    [
      t('words.hoursDone'),
      content.nature === 'provisional' || !countsHours(content)
        ? ''
        : contractedMinutes === 0
          ? hours(done)
          : gap === 0
            ? t('documents.reference.doneAsAgreed', { done })
            : t('documents.reference.doneAgainst', {
                done,
                gap: `${gap > 0 ? '+' : ''}${hours(gap)}`,
              }),
    ],
  ]
}

const isWritten = ([, value]: Line): boolean => value !== ''

/** Labels with their values; empty ones are left out. */
export function ReferenceLines({ lines }: { readonly lines: readonly Line[] }): ReactElement {
  return (
    <dl>
      {lines.filter(isWritten).map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Words>{value}</Words>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/**
 * The acts of the statement, and the hours that they foresaw; the law is cited beside the acts where little or nothing was
 * foreseen.
 */
export function ReferenceBox(props: {
  readonly sheet: StatementSheet
  readonly text: SheetText
}): ReactElement {
  const acts = agreementLines(props.sheet.content.agreement, props.text).filter(isWritten)
  const forecast = forecastLines(props.sheet, props.text).filter(isWritten)
  const left = acts.length > forecast.length + 1 ? acts.slice(0, -1) : acts
  return (
    <section className="references">
      <ReferenceLines lines={left} />
      <ReferenceLines lines={[...acts.slice(left.length), ...forecast]} />
    </section>
  )
}

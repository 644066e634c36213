import type { ReactElement } from 'react'
import type { LegalForm } from '#shared/domain/agreements/legal-form'
import { isRegulation } from '#shared/domain/formalities/is-regulation'
import { FORM_RULES } from '#shared/domain/formalities/form-rules'
import { billedRate } from '#shared/domain/keys/tariff/billed-rate'
import type { StatementContent } from '#shared/domain/statements/statement'
import { cents, type Cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { articleWords } from '#shared/wording/article-words'
import { countsHours } from './counts-hours'
import { isLentByShare } from './loan-content'
import { priceWords } from './price-words'
import type { SheetText } from './sheet-text'
import type { StatementSheet } from './statement-sheet'
import { Words } from './words'
import type { SheetProps } from './sheet-props'

type Line = readonly [label: string, value: string]

/** The acts of an agreement, which is a convention or, under its form, a règlement. */
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
  form: LegalForm | null | undefined,
  { t }: SheetText,
): readonly Line[] {
  const signed =
    signedOn === null
      ? reference
      : t('documents.reference.agreementSigned', { reference, day: signedOn })
  return [
    [t(isRegulation(form) ? 'documents.reference.regulation' : 'words.agreement'), signed],
    [t('documents.reference.resolutions'), resolutionReference],
    [t('words.legalBasis'), articleWords(legalBasis)],
  ]
}

/** The amendment whose terms hold at the end of the period, with its day and its acts. */
function amendmentLine({ acts }: StatementContent, { t }: SheetText): Line {
  const { amendment } = acts ?? {}
  if (amendment === undefined) return ['', '']
  const { reference, signedOn, resolutionReference } = amendment
  const signed =
    signedOn === null
      ? reference
      : t('documents.reference.agreementSigned', { reference, day: signedOn })
  const words = [signed, resolutionReference].filter((one) => one !== '').join(', ')
  return [t('documents.reference.amendment'), words]
}

/** What the notified unit cost is above or below that of the agreement, where it is billed in its place; `null` elsewhere. */
function noticeGap({ acts, agreement, billing }: StatementContent): Cents | null {
  const [tariff, billed] = [agreement.hourlyTariff, billedRate(billing)]
  if (billed === null || tariff === null || billed === tariff) return null
  return acts?.notice?.unitCost === billed ? cents(billed - tariff) : null
}

/** What becomes of the unit cost at the end of the year, where the agreement says it; and which unit cost is billed. */
function clauseLines(content: StatementContent, { t }: SheetText): readonly Line[] {
  const { acts } = content
  const gap = noticeGap(content)
  return [
    ...(acts?.unitCostClause === undefined
      ? []
      : ([
          [
            t('documents.reference.unitCost'),
            t(`legalForms.unitCostClause.statement.${acts.unitCostClause}`),
          ],
        ] as const)),
    ...(gap === null
      ? []
      : ([
          [
            t('documents.reference.billedUnitCost'),
            t(gap > 0 ? 'documents.reference.noticeAbove' : 'documents.reference.noticeBelow', {
              gap: cents(Math.abs(gap)),
            }),
          ],
        ] as const)),
  ]
}

/** The unit cost as it was notified for each year, with its day; or that none was, where the form asks for it. */
function noticeLines(content: StatementContent, { t }: SheetText): readonly Line[] {
  const { acts, fiscalYear } = content
  if (acts === undefined) return []
  const { notice: last, earlierNotices = [], legalForm } = acts
  const asked = legalForm !== null && FORM_RULES[legalForm].costNotice !== null
  return [...earlierNotices, { fiscalYear, notice: last }]
    .filter(({ notice }) => notice !== null || asked)
    .map(({ fiscalYear: year, notice }): Line => [
      earlierNotices.length === 0
        ? t('documents.reference.notice')
        : t('documents.reference.noticeOf', { year }),
      notice === null
        ? t('documents.reference.notNoticed')
        : t('documents.reference.noticed', {
            price: priceWords(
              t('words.perUnit', { amount: notice.unitCost, unit: notice.unit }),
              content,
              t,
            ),
            day: notice.notifiedOn,
          }),
    ])
}

/** The beneficiary's own délibération; that it is not known, where the form asks it of the beneficiary. */
function ownResolutionLines({ acts }: StatementContent, { t }: SheetText): readonly Line[] {
  if (acts === undefined) return []
  const { resolution, legalForm } = acts
  const asked =
    legalForm !== null &&
    FORM_RULES[legalForm].papers.some(
      ({ paper, by }) => paper === 'resolution' && by !== 'once' && by !== 'lender',
    )
  if (resolution === null && !asked) return []
  const words =
    resolution === null || (resolution.number === '' && resolution.takenOn === null)
      ? t('documents.reference.notStated')
      : resolution.takenOn === null
        ? resolution.number
        : t('documents.reference.resolutionDated', {
            number: resolution.number,
            day: resolution.takenOn,
          })
  return [[t('documents.reference.ownResolution'), words]]
}

/**
 * Whom an individual loan lends, and what was foreseen and notified: D.5211-16 makes the agreement forecast the units
 * and the lender notify their cost.
 */
function forecastLines({ content }: StatementSheet, text: SheetText): readonly Line[] {
  const { t, hours } = text
  const { agreement, contractedMinutes, acts } = content
  const done = content.minutes
  const gap = minutes(done - contractedMinutes)
  const tariff = agreement.hourlyTariff
  const lent = content.byAgent?.agents ?? []
  return [
    [t('byAgent.agent', { count: lent.length }), lent.map(({ name }) => name).join(', ')],
    [
      t(`documents.reference.${acts === undefined ? 'tariff' : 'agreedTariff'}`),
      tariff === null
        ? ''
        : priceWords(t('documents.reference.perHour', { amount: tariff }), content, t),
    ],
    ...noticeLines(content, text),
    ...clauseLines(content, text),
    [t('documents.reference.forecast'), contractedMinutes === 0 ? '' : hours(contractedMinutes)],
    [
      t('words.hoursDone'),
      content.nature === 'provisional' || !countsHours(content) || isLentByShare(content)
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
export function ReferenceBox(props: SheetProps): ReactElement {
  const { content } = props.sheet
  const [agreed, decided, ...others] = agreementLines(
    content.agreement,
    content.acts?.legalForm,
    props.text,
  )
  const amended = amendmentLine(content, props.text)
  const acts = [agreed, amended, decided, ...ownResolutionLines(content, props.text), ...others]
    .filter((line) => line !== undefined)
    .filter(isWritten)
  const forecast = forecastLines(props.sheet, props.text).filter(isWritten)
  const left = acts.length > forecast.length + 1 ? acts.slice(0, -1) : acts
  return (
    <section className="references">
      <ReferenceLines lines={left} />
      <ReferenceLines lines={[...acts.slice(left.length), ...forecast]} />
    </section>
  )
}

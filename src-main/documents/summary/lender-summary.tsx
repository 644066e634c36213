import type { ReactElement } from 'react'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import { groupBy } from '#shared/kernel/group-by'
import { numberSpan } from '#shared/domain/statements/statement-number'
import { amountInWords } from '#shared/wording/amount-in-words'
import type { SheetText } from '../statement/sheet-text'
import { Words } from '../statement/words'
import { amountIn, columnsOf, type AmountColumn } from './amount-columns'
import { AmountTable, type AmountRow } from './amount-table'
import { standingLines, sumAmounts, type SummaryAmounts, type SummaryLine } from './summary-line'
import { sectionTitle, SummarySection, type Section } from './summary-section'
import { totalLines } from './total-lines'

/** The statements of one lender. */
type Lines = Section['lines']

interface Piece {
  readonly columns: readonly AmountColumn[]
  readonly text: SheetText
}

/** The statements of a lender agreement by agreement, final ones apart from provisional ones. */
function sectionsOf(lines: Lines): readonly Section[] {
  return groupBy(lines, ({ agreement, nature }) => `${agreement.id} ${nature}`).map((group) => {
    const { from, to } = group[0].period
    const same = group.every(({ period }) => period.from === from && period.to === to)
    return { lines: group, period: same ? group[0].period : null }
  })
}

const counted = (count: number, { t }: SheetText): string => t('summary.count', { count })

const rowsOf = (
  groups: readonly { readonly label: string; readonly sums: readonly SummaryLine[] }[],
  text: SheetText,
  kind?: 'total',
): readonly AmountRow[] =>
  groups.map(({ label, sums }) => ({
    before: [label, counted(sums.length, text)],
    amounts: sumAmounts(sums),
    after: [],
    ...(kind === undefined ? {} : { kind }),
  }))

/** The sums of groups of statements, one line each, then their totals. */
function GroupTable(
  props: Piece & {
    readonly title: string
    readonly label: string
    readonly groups: readonly { readonly label: string; readonly sums: readonly SummaryLine[] }[]
  },
): ReactElement {
  const { title, label, groups, columns, text } = props
  const { t } = text
  const all = groups.flatMap(({ sums }) => sums)
  return (
    <section className="groups">
      <h2>{title}</h2>
      <AmountTable
        caption={title}
        before={[
          { id: 'body', label },
          { id: 'count', label: t('words.statements'), figure: true },
        ]}
        columns={columns}
        after={[]}
        rows={[...rowsOf(groups, text), ...rowsOf(totalLines(all, t), text, 'total')]}
        text={text}
      />
    </section>
  )
}

/** The sum of each body over all its final statements: four quarters make its year. Nothing where each has one. */
function ByBody({ lines, ...piece }: Piece & { readonly lines: Lines }): ReactElement | null {
  const { t } = piece.text
  const finals = standingLines(lines).filter(({ nature }) => nature === 'actual')
  const bodies = groupBy(finals, ({ beneficiary }) => beneficiary.id)
  const names = bodyNames(bodies.map(([{ beneficiary }]) => beneficiary))
  const groups = bodies
    .toSorted(([a], [b]) => (a.beneficiary.code < b.beneficiary.code ? -1 : 1))
    .map((sums) => ({ label: names.get(sums[0].beneficiary.id) ?? '', sums }))
  if (groups.every(({ sums }) => sums.length === 1)) return null
  return (
    <GroupTable
      title={t('summary.byBody')}
      label={t('words.beneficiary')}
      groups={groups}
      {...piece}
    />
  )
}

/** The sums of the final statements, or of the provisional ones where there is no other, first. */
function Figures({
  count,
  sums,
  columns,
  text,
}: Piece & { readonly count: number; readonly sums: SummaryAmounts }): ReactElement {
  const { t, integer, money } = text
  return (
    <dl className="figures">
      <div>
        <dt>{t('words.statements')}</dt>
        <dd>{integer(count)}</dd>
      </div>
      {columns.map((column) => (
        <div key={column}>
          <dt>{t(`summary.figure.${column}`)}</dt>
          <dd>{money(amountIn(sums, column))}</dd>
        </div>
      ))}
    </dl>
  )
}

function heading(lines: Lines, { t }: SheetText): string {
  const days = lines.map(({ issuedOn }) => issuedOn).sort()
  const last = days.at(-1) ?? lines[0].issuedOn
  return t(days[0] === last ? 'summary.whichDay' : 'summary.which', {
    count: lines.length,
    lender: lines[0].lender.name,
    ...numberSpan(lines.map(({ number }) => number)),
    day: last,
  })
}

/** All statements of a lender among a batch: their sums, then each of them, agreement by agreement. */
export function LenderSummary({
  lines,
  text,
}: {
  readonly lines: Lines
  readonly text: SheetText
}): ReactElement {
  const { t, language } = text
  const columns = columnsOf(lines)
  const sections = sectionsOf(lines)
  const totals = totalLines(lines, t)
  const main = totals.find(({ nature }) => nature === 'actual') ?? totals[0]
  const sums = sumAmounts(main?.sums ?? [])
  const setOff = sumAmounts((main?.sums ?? []).filter((line) => line.setOff)).claim
  const added = (column: 'vat' | 'carriedIn' | 'carriedForward'): string =>
    columns.includes(column) ? t(`summary.identityPart.${column}`) : ''
  const gone = lines.length - standingLines(lines).length
  return (
    <article className="summary">
      <header>
        <h1>{t('summary.title')}</h1>
        <p className="subtitle">
          <Words>{heading(lines, text)}</Words>
        </p>
      </header>
      <Figures count={main?.sums.length ?? 0} sums={sums} columns={columns} text={text} />
      {sections.map((section) => (
        <SummarySection
          key={`${section.lines[0].agreement.id} ${section.lines[0].nature}`}
          section={section}
          columns={columns}
          text={text}
        />
      ))}
      {sections.length > 1 && (
        <GroupTable
          title={t('summary.overall')}
          label={t('summary.column.agreement')}
          groups={sections.map((section) => ({
            label: sectionTitle({ ...section, period: null }, text),
            sums: standingLines(section.lines),
          }))}
          columns={columns}
          text={text}
        />
      )}
      <ByBody lines={lines} columns={columns} text={text} />
      <div className="notes">
        {main?.nature === 'actual' && (
          <p>
            {t('summary.certified', {
              share: sums.share,
              words: amountInWords(sums.share, language),
            })}
          </p>
        )}
        <p className="quiet">
          {[
            t('summary.identity', {
              vat: added('vat'),
              carriedIn: added('carriedIn'),
              carriedForward: added('carriedForward'),
            }),
            t('summary.accountsHelp'),
            ...(setOff === 0 ? [] : [t('summary.setOff', { amount: setOff })]),
            ...(gone === 0 ? [] : [t('summary.cancelled', { count: gone })]),
          ].join(' ')}
        </p>
      </div>
    </article>
  )
}

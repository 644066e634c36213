import { signedAmount } from '#shared/domain/statements/settle'
import type { Statement } from '#shared/domain/statements/statement'
import { dueOf } from '#shared/domain/statements/due-of'
import type { SheetText } from '../statement/sheet-text'
import {
  checked,
  dated,
  euros,
  eurosOf,
  head,
  quoted,
  strong,
  sumOver,
  text,
  textOf,
  whole,
  widthOfTexts,
  type WorkbookSheet,
} from './cells'
import { columnSheet, ownerColumns, statementLines } from './column-sheet'
import { KILOMETRES } from './kilometres-sheet'
import { SHARES } from './shares-sheet'
import { isTaxed, VAT } from './vat-sheet'

/** Instalments already called, one line each; absent where there are none. */
export function instalmentsSheet(
  statements: readonly Statement[],
  words: SheetText,
): WorkbookSheet | null {
  const { t } = words
  const calls = statementLines(statements, ({ instalments }) => instalments)
  if (calls.length === 0) return null
  return columnSheet(t('words.instalments'), calls, [
    ...ownerColumns(words),
    [t('words.title'), 18, ({ line }) => text(line.reference)],
    [t('words.calledOn'), 12, ({ line }) => dated(line.calledOn)],
    [t('workbook.amount'), 14, ({ line }) => euros(line.amount)],
  ])
}

/** What a statement deducts or includes besides its instalments, in cents. */
const besides = ({ content }: Statement): number =>
  signedAmount(content.balance) -
  dueOf(content) +
  content.instalments.reduce((sum, { amount }) => sum + amount, 0)

/** What becomes of a balance that is not below zero: it is paid, unless the attribution de compensation carries it. */
const claimWords = ({ content }: Statement, { t }: SheetText): string =>
  t(`accounting.kind.${content.acts?.payment.channel === 'compensation' ? 'setOff' : 'claim'}`)

/** The statements: share, instalments and balance computed again, compared with what was issued. */
export function statementsSheet(statements: readonly Statement[], sheet: SheetText): WorkbookSheet {
  const { t } = sheet
  const [first] = statements
  const from = 4
  const last = String(statements.length + from - 1)
  const driven = statements.some(({ content }) => content.travel !== undefined)
  const plusKilometres = (at: string): string =>
    driven ? `+${sumOver(t('words.kilometres'), KILOMETRES.amount, KILOMETRES.rank, `A${at}`)}` : ''
  const taxed = isTaxed(statements)
  const called = statements.some(({ content }) => content.instalments.length > 0)
  const kinds = statements.map((statement) => claimWords(statement, sheet))
  const title = first === undefined ? '' : first.content.agreement.title
  return {
    name: t('words.statements'),
    heading: from - 1,
    widths: [
      6,
      11,
      11,
      30,
      12,
      14,
      14,
      14,
      14,
      widthOfTexts(kinds, 12),
      14,
      10,
      18,
      12,
      ...(taxed ? [14] : []),
    ],
    rows: [
      [strong(title)],
      [
        strong(t('workbook.statements.overall')),
        null,
        null,
        textOf(
          `IF(COUNTIF(L${String(from)}:L${last},${quoted(t('workbook.gap'))})=0,${quoted(t('workbook.statements.allWell'))},${quoted(t('workbook.statements.someGap'))})`,
        ),
      ],
      [
        head(t('workbook.rank')),
        head(t('workbook.number')),
        head(t('words.code')),
        head(t('words.body')),
        ...(
          ['issuedOn', 'share', 'instalments', 'besides', 'balance', 'kind', 'printed'] as const
        ).map((name) => head(t(`workbook.statements.${name}`))),
        head(t('workbook.check')),
        head(t('summary.column.fingerprint')),
        head(t('summary.column.cancelled')),
        ...(taxed ? [head(t('vat.column'))] : []),
      ],
      ...statements.map((statement, index) => {
        const { content, fingerprint, cancelled } = statement
        const at = String(index + from)
        return [
          whole(index + 1),
          text(content.number),
          text(content.beneficiary.code),
          text(content.beneficiary.name),
          dated(content.issuedOn),
          eurosOf(
            `${sumOver(t('workbook.shares.name'), SHARES.share, SHARES.rank, `A${at}`)}/100${plusKilometres(at)}`,
          ),
          called ? eurosOf(sumOver(t('words.instalments'), 'F', 'A', `A${at}`)) : euros(0),
          euros(besides(statement)),
          eurosOf(`ROUND(F${at}-G${at}+H${at}${taxed ? `+O${at}` : ''},2)`, true),
          textOf(`IF(I${at}>=0,${quoted(kinds[index] ?? '')},${quoted(t('words.reduction'))})`),
          euros(signedAmount(content.balance)),
          checked(`ROUND(I${at}-K${at},2)=0`, t),
          text(fingerprint),
          cancelled === null ? null : dated(cancelled.on),
          ...(taxed ? [eurosOf(sumOver(t('vat.label'), VAT.amount, VAT.rank, `A${at}`))] : []),
        ]
      }),
      [
        strong(t('common.total')),
        null,
        null,
        null,
        null,
        ...['F', 'G', 'H', 'I'].map((name) =>
          eurosOf(`SUM(${name}${String(from)}:${name}${last})`, true),
        ),
        null,
        eurosOf(`SUM(K${String(from)}:K${last})`, true),
        ...(taxed ? [null, null, null, eurosOf(`SUM(O${String(from)}:O${last})`, true)] : []),
      ],
    ],
  }
}

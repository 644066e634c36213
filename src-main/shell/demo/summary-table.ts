import { cents, type Cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Language } from '#shared/contract/preferences'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { formatCents, formatMinutes, formatPercent } from '#shared/wording/format'
import { translator } from '#shared/wording/translator'

const GAP = '  '

const inPercent = (part: number, whole: number, language: Language): string =>
  formatPercent(whole === 0 ? 0 : roundRatio(ratio(part * 10_000, whole)), 2, language)

/** A settlement as lines of text in columns: body, hours done, share of the amount, amount; the total last. */
export function summaryTable(
  { shares, billed }: Pick<Allocation, 'shares' | 'billed'>,
  nameOf: (collectivityId: string) => string,
  language: Language,
): readonly string[] {
  const t = translator(language)
  const total = billed ?? cents(0)
  const row = (name: string, done: number, amount: Cents): readonly string[] => [
    name,
    formatMinutes(minutes(done), language),
    inPercent(amount, total, language),
    formatCents(amount, language),
  ]
  const rows = [
    [t('words.body'), t('words.hours'), t('words.share'), t('words.amount')],
    ...shares.map((share) =>
      row(nameOf(share.collectivityId), share.minutes, share.amount ?? cents(0)),
    ),
    row(
      t('common.total'),
      shares.reduce((sum, share) => sum + share.minutes, 0),
      total,
    ),
  ]
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? '').length)),
  )
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join(GAP),
  )
  const rule = '─'.repeat(lines[0]?.length ?? 0)
  return [...lines.slice(0, 1), rule, ...lines.slice(1, -1), rule, ...lines.slice(-1)]
}

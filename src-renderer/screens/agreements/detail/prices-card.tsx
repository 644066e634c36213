import type { Agreement } from '#shared/domain/agreements/agreement'
import type { PriceLine } from '#shared/domain/keys/prices/price-line'
import { beforeTax } from '#shared/wording/before-tax'
import { priceLineWords } from '#shared/wording/price-line-words'
import { useWording } from '../../../ui/use-wording'
import { useTermNames } from '../../../client/use-term-names'
import type { Stage } from '../stage'
import { SectionCard } from './section-card'
import classes from './terms-card.module.css'
import looks from '../../../ui/looks.module.css'

interface PricesCardProps {
  readonly shown: Stage
  readonly onEdit: () => void
}

const linesOf = (agreement: Agreement | null): readonly PriceLine[] =>
  agreement?.key.kind === 'prices' ? agreement.key.lines : []

/** The price list, line by line in plain words, with the earlier version of a line where the shown amendment changed it. */
export function PricesCard({ shown: { agreement, before }, onEdit }: PricesCardProps) {
  const { t, language } = useWording()
  const names = useTermNames(agreement)
  const lines = linesOf(agreement)
  const former = new Map(linesOf(before).map((line) => [line.id, line]))
  const lineText = (line: PriceLine, terms: Pick<Agreement, 'vatTerms'>): string =>
    beforeTax(priceLineWords(line, names, t, language), terms, t)
  const formerOf = (line: PriceLine): string | null => {
    if (before?.key.kind !== 'prices') return null
    const known = former.get(line.id)
    if (known === undefined) return t('common.former', { value: t('words.nothing') })
    const was = lineText(known, before)
    return was === lineText(line, agreement) ? null : t('common.former', { value: was })
  }
  if (lines.length === 0) return null
  return (
    <SectionCard title={t('prices.field.lines')} onEdit={onEdit}>
      <dl aria-label={t('prices.count', { count: lines.length })}>
        {lines.map((line) => {
          const was = formerOf(line)
          return (
            <div key={line.id} className={`${looks.item} ${classes.term}`}>
              <dt className={looks.soft}>{line.label}</dt>
              <dd>
                <strong className={looks.strong}>{lineText(line, agreement)}</strong>
                {was !== null && <span className={looks.quiet}>{was}</span>}
              </dd>
            </div>
          )
        })}
      </dl>
    </SectionCard>
  )
}

import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Terms } from '#shared/domain/agreements/terms'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { limitTermWords } from '#shared/wording/limit-term-words'
import { labelledPriceWords } from '#shared/wording/price-line-words'
import { upperFirst } from '#shared/wording/upper-first'
import type { ActFacts } from '../../use-cases/act-facts'
import type { ActBlock } from './act-page'
import { t } from './act-text'
import { keyWords } from './act-words'
import { termNames } from './term-names'

const text = (sentence: string): ActBlock => ({ kind: 'text', text: sentence })

/** A sentence of its own: a capital first, a full stop last. */
const item = (words: string): ActBlock => ({
  kind: 'item',
  text: `${upperFirst(words.replace(/\.$/, ''))}.`,
})

/** The prices line by line, or the key that shares the cost. */
function keyBlock(facts: ActFacts, { key }: Terms): readonly ActBlock[] {
  if (key.kind !== 'prices')
    return [text(t('actText.key.text', { key: keyWords(key, facts.criteria) }))]
  const names = termNames(facts)
  return [
    text(t('actText.key.prices')),
    ...key.lines.map((line) => item(labelledPriceWords(line, names, t, 'fr'))),
  ]
}

function limitBlocks(facts: ActFacts, { limits = [] }: Terms): readonly ActBlock[] {
  if (limits.length === 0) return []
  const names = termNames(facts)
  return [
    text(t('actText.key.limits')),
    ...limits.map((limit) => item(limitTermWords(limit, names, t))),
  ]
}

/** How the cost is shared, or what is billed: the same words in the convention and in its annex. */
export function keyBlocks(facts: ActFacts, terms: Agreement): readonly ActBlock[] {
  const { key, keyDecision = '', commonTime, tieBreak, gap = 'lender', travel } = terms
  const priced = key.kind === 'prices' || key.kind === 'tariff'
  const order = t(tieBreak.length === 0 ? 'actText.key.byCode' : 'actText.key.byList')
  return [
    ...keyBlock(facts, terms),
    ...(keyDecision === '' ? [] : [text(t('actText.key.decision', { act: keyDecision }))]),
    ...(traitsOf(key).countsCommonTime
      ? [
          text(
            t(commonTime === 'proRata' ? 'actText.key.commonProRata' : 'actText.key.commonLender'),
          ),
        ]
      : []),
    ...(travel === undefined ? [] : [text(t(`travel.act.${travel}`))]),
    ...limitBlocks(facts, terms),
    ...(priced ? [text(t(`actText.key.gap.${gap}`)), text(t('actText.key.roundingPriced'))] : []),
    ...(priced ? [] : [text(t('actText.key.rounding', { order }))]),
  ]
}

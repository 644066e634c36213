import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Terms } from '#shared/domain/agreements/terms'
import { underClause } from '#shared/domain/agreements/under-clause'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { limitTermWords } from '#shared/wording/limit-term-words'
import type { ActFacts } from '../../use-cases/act-facts'
import { keyDocument } from '../keys/key-documents'
import { sentenceItem, text } from './act-blocks'
import type { ActBlock } from './act-page'
import { t } from './act-text'
import { keyWords } from './act-words'
import { formActsOf } from './form-acts-of'
import { termNames } from './term-names'

/** The key in its own words, or by its name. */
const namedKey = (facts: ActFacts, { key }: Terms): readonly ActBlock[] =>
  keyDocument(key).actBlocks?.(facts) ?? [
    text(t('actText.key.text', { key: keyWords(key, facts.criteria) })),
  ]

function limitBlocks(facts: ActFacts, { limits = [] }: Terms): readonly ActBlock[] {
  if (limits.length === 0) return []
  const names = termNames(facts)
  return [
    text(t('actText.key.limits')),
    ...limits.map((limit) => sentenceItem(limitTermWords(limit, names, t))),
  ]
}

/** How the cost is shared, or what is billed: the same words in the convention and in its annex. */
export function keyBlocks(facts: ActFacts, agreement: Agreement): readonly ActBlock[] {
  const terms = underClause(agreement, agreement.legalForm)
  const { key, keyDecision = '', commonTime, tieBreak, gap = 'lender', travel } = terms
  const { sharesCost, countsCommonTime } = traitsOf(key)
  const lender = formActsOf(facts.agreement).parties.lender
  const order = t(tieBreak.length === 0 ? 'actText.key.byCode' : 'actText.key.byList')
  return [
    ...namedKey(facts, terms),
    ...(keyDecision === '' ? [] : [text(t('actText.key.decision', { act: keyDecision }))]),
    ...(countsCommonTime
      ? [
          text(
            t(commonTime === 'proRata' ? 'actText.key.commonProRata' : 'actText.key.commonLender', {
              lender,
            }),
          ),
        ]
      : []),
    ...(travel === undefined ? [] : [text(t(`travel.act.${travel}`))]),
    ...limitBlocks(facts, terms),
    ...(sharesCost
      ? [text(t('actText.key.rounding', { order }))]
      : [text(t(`actText.key.gap.${gap}`, { lender })), text(t('actText.key.roundingPriced'))]),
  ]
}

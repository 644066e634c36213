import { agentNames } from '#shared/domain/agents/agent-names'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Limit } from '#shared/domain/agreements/limit'
import type { PriceLine } from '#shared/domain/keys/prices/price-line'
import type { VatTerms } from '#shared/domain/agreements/vat-terms'
import type { TermChange } from '#shared/domain/agreements/term-changes'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import type { Cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { beforeTax, type Taxing } from '#shared/wording/before-tax'
import { vatTermWords } from '#shared/wording/vat-term-words'
import { limitTermWords } from '#shared/wording/limit-term-words'
import { labelledPriceWords, priceLineWords } from '#shared/wording/price-line-words'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { useTermNames } from '../../client/use-term-names'
import { useBodyWords } from './use-body-words'

/** The most names in one sentence; the others are counted. */
const MOST_NAMES = 3

/** What an amendment changes, each change in a few words; prices without the tax where the terms before or after tax refunds. */
export function useChangeWords(
  agreement: Pick<Agreement, 'unitTypes'>,
): (change: TermChange, before: Taxing, after: Taxing) => string {
  const { t, format, language } = useWording()
  const bodies = useBodyWords()
  const { agents } = useRegistry()
  const termNames = useTermNames(agreement)
  const price = (line: PriceLine, terms: Taxing): string =>
    beforeTax(labelledPriceWords(line, termNames, t, language), terms, t)
  const limit = (one: Limit): string => limitTermWords(one, termNames, t)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const names = (ids: readonly string[], nameOf: (id: string) => string): string => {
    const more = ids.length - MOST_NAMES
    return more <= 1
      ? list.format(ids.map(nameOf))
      : list.format([
          ...ids.slice(0, MOST_NAMES).map(nameOf),
          t('amendments.changes.others', { number: more }),
        ])
  }
  const people = agentNames(agents)
  const agent = (id: string): string => people.get(id) ?? id
  const tariff = (amount: Cents | null, terms: Taxing): string =>
    amount === null ? t('agreements.terms.noTariff') : beforeTax(format.cents(amount), terms, t)
  const vat = (terms: VatTerms | null): string =>
    terms === null ? t('vat.none') : vatTermWords(terms, t)
  return (change, before, after) => {
    switch (change.kind) {
      case 'bodiesJoin':
      case 'bodiesLeave':
        return t(`amendments.changes.${change.kind}`, {
          count: change.ids.length,
          names: names(change.ids, bodies.name),
        })
      case 'agentsJoin':
      case 'agentsLeave':
        return t(`amendments.changes.${change.kind}`, { names: names(change.ids, agent) })
      case 'weeks':
        return t('amendments.changes.weeks', {
          count: change.ids.length,
          names: names(change.ids, bodies.name),
          from: minutes(change.from),
          to: minutes(change.to),
        })
      case 'shares':
        return t('amendments.changes.shares', {
          count: change.ids.length,
          names: names(change.ids, agent),
          from: change.from,
          to: change.to,
        })
      case 'key': {
        const [from, to] = [traitsOf(change.from).name, traitsOf(change.to).name]
        return from === to
          ? t('amendments.changes.keyDetail')
          : t('amendments.changes.key', {
              from: t(`keys.choice.${from}`),
              to: t(`keys.choice.${to}`),
            })
      }
      case 'tariff':
        return t('amendments.changes.tariff', {
          from: tariff(change.from, before),
          to: tariff(change.to, after),
        })
      case 'annualWeeks':
      case 'commonTime':
        return t(`amendments.changes.${change.kind}`, {
          from: t(`agreements.terms.${change.from}`),
          to: t(`agreements.terms.${change.to}`),
        })
      case 'travel':
        return t('amendments.changes.travel', {
          from: t(`travel.policy.${change.from}`),
          to: t(`travel.policy.${change.to}`),
        })
      case 'decision':
        return change.to === ''
          ? t('amendments.changes.noDecision')
          : t('amendments.changes.decision', { to: change.to })
      case 'priceJoins':
        return t('amendments.changes.priceJoins', { price: price(change.line, after) })
      case 'priceLeaves':
        return t('amendments.changes.priceLeaves', { price: price(change.line, before) })
      case 'price':
        return t('amendments.changes.price', {
          from: beforeTax(priceLineWords(change.from, termNames, t, language), before, t),
          to: price(change.to, after),
        })
      case 'limitJoins':
      case 'limitLeaves':
        return t(`amendments.changes.${change.kind}`, { limit: limit(change.limit) })
      case 'limit':
        return t('amendments.changes.limit', { from: limit(change.from), to: limit(change.to) })
      case 'gap':
        return t('amendments.changes.gap', {
          from: t(`prices.gapWords.${change.from}`),
          to: t(`prices.gapWords.${change.to}`),
        })
      case 'vat':
        return t('vat.changes', { from: vat(change.from), to: vat(change.to) })
      case 'unitCostClause':
        return t('legalForms.unitCostClause.changes', {
          from: t(`legalForms.unitCostClause.${change.from ?? 'none'}`),
          to: t(`legalForms.unitCostClause.${change.to ?? 'none'}`),
        })
      case 'tieBreak':
        return t('amendments.changes.tieBreak')
    }
  }
}

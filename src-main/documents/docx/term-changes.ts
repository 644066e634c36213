import { canonicalJson } from '#shared/kernel/canonical-json'
import type { Minutes } from '#shared/kernel/minutes'
import type { Terms } from '#shared/domain/agreements/terms'
import type { Limit } from '#shared/domain/agreements/limit'
import type { PriceLine } from '#shared/domain/keys/prices/price-line'
import { termChanges as changesOf } from '#shared/domain/agreements/term-changes'
import { vatTermWords } from '#shared/wording/vat-term-words'
import { limitTermWords } from '#shared/wording/limit-term-words'
import { labelledPriceWords, priceLineWords } from '#shared/wording/price-line-words'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import type { ActFacts } from '../../use-cases/act-facts'
import { keyDocument } from '../keys/key-documents'
import { t } from './act-text'
import { bodyName, keyWords, lentAgents } from './act-words'
import { termNames } from './term-names'
import { agreedUnitCost, withoutTax } from './unit-cost'

const differs = (a: unknown, b: unknown): boolean => canonicalJson(a) !== canonicalJson(b)

/** A value before and after, by identifier, where they differ; `undefined` where there is none. */
function changed<V>(
  before: readonly (readonly [string, V])[],
  after: readonly (readonly [string, V])[],
): readonly { readonly id: string; readonly was: V | undefined; readonly is: V | undefined }[] {
  const [old, now] = [new Map(before), new Map(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((id) => ({ id, was: old.get(id), is: now.get(id) }))
    .filter(({ was, is }) => was !== is)
}

function keyChanges({ criteria }: ActFacts, before: Terms, after: Terms): readonly string[] {
  if (!differs(before.key, after.key)) return []
  if (keyDocument(before.key).changesByLine && keyDocument(after.key).changesByLine) return []
  const [was, is] = [keyWords(before.key, criteria), keyWords(after.key, criteria)]
  return [
    was === is
      ? t('actText.amendment.keyDetail', { after: is })
      : t('actText.amendment.key', { before: was, after: is }),
  ]
}

const tariffWords = (terms: Terms): string =>
  agreedUnitCost(terms.hourlyTariff, terms)?.words ?? t('actText.amendment.noTariff')

function bodyChanges({ collectivities }: ActFacts, before: Terms, after: Terms): readonly string[] {
  const pairs = ({ beneficiaries }: Terms): readonly (readonly [string, Minutes])[] =>
    beneficiaries.map(({ collectivityId, weeklyMinutes }) => [collectivityId, weeklyMinutes])
  return changed(pairs(before), pairs(after)).flatMap(({ id, was, is }) => {
    const body = collectivities.get(id)
    if (body === undefined) return []
    const name = bodyName(body)
    if (is === undefined) return [t('actText.amendment.leaves', { name })]
    if (was === undefined) return [t('actText.amendment.joins', { name, hours: is })]
    return [t('actText.amendment.hours', { name, before: was, after: is })]
  })
}

function agentChanges(facts: ActFacts, before: Terms, after: Terms): readonly string[] {
  const names = lentAgents(facts)
  const pairs = (terms: Terms): readonly (readonly [string, number])[] =>
    terms.agents.map(({ agentId, workShare }) => [agentId, workShare])
  return changed(pairs(before), pairs(after)).flatMap(({ id, was, is }) => {
    const agent = names.get(id)
    if (agent === undefined) return []
    if (is === undefined) return [t('actText.amendment.agentLeaves', { agent })]
    if (was === undefined) return [t('actText.amendment.agentJoins', { agent, share: is })]
    return [t('actText.amendment.agentShare', { agent, before: was, after: is })]
  })
}

/** Prices, limits, gap and deciding act: what changes of them, in the words of the window. */
function pricedChanges(facts: ActFacts, before: Terms, after: Terms): readonly string[] {
  const names = termNames(facts)
  const price = (line: PriceLine, terms: Terms): string =>
    withoutTax(labelledPriceWords(line, names, t, 'fr'), terms)
  const limit = (one: Limit): string => limitTermWords(one, names, t)
  return changesOf(before, after).flatMap((change): readonly string[] => {
    switch (change.kind) {
      case 'decision':
        return change.to === '' ? [] : [t('actText.amendment.decision', { decision: change.to })]
      case 'priceJoins':
        return [t('actText.amendment.priceJoins', { price: price(change.line, after) })]
      case 'priceLeaves':
        return [t('actText.amendment.priceLeaves', { price: price(change.line, before) })]
      case 'price':
        return [
          t('actText.amendment.price', {
            from: withoutTax(priceLineWords(change.from, names, t, 'fr'), before),
            to: price(change.to, after),
          }),
        ]
      case 'limitJoins':
      case 'limitLeaves':
        return [t(`actText.amendment.${change.kind}`, { limit: limit(change.limit) })]
      case 'limit':
        return [t('actText.amendment.limit', { from: limit(change.from), to: limit(change.to) })]
      case 'gap':
        return [
          t('actText.amendment.gap', {
            from: t(`prices.gapWords.${change.from}`),
            to: t(`prices.gapWords.${change.to}`),
          }),
        ]
      case 'travel':
        return [t(`travel.act.${change.to}`)]
      case 'vat':
        return [
          change.to === null
            ? t('vat.removed')
            : t('vat.act', { regime: vatTermWords(change.to, t) }),
        ]
      case 'unitCostClause':
        return [t(`legalForms.unitCostClause.act.${change.to ?? 'removed'}`)]
      case 'bodiesJoin':
      case 'bodiesLeave':
      case 'weeks':
      case 'agentsJoin':
      case 'agentsLeave':
      case 'shares':
      case 'key':
      case 'tariff':
      case 'annualWeeks':
      case 'commonTime':
      case 'tieBreak':
        // The functions above word these formally.
        return []
    }
  })
}

/** What terms change of those before, a sentence for each thing. */
export function termChanges(facts: ActFacts, before: Terms, after: Terms): readonly string[] {
  const common = after.commonTime === 'proRata' ? 'commonProRata' : 'commonLender'
  return [
    ...keyChanges(facts, before, after),
    ...pricedChanges(facts, before, after),
    ...(before.hourlyTariff === after.hourlyTariff
      ? []
      : [
          t('actText.amendment.tariff', {
            before: tariffWords(before),
            after: tariffWords(after),
          }),
        ]),
    ...(before.commonTime !== after.commonTime && traitsOf(after.key).countsCommonTime
      ? [t(`actText.amendment.${common}`)]
      : []),
    ...(before.annualWeeks === after.annualWeeks
      ? []
      : [t(`actText.amendment.${after.annualWeeks}`)]),
    ...bodyChanges(facts, before, after),
    ...agentChanges(facts, before, after),
    ...(differs(before.tieBreak, after.tieBreak) ? [t('actText.amendment.order')] : []),
  ]
}

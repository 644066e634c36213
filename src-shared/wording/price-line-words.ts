import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { PriceLine } from '#shared/domain/keys/prices/price-line'
import { minutes } from '#shared/kernel/minutes'
import { lowerFirst } from './lower-first'

/** What people call the things that terms know by identifier; `undefined` where there is no such thing. */
export interface TermNames {
  readonly unit: (id: string) => string | undefined
  readonly criterion: (id: string) => string | undefined
  readonly body: (id: string) => string | undefined
}

type UnlabelledLine = Omit<PriceLine, 'id' | 'label'>

function ratedWords({ rated }: UnlabelledLine, names: TermNames, t: TFunction): string {
  switch (rated.kind) {
    case 'hour': {
      const price = rated.price
      if (rated.basis === 'contracted') return t('prices.rated.hourContracted', { price })
      if (rated.beyond === undefined) return t('prices.rated.hourActual', { price })
      const duration = minutes(rated.beyond)
      return t('prices.rated.hourBeyond', { price, duration })
    }
    case 'day':
      return t('prices.rated.day', { price: rated.price })
    case 'halfDay':
      return t('prices.rated.halfDay', { price: rated.price, duration: minutes(rated.minutes) })
    case 'unit':
      return t('prices.rated.unit', {
        price: rated.price,
        unit: names.unit(rated.unitTypeId) ?? t('prices.unknownUnit'),
      })
    case 'month':
      return t(
        rated.each === 'beneficiary' ? 'prices.rated.monthBeneficiary' : 'prices.rated.monthAgent',
        { price: rated.price },
      )
    case 'payTimes':
      return t('prices.rated.payTimes', { coefficient: rated.thousandths })
    case 'percentOf':
      return t('prices.rated.percentOf', {
        rate: rated.rate,
        criterion: names.criterion(rated.criterionId) ?? t('prices.unknownCriterion'),
      })
  }
}

/** Who pays a line and whose work it prices; empty where all do and all is. */
function classWords(
  { bodies, agents }: UnlabelledLine,
  names: TermNames,
  t: TFunction,
  language: Language,
) {
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const payers = [
    ...(bodies?.kinds ?? []).map((kind) =>
      t('prices.forKind', { kinds: lowerFirst(t(`common.kinds.${kind}`), language) }),
    ),
    ...(bodies?.collectivityIds ?? []).map((id) =>
      t('prices.forBody', { body: names.body(id) ?? id }),
    ),
  ]
  const paid =
    payers.length > 0 ? t('prices.for', { bodies: list.format(payers) }) : t('prices.forNobody')
  const { categories = [], grades = [] } = agents ?? {}
  const ofCategory = t('prices.ofCategory', { list: list.format(categories) })
  const ofGrade = t('prices.ofGrade', { list: list.format(grades) })
  const work =
    categories.length === 0
      ? ofGrade
      : grades.length === 0
        ? ofCategory
        : t('prices.both', { categories: ofCategory, grades: ofGrade })
  return [
    ...(bodies === null ? [] : [paid]),
    ...(categories.length + grades.length === 0 ? [] : [t('prices.work', { agents: work })]),
  ]
}

/** "147,00 € par demi-journée de 3 h 30, entière ou commencée (pour les communes)": a line of a price list, without its label. */
export function priceLineWords(
  line: UnlabelledLine,
  names: TermNames,
  t: TFunction,
  language: Language,
): string {
  const rated = ratedWords(line, names, t)
  const steps = line.tiers.map(({ above, price }) => t('prices.step', { price, quantity: above }))
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const stepped =
    steps.length === 0 ? rated : t('prices.stepped', { rated, steps: list.format(steps) })
  const classes = classWords(line, names, t, language)
  return classes.length === 0
    ? stepped
    : t('prices.classed', { rated: stepped, classes: classes.join(', ') })
}

/** The same after its label, as a list of prices reads. */
export const labelledPriceWords = (
  line: UnlabelledLine & Pick<PriceLine, 'label'>,
  names: TermNames,
  t: TFunction,
  language: Language,
): string =>
  t('prices.labelled', { label: line.label, terms: priceLineWords(line, names, t, language) })

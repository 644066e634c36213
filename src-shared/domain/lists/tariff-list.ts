import { z } from 'zod'
import { foldText } from '#shared/kernel/fold-text'
import { dayField, idField, positiveCentsField } from '#shared/kernel/fields'
import type { Day } from '#shared/kernel/day'
import { read } from '#shared/kernel/read'
import { withAmendment } from '../agreements/amend'
import { agreementSchema, type Agreement } from '../agreements/agreement'
import { agreementOn, termsOf, termVersions } from '../agreements/term-versions'
import { parseAmount } from '../costs/parse-amount'
import { countedInTitle, isOfAnHour, isOfOtherTariffs, NOT_HOURLY } from './counted-words'
import { cellText, type ListCell, type ListKind } from './list-kind'

const listedTariffSchema = z.strictObject({
  /** Of the agreement and the day: an agreement may have a line for each of several days. */
  id: z.string(),
  agreementId: idField,
  /** The first day on which it holds. */
  from: dayField,
  hourlyTariff: positiveCentsField,
})

/** The hourly tariff of an agreement from a day on, as a list of tariffs gives it. */
export type ListedTariff = z.output<typeof listedTariffSchema>

const idOf = (agreementId: string, from: string): string => `${agreementId} ${from}`

/** The days from which terms of an agreement hold: its first, and those of its amendments. */
const startsOf = (agreement: Agreement): readonly Day[] =>
  termVersions(agreement).map(({ agreement: { period } }) => period.from)

/** The tariffs that agreements have, by the first day of the terms that set them. */
export const keptTariffs = (agreements: Iterable<Agreement>): readonly ListedTariff[] =>
  [...agreements].flatMap((agreement) =>
    termVersions(agreement).flatMap(({ agreement: { period, hourlyTariff } }) =>
      hourlyTariff === null
        ? []
        : [
            {
              id: idOf(agreement.id, period.from),
              agreementId: agreement.id,
              from: period.from,
              hourlyTariff,
            },
          ],
    ),
  )

/**
 * The agreement with a tariff from a day on: in the terms that begin on that day, else by a new amendment, which changes nothing else.
 *
 * @param amendment identifier and reference of a new amendment
 */
function withTariff(
  agreement: Agreement,
  { from, hourlyTariff }: Pick<ListedTariff, 'from' | 'hourlyTariff'>,
  amendment: { readonly id: string; readonly reference: string },
): Agreement {
  if (from === agreement.period.from) return { ...agreement, hourlyTariff }
  const known = agreement.amendments?.find(({ effectiveOn }) => effectiveOn === from)
  if (known !== undefined)
    return withAmendment(agreement, { ...known, terms: { ...known.terms, hourlyTariff } })
  return withAmendment(agreement, {
    ...amendment,
    purpose: '',
    resolutionReference: '',
    signedOn: null,
    effectiveOn: from,
    terms: { ...termsOf(agreementOn(agreement, from)), hourlyTariff },
  })
}

/** Cents, or the text itself, which the schema then refuses. */
function tariffOf(text: string): number | string {
  const amount = parseAmount(text.replace(/\s*(EUR(OS?)?|€)?\s*(\/|de l’|par)?\s*(h|heure)?$/i, ''))
  return amount.ok ? amount.value : text
}

/**
 * A list of the hourly tariffs of several agreements. A line means the agreement with its reference, else with its title; without a
 * day, the terms in force last. A day on which no terms begin makes an amendment, which is shown.
 */
export const TARIFF_LIST: ListKind<ListedTariff> = {
  schema: listedTariffSchema,
  name: ({ agreementId }) => agreementId,
  fields: [
    {
      path: 'hourlyTariff',
      isMoney: true,
      titles: 'cout unitaire, tarif, cout horaire, prix, unit cost, tariff, rate',
      except: NOT_HOURLY,
    },
    {
      path: 'from',
      isDay: true,
      titles: 'a compter du, depuis, date d effet, effet, du, from, since, date',
    },
    { path: 'rated', titles: 'unite, par, unit, per' },
    {
      path: 'agreementId',
      titles: 'reference, convention, numero, objet, titre, agreement, title',
    },
  ],
  open: ({ agreements, newId }, _, dayOf, heading) => {
    const above = heading.find(isOfOtherTariffs)
    /** What says that the tariff of a line is not one of an hour. */
    const otherUnit = (cells: readonly ListCell[]): string | undefined => {
      const unit = cellText(cells, 'rated')
      if (unit !== '') return isOfAnHour(unit) ? undefined : unit
      const title = cells.find(({ field }) => field === 'hourlyTariff')?.title ?? ''
      return countedInTitle(title) === 'heure' ? undefined : above
    }
    const kept = new Map(keptTariffs(agreements).map((one) => [one.id, one]))
    const byId = new Map(agreements.map((one) => [one.id, one]))
    const named = (found: string): readonly Agreement[] => {
      const text = foldText(found)
      const same = agreements.filter(({ reference }) => foldText(reference) === text)
      return same.length > 0 ? same : agreements.filter(({ title }) => foldText(title) === text)
    }
    const agreementIn = (cells: readonly ListCell[]): Agreement | undefined =>
      named(cellText(cells, 'agreementId'))[0]
    /** The day that a line gives, else the first of the last terms. */
    const fromIn = (cells: readonly ListCell[], agreement: Agreement): string => {
      const text = cellText(cells, 'from')
      return text === '' ? (startsOf(agreement).at(-1) ?? '') : dayOf(text)
    }
    const isNew = ({ agreementId, from }: ListedTariff): boolean => {
      const agreement = byId.get(agreementId)
      return agreement !== undefined && !startsOf(agreement).includes(from)
    }
    return {
      find: (cells) => {
        const found = cellText(cells, 'agreementId')
        if (found === '') return { failure: { code: 'fieldMissing', field: 'agreementId', found } }
        const same = named(found)
        const [agreement] = same
        if (agreement === undefined) return { failure: { code: 'listAgreementUnknown', found } }
        if (same.length > 1)
          return { failure: { code: 'listAgreementShared', found, count: same.length } }
        return { record: kept.get(idOf(agreement.id, fromIn(cells, agreement))) ?? null }
      },
      draft: (cells, before) => {
        const agreement = agreementIn(cells)
        const text = cellText(cells, 'hourlyTariff')
        const from = agreement === undefined ? '' : fromIn(cells, agreement)
        const input = {
          id: idOf(agreement?.id ?? '', from),
          agreementId: agreement?.id ?? '',
          from,
          hourlyTariff: text === '' ? before?.hourlyTariff : tariffOf(text),
        }
        const other = text === '' ? undefined : otherUnit(cells)
        if (other !== undefined)
          return { input, failures: [{ code: 'listTariffOther', found: other }] }
        const tariff = read(listedTariffSchema, input)
        if (agreement === undefined || !tariff.ok) return { input, failures: [] }
        const changed = withTariff(agreement, tariff.value, { id: newId(), reference: newId() })
        const valid = read(agreementSchema, changed)
        return {
          input,
          failures: valid.ok
            ? []
            : valid.failures.map((one) => ({
                ...one,
                field: 'from',
                found: cellText(cells, 'from'),
              })),
        }
      },
      clash: () => null,
      name: ({ agreementId }) => byId.get(agreementId)?.reference ?? '',
      sameness: ({ id }) => id,
      notes: (tariff, cells) => [
        ...(isNew(tariff) ? [{ code: 'newAmendment' as const, from: tariff.from }] : []),
        ...(cellText(cells, 'from') === '' ? [{ code: 'since' as const, from: tariff.from }] : []),
      ],
    }
  },
}

/** The agreements that a list of tariffs changes, each with all of its lines. */
export function tariffChanges(
  records: readonly { readonly after: ListedTariff }[],
  agreements: { readonly get: (id: string) => Agreement | undefined },
  newAmendment: (agreement: Agreement) => { readonly id: string; readonly reference: string },
): readonly { readonly before: Agreement; readonly after: Agreement }[] {
  const changed = new Map<string, { readonly before: Agreement; readonly after: Agreement }>()
  for (const { after } of records) {
    const before = agreements.get(after.agreementId)
    if (before === undefined) continue
    const known = changed.get(before.id)?.after ?? before
    changed.set(before.id, { before, after: withTariff(known, after, newAmendment(known)) })
  }
  return [...changed.values()]
}

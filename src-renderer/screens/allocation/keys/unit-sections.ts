import { standingTerms } from '#shared/domain/agreements/term-versions'
import { countUnits, placeUnits } from '#shared/domain/units/count-units'
import { intersectPeriods, monthPeriod } from '#shared/kernel/period'
import type { Section, SectionRow } from '../section'
import { underRules } from '../under-rules'
import type { ExplanationWording } from '../explanation-wording'
import type { ExplainedTerms } from '../explained-terms'

/**
 * The units that the key counts for the body, month by month, as they were entered.
 *
 * @param unitTypeIds the kinds of units that it counts; one may come twice
 */
export function unitSections(
  unitTypeIds: readonly string[],
  { terms, days, body }: ExplainedTerms,
  wording: ExplanationWording,
): readonly Section[] {
  const { t, format, view, unitCounts } = wording
  const kinds = [...new Set(unitTypeIds)]
  if (body === undefined || kinds.length === 0) return []
  const places = placeUnits(standingTerms([view.agreement]), unitCounts)
  const months = view.allocation.months.map((month) => {
    const own = intersectPeriods(monthPeriod(month), days)
    const counted = own === null ? null : countUnits(places, terms, own)
    return { month, own: counted?.byBody.get(body.id) }
  })
  const rows = kinds.flatMap((id): readonly SectionRow[] => {
    const given = months.flatMap(({ month, own }) => {
      const hundredths = own?.get(id) ?? 0
      return hundredths === 0 ? [] : [{ month, hundredths }]
    })
    const sum = given.reduce((all, { hundredths }) => all + hundredths, 0)
    const name = terms.unitTypes?.find((each) => each.id === id)?.name ?? id
    return sum === 0
      ? []
      : [
          {
            label: name,
            aside: given
              .map(
                ({ month, hundredths }) =>
                  `${format.month(month, 'short')} ${format.units(hundredths)}`,
              )
              .join(', '),
            value: format.units(sum),
          },
        ]
  })
  const section: Section = {
    key: `units ${days.from}`,
    title: t('allocation.explain.units'),
    value: '',
    rows,
    sentences: rows.length === 0 ? [t('allocation.explain.noUnits')] : [],
  }
  return [underRules(section, ['units-by-month'], wording)]
}
